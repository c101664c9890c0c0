import type { AuditKind } from '@/contract/words'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { auditEffect, type AuditEffect, type Changed } from '../../ground/audit-line'
import { actingAs } from '../actor/standing'
import { sayName } from './names'
import type { Office, OfficeEffect, OrgEffect, OrgState } from './org'
import type { PrintedCall } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

/** Calls that a place remembers: far more than may be repeated at once. */
const remembered = 20

/** The call as it was done before: the ids it made. Null when it is new; the same key for something else is refused. */
export const doneBefore = (state: OrgState, { actor, key, print }: PrintedCall): Result<readonly string[] | null, 'grid.key_reused'> => {
  const before = state.recent.find((recent) => recent.key === `${actor._id}/${key}`)
  if (!before) return ok(null)
  return before.print === print ? ok(before.ids) : err('grid.key_reused')
}

export interface Change {
  readonly fields: Partial<OrgState>
  readonly what: AuditKind
  readonly changes: readonly Changed[]
  readonly effects?: readonly OrgEffect[]
  /** Places that the call made. */
  readonly ids?: readonly string[]
}

const line = (state: OrgState, call: PrintedCall, { what, changes }: Change): AuditEffect =>
  auditEffect(effectId(state, 'audit'), {
    at: call.now,
    what,
    orgId: state._id,
    orgName: sayName(state.name),
    by: { personId: call.actor._id, name: call.actor.name ?? '', role: actingAs(call.actor, state._id, call.now) },
    changes,
  })

/** The place after a call, with the line it leaves for those above. */
export const decided = (state: OrgState, call: PrintedCall, change: Change): Decision<OrgState> => ({
  next: {
    ...state,
    ...change.fields,
    changedAt: call.now,
    recent: [...state.recent, { key: `${call.actor._id}/${call.key}`, print: call.print, ids: change.ids ?? [] }].slice(-remembered),
  },
  effects: [...(change.effects ?? []), line(state, call, change)],
})

/** The effects that carry offices of a place to the people who hold them. */
export const officeEffects = (state: Pick<OrgState, '_id' | 'version'>, offices: readonly Office[]): readonly OfficeEffect[] =>
  offices.map(({ personId, openid, name, phone, role, until }) => ({
    id: `${effectId(state, 'office')}_${role}_${personId}`,
    kind: 'office',
    person: { id: personId, openid, name, phone },
    assignment: { role, orgId: state._id, until, asOf: state.version + 1 },
  }))
