import { storedEditions } from '../../../platform/settings-cache'
import type { RulesFrom } from '../rules'

/** The document of the rules among the settings. */
export const pointsId = 'points'

/**
 * Every edition of the rules, the earliest first. A warm instance may be a minute behind: editions begin later than that
 * after they were decided, so what is in force now is never wrong.
 */
export const readEditions = async (): Promise<readonly RulesFrom[]> => (await storedEditions(pointsId)) as unknown as readonly RulesFrom[]
