import type { MatterView } from '@/contract/matters-views'
import { storedSettings } from '../../../platform/settings-cache'
import { settingsFrom } from '../../settings/defaults'
import type { Matter } from '../document/matter'
import { repairNumbers } from '../views/repair'

/** Whom to ring first, by the county's settings. */
export const repairFor = async (matter: Matter): Promise<MatterView['repair']> =>
  repairNumbers(matter, settingsFrom(await storedSettings()).suppliers)
