import { ok, type Result } from '../../../platform/result'
import type { Decision } from '../../../platform/aggregate'
import { aggregates } from '../../store'
import { keptOf, onDuty } from '../kept'
import { orgFrom, type OrgState } from '../org'
import { rebound, type Rebinding } from '../rebind'
import { inArea } from '../../../ground/codes'

type Rule<Code extends string> = (state: OrgState) => Result<Decision<OrgState> | null, Code>

/** Changes one place by a rule that cannot refuse. Safe to repeat when the rule is. */
export const follow = async (id: string, rule: (state: OrgState) => Decision<OrgState> | null): Promise<void> => {
  const changed = await changeOrg(id, (state) => ok(rule(state)))
  if (!changed.ok) throw new Error(`${id}: ${changed.code}`)
}

/** The tree. What is saved says when, so that directories learn of it: an effect may be made to happen long after it was decided. */
export const orgs = aggregates<OrgState>('orgs', { savedAt: 'changedAt', derived: keptOf, follows: onDuty })

type Changed<Code extends string> = Promise<Result<OrgState, Code | 'grid.not_found' | 'grid.changed'>>

/** Change one place by a rule; one that decides nothing saves nothing. Old documents are read as if they were new. */
export const changeOrg = async <Code extends string>(id: string, rule: Rule<Code>): Changed<Code> => {
  const changed = await orgs.change(id, (seen) => {
    const decision = rule(orgFrom(seen))
    if (!decision.ok) return decision
    return ok(decision.value ?? { next: seen, effects: [] })
  })
  const kept = inArea('grid', changed)
  return kept.ok ? ok(orgFrom(kept.value)) : kept
}

/** What a number held in a place becomes its owner's. */
export const rebindOrg = (orgId: string, rebinding: Rebinding): Promise<void> => follow(orgId, (state) => rebound(state, rebinding))
