import type { Body, Follows } from '../../platform/aggregate'
import type { Office, Org, OrgState, Staff } from './org'

type Kept = Pick<Org, 'staff' | 'seenTo'>

const earliest = (moments: readonly number[]): number | null => (moments.length > 0 ? Math.min(...moments) : null)
const latest = (moments: readonly number[]): number | null => (moments.length > 0 ? Math.max(...moments) : null)

/** What follows from a place's staff, kept for queries: the next end that nobody has seen to, and until when somebody is away. */
export const keptOf = ({ staff, seenTo = 0 }: Kept): Pick<OrgState, 'endsAt' | 'awayUntil'> => ({
  endsAt: earliest(staff.flatMap(({ until }) => (until !== null && until > seenTo ? [until] : []))),
  awayUntil: latest(staff.flatMap(({ leave }) => (leave ? [leave.to] : []))),
})

const sameOffice = (one: Staff, other: Staff): boolean =>
  one.personId === other.personId &&
  one.role === other.role &&
  (one.from ?? null) === (other.from ?? null) &&
  one.until === other.until &&
  (one.leave ?? null) === (other.leave ?? null)

const sameStaff = (one: readonly Staff[], other: readonly Staff[]): boolean =>
  one.length === other.length && one.every((office) => other.some((each) => sameOffice(office, each)))

/** Whenever somebody comes, goes, is away or is back, who stands in for whom is made out anew. */
export const onDuty: Follows<OrgState> = (before: Body<OrgState> | null, { staff }, { id, version }) =>
  sameStaff(before?.staff ?? [], staff) ? [] : [{ id: `${id}_${String(version)}_duty`, kind: 'duty', orgId: id }]

/** Offices that have ended by `now`, and nobody has seen to what waits for them. */
export const endedOf = ({ staff, seenTo }: Pick<OrgState, 'staff' | 'seenTo'>, now: number): readonly Office[] =>
  staff.filter(({ until }) => until !== null && seenTo < until && until <= now)
