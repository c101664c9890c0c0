import { aggregates } from '../../store'
import type { SettingsDocument } from '../editions'

export const settings = aggregates<SettingsDocument>('settings')

/** The one document of this environment. */
export const settingsId = 'county'
