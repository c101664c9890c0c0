import type { FreeTime } from '@/contract/words-service'
import type { Registration, Unit } from './registration'

/** What a registered member offers, for matching: ids as the settings name them. */
export interface Offering {
  readonly personId: string
  readonly skills: readonly string[]
  readonly classes: readonly string[]
  readonly freeTimes: readonly FreeTime[]
  readonly communityId: string
  /** Null for somebody whom an office registered without a grid. */
  readonly gridId: string | null
  readonly unit: Unit | null
}

/** Null for everybody whose registration is not in force. */
export const offeringOf = (registration: Registration | null): Offering | null => {
  if (registration?.state !== 'registered') return null
  const { personId, skills, classes, freeTimes, place, unit } = registration
  const ids = (choices: Registration['skills']) => choices.map(({ id }) => id)
  return { personId, skills: ids(skills), classes: ids(classes), freeTimes, communityId: place.communityId, gridId: place.gridId, unit }
}
