import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { isStaff } from '../../actor/actor'
import { showEditions } from '../editions'
import { settings, settingsId } from './store'

/** For those to whom work comes: what the county has set, and where each default comes from, is read by nobody else. */
export const showSettings: Action<'settings.show'> = async (_input, context) => {
  if (!isStaff(context.actor, context.now)) return err('settings.not_staff')
  const document = await settings.get(settingsId)
  return ok(showEditions(document?.editions ?? [], context))
}
