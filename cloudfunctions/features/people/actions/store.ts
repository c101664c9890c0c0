import { repeatable } from '../../../platform/effects'
import { aggregates } from '../../../platform/store'
import type { Person } from '../person'

/** People cause no effects of their own yet. */
export const people = aggregates<Person>(
  'people',
  repeatable(() => Promise.resolve()),
)
