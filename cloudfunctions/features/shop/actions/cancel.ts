import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { cancel } from '../reserving'
import { step } from './step'

export const cancelReservation: Action<'shop.cancel'> = async (input, context) => {
  const changed = await step(input, context, (reservation, call) => cancel(reservation, input, call))
  return changed.ok ? ok({ id: changed.value._id, state: changed.value.state }) : changed
}
