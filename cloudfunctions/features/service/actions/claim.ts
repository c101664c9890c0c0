import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { settingsFrom } from '../../settings/defaults'
import { claim } from '../claim-steps'
import { step } from './store'

export const claimOffer: Action<'service.claim'> = async (input, context) => {
  const settings = settingsFrom(await storedSettings())
  return step(input, context, (offer, call) => claim(offer, call, settings))
}
