import { find } from '../../../../platform/documents'
import { err, ok } from '../../../../platform/result'
import { storedSettings } from '../../../../platform/settings-cache'
import { day } from '../../../../ground/time/beijing'
import { isCommunity, isCounty, isDepartment, isGrid, isTownship } from '../../../../ground/places'
import type { Action } from '../../../action'
import { rank, standing, topOf } from '../../../actor/standing'
import { readBelow } from '../../../grid/actions/read'
import { chainIds } from '../../../grid/names'
import { nodeOf, nodesOf } from '../../../grid/view'
import { numbersFrom, type Numbers } from '../../../settings/numbers'
import { periodAsked, weekOf } from '../../period'
import { shownOf, sourcesOf } from '../view'
import type { BurdenWeek } from '../week'

/** Communities of a county: more than any has. */
const most = 1000

const within = (orgId: string) => {
  if (isCounty(orgId)) return {}
  return isTownship(orgId) ? { 'place.townshipId': orgId } : { 'place.communityId': orgId }
}

export const budgetOf = ({ burdenMessages, burdenFields, burdenMinutes }: Numbers) => ({
  messages: burdenMessages,
  fields: burdenFields,
  minutes: burdenMinutes,
})

export const showBurden: Action<'statistics.burden'> = async ({ orgId: asked, week: named }, { actor, now }) => {
  const top = topOf(actor, now)
  const orgId = asked ?? top
  if (top === null || orgId === null || isDepartment(orgId) || isGrid(orgId) || standing(actor, orgId, now) < rank.secretary)
    return err('statistics.burden_not_yours')
  const found = periodAsked(named, weekOf(now - day), now)
  if (!found.ok) return found
  const week = found.value
  const [orgs, weeks, stored] = await Promise.all([
    readBelow(orgId),
    find<BurdenWeek>('burdens', { where: { week: week.name, ...within(orgId) }, limit: most }),
    storedSettings(),
  ])
  const org = orgs.find(({ _id }) => _id === orgId)
  if (!org) return err('statistics.not_found')
  const numbers = numbersFrom(stored)
  const below = isCommunity(orgId) ? [] : orgs.filter(({ parentId, level }) => parentId === orgId && level !== 'department')
  const children = below.flatMap((child) => {
    const ones = weeks.filter(({ place }) => place.communityId.startsWith(child._id))
    return ones.length > 0 ? [{ ...nodeOf(child), ...shownOf(ones, numbers) }] : []
  })
  return ok({
    place: nodeOf(org),
    path: nodesOf(
      chainIds(orgId).filter((id) => id.length >= top.length && id !== orgId),
      orgs,
    ),
    week,
    budget: budgetOf(numbers),
    ...shownOf(weeks, numbers),
    sources: sourcesOf(weeks, numbers),
    children: children.sort((one, other) => other.each.minutes - one.each.minutes || (one.id < other.id ? -1 : 1)),
  })
}
