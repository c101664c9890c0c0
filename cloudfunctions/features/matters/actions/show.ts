import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { settingsFrom } from '../../settings/defaults'
import { stepsFor } from '../lifecycle/lifecycle'
import { templatesFor } from '../views/reply-templates'
import { mayRead } from '../views/view'
import { noteSighting } from './sighting'
import { viewFor } from './shown'
import { matters } from './store'

export const showMatter: Action<'matters.show'> = async ({ id }, context) => {
  const matter = await matters.get(id)
  if (!matter) return err('matters.not_found')
  if (!mayRead(matter, context)) return err('matters.not_yours')
  const answers = stepsFor(matter, context).includes('answer')
  const [stored] = await Promise.all([answers ? storedSettings() : null, noteSighting(matter, context)])
  const view = await viewFor(matter, context)
  if (!stored) return ok(view)
  const filling = { now: context.now, replies: settingsFrom(stored).replies }
  return ok({ ...view, templates: templatesFor(matter, view.can, filling) })
}
