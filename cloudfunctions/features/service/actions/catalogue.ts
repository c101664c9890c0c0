import { storedSettings } from '../../../platform/settings-cache'
import { settingsFrom } from '../../settings/defaults'
import type { Catalogue } from '../catalogue'

/** What there is to choose from, as the settings stand. */
export const readCatalogue = async (): Promise<Catalogue> => {
  const { serviceClasses, skills } = settingsFrom(await storedSettings())
  return { classes: serviceClasses, skills }
}
