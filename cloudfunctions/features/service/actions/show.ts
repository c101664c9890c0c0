import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { mayRead, toView } from '../view'
import { isOffer, offers } from './store'

export const showOffer: Action<'service.show'> = async ({ id }, context) => {
  const offer = await offers.get(id)
  if (!isOffer(offer)) return err('service.not_found')
  return mayRead(offer, context) ? ok(toView(offer, context)) : err('service.not_yours')
}
