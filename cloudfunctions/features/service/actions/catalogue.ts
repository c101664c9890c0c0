import { storedSettings } from '../../../platform/settings-cache'
import { settingsFrom, type Settings } from '../../settings/defaults'
import type { Catalogue } from '../catalogue'

/** What there is to choose from, and the years' arrangements, as the settings stand. */
export const readCatalogue = async (): Promise<Catalogue & Pick<Settings, 'arrangements'>> => {
  const { serviceClasses, skills, arrangements } = settingsFrom(await storedSettings())
  return { classes: serviceClasses, skills, arrangements }
}
