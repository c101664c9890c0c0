import { ok } from '../../../platform/result'
import { halfOf, periodNamed } from '../../../ground/time/periods'
import type { Action } from '../../action'
import { registrations } from '../../registration/actions/store'
import { unitAt } from '../../registration/deciding'
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
  const shown = half ?? halfOf(now)
  const end = Math.min(periodNamed(shown).to - 1, now)
  const unitName = registration ? (unitAt(registration, end)?.name ?? null) : null
  return ok(serviceCard(mine, { half: shown, name: registration?.name ?? actor.name, unitName, now }))
}
