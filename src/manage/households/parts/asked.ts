import type { Input } from '@/contract'
import { plain } from '@/contract/text'
import { householdGaps, type HouseholdGap, type HouseholdState } from '@/contract/words-households'

/** Which households are looked for. Null: whichever. */
export interface Asked {
  readonly words: string
  readonly orgId: string | null
  readonly gap: HouseholdGap | null
  readonly state: HouseholdState | null
  readonly laneId: string | null
}

export const gapIn = (word: string | undefined): HouseholdGap | null =>
  (Object.keys(householdGaps) as HouseholdGap[]).find((gap) => gap === word) ?? null

export const toInput = ({ words, orgId, gap, state, laneId }: Asked): Input<'households.list'> => ({
  words: plain(words) || undefined,
  orgId: orgId ?? undefined,
  gap: gap ?? undefined,
  state: state ?? undefined,
  laneId: laneId ?? undefined,
})

/** Whether anything is looked for besides a place. */
export const isNarrowed = ({ words, gap, state, laneId }: Asked): boolean =>
  plain(words) !== '' || gap !== null || state !== null || laneId !== null
