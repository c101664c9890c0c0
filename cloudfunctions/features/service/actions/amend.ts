import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { settingsFrom } from '../../settings/defaults'
import { amend } from '../amend-steps'
import { step } from './store'

export const amendOffer: Action<'service.amend'> = async (input, context) => {
  const { arrangements } = settingsFrom(await storedSettings())
  return step(input, context, (offer, call) => amend(offer, { ...input, arrangements }, call))
}
