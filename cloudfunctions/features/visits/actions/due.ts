import type { DueRow } from '@/contract/visits'
import { find, where } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action, Context } from '../../action'
import type { Fact } from '../../facts/fact'
import { dueToday } from '../../households/dues'
import type { Household } from '../../households/household'
import { listsFrom } from '../../settings/lists'
import { askOf } from '../asking'
import { dueScope, endOfToday } from '../due-scope'
import { toDueRow } from '../due-view'
import { visitorOf } from '../eyes'
import { knownOf } from './read'

type KnownFact = Pick<Fact, 'householdId' | 'kind' | 'until' | 'ended'>

const factsOf = (households: readonly Household[]): Promise<KnownFact[]> => {
  const ids = households.map(({ _id }) => _id)
  return ids.length === 0 ? Promise.resolve([]) : find<KnownFact>('facts', knownOf(ids))
}

/** Somebody should look in today, and I may: what has ended meanwhile, and whose link is over, is passed over. */
const isMine = (household: Household, context: Context): boolean =>
  dueToday(household, context.now).length > 0 && visitorOf(household, context) !== null

export const listDue: Action<'visits.due'> = async (input, context) => {
  const scope = dueScope(context, input)
  if (!scope.ok) return scope
  const { rows, next } = await findPage<Household>('households', {
    where: { ...scope.value.where, nextDue: where.lte(endOfToday(context.now)) },
    by: 'nextDue',
    direction: 'asc',
    cursor: input.after,
  })
  const due = rows.filter((household) => isMine(household, context))
  const [facts, stored] = await Promise.all([factsOf(due), storedSettings()])
  const asked = { facts, lists: listsFrom(stored), now: context.now }
  return ok({
    rows: due.map((household): DueRow => toDueRow(household, askOf(household._id, asked), context.now)),
    next,
    as: scope.value.as,
  })
}
