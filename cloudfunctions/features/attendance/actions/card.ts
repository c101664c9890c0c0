import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { halfOf, serviceCard } from '../card'
import { records } from './store'

/** Twenty a year for half a century. */
const most = 1000

export const showCard: Action<'service.card'> = async ({ half }, { actor, now }) => {
  const mine = await records.find({ where: { 'person.personId': actor._id }, order: [['event.from', 'desc']], limit: most })
  return ok(serviceCard(mine, { half: half ?? halfOf(now), name: actor.name, unitName: null, now }))
}
