import { insert } from '../../../platform/documents'
import { aggregates } from '../../../platform/store'
import type { AuditEffect } from '../../audit/line'
import type { SettingsDocument } from '../editions'

const run = async ({ line }: AuditEffect): Promise<void> => {
  await insert('audit', line)
}

export const settings = aggregates<SettingsDocument>('settings', { run, happened: () => Promise.resolve([]) })

/** The one document of this environment. */
export const settingsId = 'county'
