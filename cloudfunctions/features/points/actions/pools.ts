import { storedSettings } from '../../../platform/settings-cache'
import { numbersFrom } from '../../settings/numbers'

/** Whether the county lets families use points together. */
export const familyPools = async (): Promise<boolean> => numbersFrom(await storedSettings()).familyPools === 1
