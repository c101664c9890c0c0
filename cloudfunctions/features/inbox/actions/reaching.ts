import { log } from '../../../platform/log'
import { storedSettings } from '../../../platform/settings-cache'
import { settingsFrom } from '../../settings/defaults'
import { reachingOf, type Reaching } from '../sending/reaching'

/** The account's template ids, where the function's environment names them. */
const environment = (): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(process.env.WX_TEMPLATES ?? '{}') as Readonly<Record<string, unknown>>
  } catch {
    log('config.templates_unreadable', {})
    return {}
  }
}

/** How the county reaches people. One round trip cold, none while warm. */
export const readReaching = async (): Promise<Reaching> => reachingOf(settingsFrom(await storedSettings()), environment())
