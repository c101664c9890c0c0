import { storedSettings } from '../../../platform/settings-cache'
import { aggregates } from '../../store'
import { readEditions } from '../../points/actions/editions'
import { settingsFrom } from '../../settings/defaults'
import { numbersFrom } from '../../settings/numbers'
import type { Appeal } from '../appeal'
import { byHand } from '../by-hand'
import type { Terms } from '../steps'

export const appeals = aggregates<Appeal>('appeals')

/** How long things may take, as the county has set it. */
export const readTerms = async (now: number): Promise<Terms> => {
  const [stored, editions] = await Promise.all([storedSettings(), readEditions()])
  const { appealDays: days, appealContestDays: contestDays } = numbersFrom(stored)
  const { workday, arrangements } = settingsFrom(stored)
  return { workday, arrangements, days, contestDays, most: (who) => byHand(editions, who, now).most }
}
