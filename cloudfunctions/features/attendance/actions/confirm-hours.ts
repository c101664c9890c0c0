import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { confirmHours } from '../confirming'
import type { Call } from '../record'
import { attendeeView } from '../view'
import { outcomeOf, records, servicesAround } from './store'

export const confirmServiceHours: Action<'service.confirmHours'> = async ({ id, minutes, text, key }, { actor, now }) => {
  const record = await records.get(id)
  if (!record) return err('service.not_found')
  const call: Call = { actor, now, key }
  const others = await servicesAround(record.person.personId, record.event.from)
  const changed = outcomeOf(await records.change(id, (seen) => confirmHours(seen, { minutes, text, others }, call), record))
  return changed.ok ? ok(attendeeView(changed.value, true, call)) : changed
}
