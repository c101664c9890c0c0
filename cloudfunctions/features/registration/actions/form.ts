import { ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, chainOf, placeNames } from '../../grid/names'
import { settingsFrom } from '../../settings/defaults'
import { registrationIdOf } from '../identity'
import { toView } from '../view'
import { registrations } from './store'

export const showForm: Action<'registration.form'> = async (_input, context) => {
  const { _id, name, phone, homeGridId } = context.actor
  const [found, orgs, stored] = await Promise.all([
    registrations.get(registrationIdOf(_id)),
    homeGridId === null ? [] : readOrgs(chainIds(homeGridId)),
    storedSettings(),
  ])
  const chain = homeGridId === null ? null : chainOf(orgs, homeGridId)
  const { skills, serviceClasses } = settingsFrom(stored)
  return ok({
    name,
    phone,
    home: chain && placeNames(chain),
    registration: found && toView(found, context),
    skills: [...skills],
    classes: [...serviceClasses],
  })
}
