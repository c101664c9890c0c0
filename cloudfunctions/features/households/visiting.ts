import type { Decision, Follows } from '../../platform/aggregate'
import type { Contact } from '../../ground/visiting'
import { isMajor, type Rules } from './due-rules'
import { closed, reckoned, reopened, sameDues } from './dues'
import { isLived, type Care, type Due, type Household, type Reckon } from './household'

type Next = Decision<Household>

const isStanding = ({ level, until }: Care): boolean => isMajor[level] && until > 0

/** Whatever save changes what makes dues, they are reckoned anew. */
export const reckonAfter: Follows<Household> = (before, after, { id, version }) => {
  // Whoever wrote a new one down has reckoned them already.
  const unchanged =
    before === null ? !isLived(after) || after.dues.length > 0 : isLived(before) === isLived(after) && before.cares === after.cares
  if (unchanged) return []
  const stood = (before?.cares ?? []).filter(isStanding)
  const major = after.cares.some((care) => isStanding(care) && !stood.some(({ factId }) => factId === care.factId))
  return [{ id: `${id}_${String(version)}_reckon`, kind: 'reckon', householdId: id, major }]
}

const withDues = (household: Household, dues: readonly Due[]): Next =>
  sameDues(household.dues, dues) ? { next: household, effects: [] } : { next: { ...household, dues }, effects: [] }

/** A household has the dues that the rules give it, and what is new stands at once. `now`: UTC ms. */
export const dueBy = (household: Household, { rules, reckon = null, now }: { rules: Rules; reckon?: Reckon | null; now: number }): Next =>
  withDues(household, reckoned(household, { rules, cause: reckon?.major ? reckon.id : null, now }))

/** Contacts that a household remembers: one may be put right as long as it is among them. */
const touchesKept = 20

/** Somebody was in touch: what was due is done, once. A day put right is the day that counts. */
export const contacted = (household: Household, { day, by, asOf }: Pick<Contact, 'day' | 'by' | 'asOf'>): Next => {
  const before = household.touches.find((touch) => touch.by === by)
  if (before && before.asOf >= asOf) return { next: household, effects: [] }
  const moved = before !== undefined && before.day !== day
  const touches = [...household.touches.filter((touch) => touch !== before), { day, by, asOf }].slice(-touchesKept)
  const last = household.contactedAt ?? day
  const contactedAt = moved && last === before.day ? Math.max(...touches.map((touch) => touch.day)) : Math.max(last, day)
  const dues = closed(moved ? reopened(household.dues, by) : household.dues, { day, by })
  return { next: { ...household, touches, dues, contactedAt }, effects: [] }
}
