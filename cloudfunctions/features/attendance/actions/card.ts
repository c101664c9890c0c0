import { where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { halfOf, periodNamed } from '../../../ground/time/periods'
import type { Action } from '../../action'
import { provisionalIdOf } from '../../actor/person-id'
import { registrations } from '../../registration/actions/store'
import { unitAt } from '../../registration/deciding'
import { registrationIdOf } from '../../registration/identity'
import { serviceCard } from '../card'
import { provedIdOf } from './guest'
import { records } from './store'

/** Twenty a year for half a century. */
const most = 1000
/** Asked about at once. */
const mostAsked = 10

export const showCard: Action<'attendance.card'> = async ({ half }, { actor, now }) => {
  const own = [actor._id, ...(actor.phone === null ? [] : [provisionalIdOf(actor.phone)])]
  const [found, registration] = await Promise.all([
    records.find({ where: { 'person.personId': where.in(own) }, order: [['event.from', 'desc']], limit: most }),
    registrations.get(registrationIdOf(actor._id)),
  ])
  const shown = half ?? halfOf(now)
  const end = Math.min(periodNamed(shown).to - 1, now)
  const unitName = registration ? (unitAt(registration, end)?.name ?? null) : null
  const mine = found.filter(({ person }) => person.personId === actor._id)
  const waiting = found.filter(({ person }) => person.personId !== actor._id && person.disowned !== true)
  const asked = waiting.length > 0 && (await provedIdOf(actor)) !== null ? waiting.slice(0, mostAsked) : []
  return ok(serviceCard(mine, { asked, half: shown, name: registration?.name ?? actor.name, unitName, now }))
}
