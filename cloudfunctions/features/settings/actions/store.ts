import { aggregates } from '../../../platform/store'
import { keepLine } from '../../audit/actions/keep'
import type { SettingsDocument } from '../editions'

export const settings = aggregates<SettingsDocument>('settings', keepLine)

/** The one document of this environment. */
export const settingsId = 'county'
