import type { Effect } from '../platform/aggregate'

/**
 * Somebody was in touch with a household: by a visit, or by what was answered, realised or said on the phone. It closes what is due
 * there, so that nobody visits for the list's sake.
 */
export interface Contact extends Effect {
  readonly kind: 'contact'
  /** The household, or one of those who look in for it here. */
  readonly of: { readonly householdId: string } | { readonly personId: string }
  /** Midnight, UTC ms. */
  readonly day: number
  /** What says so, and its version: what is older never overwrites it. */
  readonly by: string
  readonly asOf: number
}

/** The matter that came of a visit was confirmed by its asker; `by` null: that stands no longer. */
export interface OfVisit extends Effect {
  readonly kind: 'ofVisit'
  readonly visitId: string
  readonly by: string | null
  readonly at: number
}
