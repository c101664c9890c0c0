import { ok } from '../../../platform/result'
import { halfOf } from '../../../ground/time/periods'
import type { Action } from '../../action'
import { registrations } from '../../registration/actions/store'
import { registrationIdOf } from '../../registration/identity'
import { serviceCard } from '../card'
import { records } from './store'

/** Twenty a year for half a century. */
const most = 1000

export const showCard: Action<'attendance.card'> = async ({ half }, { actor, now }) => {
  const [mine, registration] = await Promise.all([
    records.find({ where: { 'person.personId': actor._id }, order: [['event.from', 'desc']], limit: most }),
    registrations.get(registrationIdOf(actor._id)),
  ])
  return ok(
    serviceCard(mine, {
      half: half ?? halfOf(now),
      name: registration?.name ?? actor.name,
      unitName: registration?.unit?.name ?? null,
      now,
    }),
  )
}
