import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { confirmHours, type Confirming } from '../confirming'
import type { ServiceRecord } from '../record'
import { attendeeView } from '../view'
import { takeTime } from './book'
import { records } from './store'
import { inArea } from '../../../ground/codes'
import type { Call } from '../../actor/act'

/** Decided, and its time taken in the person's book, before it is saved: no two services ever count the same time. */
const decide = async (seen: ServiceRecord, confirming: Confirming, call: Call) => {
  const decided = confirmHours(seen, confirming, call)
  if (!decided.ok || decided.value.next === seen) return decided
  const taken = await takeTime(seen, confirming.minutes, call.now)
  return taken.ok ? decided : taken
}

export const confirmServiceHours: Action<'attendance.confirmHours'> = async ({ id, minutes, text, key }, { actor, now }) => {
  const record = await records.get(id)
  if (!record) return err('service.not_found')
  const call: Call = { actor, now, key }
  const changed = inArea('service', await records.change(id, (seen) => decide(seen, { minutes, text }, call), record))
  return changed.ok ? ok(attendeeView(changed.value, true, call)) : changed
}
