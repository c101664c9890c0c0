import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { pickUp } from '../reserving'
import { toDesk } from '../view'
import { step } from './step'

export const pickUpGoods: Action<'shop.pickUp'> = async (input, context) => {
  const changed = await step(input, context, (reservation, call) => pickUp(reservation, input, call))
  return changed.ok ? ok(toDesk(changed.value, context)) : changed
}
