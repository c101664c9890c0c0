import { timingSafeEqual } from 'node:crypto'
import type { Aggregate, Decision, Effect } from '../../platform/aggregate'
import { ok, err, type Result } from '../../platform/result'
import { auditEffect } from '../../ground/audit-line'
import { officeEffects } from '../grid/call'
import { orgFrom, type Office, type Org, type OrgState } from '../grid/org'
import type { Actor } from '../actor/actor'
import { longestTerm } from '../grid/offices'
import { inForce } from '../../ground/in-force'
import { derivedId, sha256 } from '../../ground/ids'

const digest = (text: string) => Buffer.from(sha256(text))

/** A shorter code could be guessed. */
const shortest = 16

/** The id of a claim: each code of the configuration opens once, and only its digest is kept. */
const claimIdOf = (code: string): string => derivedId('claim', code)

/** Whether a code is the one of the environment's configuration; told in the same time whatever it is. */
export const checkCode = (code: string, configured: string | undefined): Result<string, 'setup.code_wrong' | 'setup.not_ready'> => {
  if (configured === undefined || configured.length < shortest) return err('setup.not_ready')
  return timingSafeEqual(digest(code), digest(configured)) ? ok(claimIdOf(code)) : err('setup.code_wrong')
}

/** The county comes into being, with its first officer. */
export interface Found extends Effect {
  readonly kind: 'found'
  readonly at: number
  readonly county: { readonly id: string; readonly name: string }
  readonly office: Office
}

/** Who claimed the environment, in the collection `claims`. */
export interface Claim extends Aggregate<Found> {
  readonly personId: string
  readonly at: number
}

/** Whether anybody is in office as the county's officer: then only they give that office. */
export const isHeld = ({ staff }: Pick<Org, 'staff'>, now: number): boolean =>
  staff.some((held) => held.role === 'countyOfficer' && inForce({ until: held.until }, now))

interface Claiming {
  readonly county: Found['county']
  readonly name: string
  readonly phone: string | null
}

/** The first to claim becomes county officer, for the longest term that may be given. */
export const claim = (
  id: string,
  { county, name, phone }: Claiming,
  { actor, now }: { actor: Pick<Actor, '_id' | 'openid'>; now: number },
): Decision<Claim> => {
  const office: Office = {
    personId: actor._id,
    openid: actor.openid,
    name,
    phone,
    role: 'countyOfficer',
    from: now,
    until: now + longestTerm,
    leave: null,
    by: null,
  }
  return { next: { personId: actor._id, at: now }, effects: [{ id: `${id}_found`, kind: 'found', at: now, county, office }] }
}

const withLine = (state: OrgState, { id, at, office }: Found): Decision<OrgState> => ({
  next: state,
  effects: [
    ...officeEffects(state, [office]),
    auditEffect(`${id}_audit`, {
      at,
      what: 'claimed',
      orgId: state._id,
      orgName: state.name,
      by: { personId: office.personId, name: office.name, role: null },
      changes: [{ label: '旗县负责人', before: null, after: office.name }],
    }),
  ],
})

/** A county that was not there yet. */
export const founded = (found: Found): Decision<OrgState> => {
  const { county, office } = found
  const org: Org = { _id: county.id, name: county.name, level: 'county', parentId: null, hasChildren: false, staff: [office] }
  return withLine({ ...orgFrom(org), version: 0 }, found)
}

/** A county that stands already gets the officer. Null when it has them. */
export const joined = (state: OrgState, found: Found): Decision<OrgState> | null => {
  const { office } = found
  if (state.staff.some(({ personId, role }) => personId === office.personId && role === office.role)) return null
  return withLine({ ...state, staff: [...state.staff, office] }, found)
}
