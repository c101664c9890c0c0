import { findByIds } from '../../../../platform/documents'
import { err, ok } from '../../../../platform/result'
import { storedSettings } from '../../../../platform/settings-cache'
import { assignedFlows, effortOf, minutesOf } from '../../../../ground/effort'
import { communityIdOf } from '../../../../ground/places'
import type { Action } from '../../../action'
import { readOrgs } from '../../../grid/actions/read'
import { chainIds, chainOf } from '../../../grid/names'
import { route } from '../../../grid/route'
import { mayAssign } from '../../../matters/assigning/assign'
import { numbersFrom } from '../../../settings/numbers'
import { weekOf } from '../../period'
import { burdenIdOf, isOver, loadAfter, nothingAsked, type BurdenWeek } from '../week'
import { budgetOf } from './show'

export const foreseeBurden: Action<'statistics.foresee'> = async ({ grids, words }, context) => {
  const { now } = context
  const gridIds = [...new Set(grids)]
  if (!mayAssign('directive', gridIds, context)) return err('statistics.burden_not_yours')
  const communities = [...new Set(gridIds.map(communityIdOf))]
  const week = weekOf(now)
  const [orgs, weeks, stored] = await Promise.all([
    readOrgs([...new Set(gridIds.flatMap(chainIds))]),
    findByIds<BurdenWeek>(
      'burdens',
      communities.map((communityId) => burdenIdOf(communityId, week.name)),
    ),
    storedSettings(),
  ])
  const chains = gridIds.flatMap((gridId) => chainOf(orgs, gridId) ?? [])
  if (chains.length < gridIds.length) return err('statistics.not_found')
  const numbers = numbersFrom(stored)
  const each = effortOf(assignedFlows, words)
  const owners = [...new Set(chains.flatMap((chain) => route(chain, now)?.owner.personId ?? []))]
  const known = new Map(weeks.flatMap(({ people }) => people.map((one) => [one.personId, one] as const)))
  const over = owners.filter((personId) => isOver(loadAfter(known.get(personId) ?? nothingAsked, each), numbers))
  return ok({ people: owners.length, minutes: minutesOf(each, numbers), over: over.length, budget: budgetOf(numbers) })
}
