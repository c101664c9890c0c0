import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { effectId } from '../../ground/effect-ids'
import type { OfVisit } from '../../ground/visiting'
import type { Call } from '../actor/act'
import { isOf } from '../households/eyes'
import type { Household } from '../households/household'
import { contacted } from '../households/visiting'
import { links } from '../inbox/kinds/links'
import { outcome, outcomeTakenBack, type Confirmation } from '../points/outcome'
import { visitWords } from './labels'
import type { Visit } from './visit'

type Next = Decision<Visit>

/** Whether it closed something that was due: what was not due earns nothing. */
const wasDue = (household: Household, { _id, day, version }: Visit): boolean =>
  contacted(household, { day, by: _id, asOf: version }).next.dues.some(({ end, state }) => state === 'done' && end?.by === _id)

/** It counts for the grid where the household lies by then: the one of the visit may have another code. */
const confirmedAs = (visit: Visit, { place }: Pick<Household, 'place'>, { by, at }: Pick<Confirmation, 'by' | 'at'>): Confirmation => ({
  of: 'visitDue',
  source: `${visit._id}_c1`,
  at,
  orgId: place.gridId,
  title: visitWords.title(visit.place),
  page: links.household(visit.householdId),
  by,
  people: visit.accounts.map((account) => ({ personId: account.by.personId, as: account.as })),
  minutes: null,
  points: null,
})

/** It earns once, whoever says first that it was so. */
const earned = (visit: Visit, household: Household, by: Pick<Confirmation, 'by' | 'at'>): Next => {
  if (visit.earning !== null || !wasDue(household, visit)) return { next: visit, effects: [] }
  const earning = confirmedAs(visit, household, by)
  return { next: { ...visit, earning }, effects: [outcome(effectId(visit, 'outcome'), earning)] }
}

const tellsOf = ({ accounts }: Visit, personId: string): boolean => accounts.some(({ by }) => by.personId === personId)

/** One of the household says that it was so; nobody who told of it. */
export const confirmed = (
  visit: Visit,
  household: Household,
  { actor, now, key }: Call,
): Result<Next, 'visits.not_found' | 'visits.own'> => {
  if (!isOf(household, actor._id)) return err('visits.not_found')
  if (tellsOf(visit, actor._id)) return err('visits.own')
  if (visit.confirmed !== null) return ok({ next: visit, effects: [] })
  const { next, effects } = earned(visit, household, { by: { personId: actor._id, as: 'household' }, at: now })
  return ok({ next: { ...next, confirmed: { personId: actor._id, name: actor.name ?? '', at: now, key } }, effects })
}

/** The matter that came of it was confirmed by its asker, or is so no longer. Nobody who told of the visit confirms it. */
export const proved = (visit: Visit, household: Household, { by, at }: OfVisit): Next => {
  if (by === null) {
    const { earning } = visit
    if (earning?.by.as !== 'asker') return { next: visit, effects: [] }
    const takenBack = { at, why: visitWords.takenBack }
    return { next: { ...visit, earning: null }, effects: [outcomeTakenBack(effectId(visit, 'back'), earning, takenBack)] }
  }
  return tellsOf(visit, by) ? { next: visit, effects: [] } : earned(visit, household, { by: { personId: by, as: 'asker' }, at })
}
