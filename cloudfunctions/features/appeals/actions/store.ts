import { byKind } from '../../../platform/effects'
import { storedSettings } from '../../../platform/settings-cache'
import { aggregates } from '../../../platform/store'
import { deliver } from '../../inbox/actions/deliver'
import { award } from '../../points/actions/award'
import { striking } from '../../points/actions/strike'
import { readEditions } from '../../points/actions/editions'
import { settingsFrom } from '../../settings/defaults'
import { numbersFrom } from '../../settings/numbers'
import type { Appeal } from '../appeal'
import { byHand } from '../by-hand'
import type { Terms } from '../steps'

export const appeals = aggregates<Appeal>('appeals', byKind<Appeal['effects'][number]>({ tell: deliver, outcome: award, strike: striking }))

/** How long things may take, as the county has set it. */
export const readTerms = async (): Promise<Terms> => {
  const [stored, editions] = await Promise.all([storedSettings(), readEditions()])
  const { appealDays: days, appealContestDays: contestDays } = numbersFrom(stored)
  return { workday: settingsFrom(stored).workday, days, contestDays, most: (who) => byHand(editions, who, Date.now()).most }
}
