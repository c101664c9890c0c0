import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { settingsFrom } from '../../settings/defaults'
import { stepsFor } from '../lifecycle/lifecycle'
import { mayRead } from '../views/view'
import { noteSighting } from './sighting'
import { matters, viewFor } from './store'

export const showMatter: Action<'matters.show'> = async ({ id }, context) => {
  const matter = await matters.get(id)
  if (!matter) return err('matters.not_found')
  if (!mayRead(matter, context)) return err('matters.not_yours')
  const replies = stepsFor(matter, context).includes('answer')
  const [stored] = await Promise.all([replies ? storedSettings() : null, noteSighting(matter, context)])
  return ok(await viewFor(matter, context, stored ? settingsFrom(stored).replies : undefined))
}
