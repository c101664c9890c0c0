import type { HouseholdView } from '@/contract/households'

export interface HouseholdPartProps {
  household: HouseholdView
  /** The household as it stands after a step. */
  onPut: (household: HouseholdView) => void
  /** It changed, and has to be looked at again. */
  onChanged: () => void
}
