import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { showEditions } from '../editions'
import { settings, settingsId } from './store'

export const showSettings: Action<'settings.show'> = async (_input, context) => {
  const document = await settings.get(settingsId)
  return ok(showEditions(document?.editions ?? [], context))
}
