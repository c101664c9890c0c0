import { storedSettings } from '../../../platform/settings-cache'
import { aggregates } from '../../store'
import { byHand } from '../../appeals/by-hand'
import { readEditions } from '../../points/actions/editions'
import { numbersFrom } from '../../settings/numbers'
import type { Proposal } from '../proposal'
import type { Terms } from '../steps'

export const proposals = aggregates<Proposal>('proposals')

/** What manual entries may give, as the county's rules have it. */
export const readTerms = async (now: number): Promise<Terms> => {
  const [stored, editions] = await Promise.all([storedSettings(), readEditions()])
  return { days: numbersFrom(stored).manualDays, byHand: (who) => byHand(editions, who, now) }
}
