import type { FigureEye } from '@/contract/words-statistics'
import { periodOf } from '../../../ground/time/periods'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { chainIds } from '../../grid/names'
import { nodesOf, nodeOf } from '../../grid/view'
import { hiddenUnder } from '../figures'
import { periodAsked, weekOf } from '../period'
import { scopeOf } from '../scope'
import { readPlace, spanOf } from './read'
import { childrenOf, shownOf } from './shown'

/** What somebody looks at first. */
const usual = (as: FigureEye, now: number) => (as === 'worker' ? weekOf(now) : periodOf('month', now))

export const showHere: Action<'statistics.here'> = async (input, { actor, now }) => {
  const scope = scopeOf(actor, input, now)
  if (!scope.ok) return scope
  const { as, orgId, top } = scope.value
  const found = periodAsked(input.period, usual(as, now), now)
  if (!found.ok) return found
  const { value: period } = found
  const place = await readPlace({
    orgId,
    span: spanOf(period),
    personId: actor._id,
    now,
    withBelow: as === 'officer',
    withHouseholds: as !== 'resident',
  })
  const org = place?.orgs.find(({ _id }) => _id === orgId)
  if (!place || !org) return err('statistics.not_found')
  const asked = { period, filter: { class: input.class, kind: input.kind }, now }
  const { sentences, ...shown } = shownOf(place.own, asked)
  const hidden = as === 'resident' && shown.figures.asked < hiddenUnder
  return ok({
    ...shown,
    as,
    place: nodeOf(org),
    path: nodesOf(
      chainIds(orgId).filter((id) => id.length >= top.length && id !== orgId),
      place.orgs,
    ),
    hidden,
    ...(hidden && { figures: null, backlog: null, restated: [] }),
    coverage: place.coverage,
    sentences: as === 'resident' && !hidden ? sentences : [],
    children: as === 'officer' ? childrenOf(place, orgId, asked) : [],
    asOf: place.asOf,
  })
}
