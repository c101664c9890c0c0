import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { nodeOf } from '../../grid/view'
import { lastOf } from '../period'
import { scopeOf } from '../scope'
import { readPlace } from './read'
import { shownOf } from './shown'

/** How many are shown: a year of months, two years of quarters. */
const many = { month: 12, quarter: 8 } as const

export const showSeries: Action<'statistics.series'> = async ({ orgId: asked, by, ...filter }, { actor, now }) => {
  const scope = scopeOf(actor, { orgId: asked }, now)
  if (!scope.ok) return scope
  const { as, orgId } = scope.value
  if (as === 'resident') return err('statistics.not_yours')
  const periods = lastOf(by, now, many[by])
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return err('statistics.not_found')
  const span = { to: last.to, lasting: first.to, week: false }
  const place = await readPlace({ orgId, span, personId: actor._id, now, withBelow: false, withHouseholds: false })
  const org = place?.orgs.find(({ _id }) => _id === orgId)
  if (!place || !org) return err('statistics.not_found')
  const rows = periods.map((period) => {
    const { figures, backlog, period: view } = shownOf(place.own, { period, filter, now })
    return { period: view, figures, backlog }
  })
  return ok({ place: nodeOf(org), rows })
}
