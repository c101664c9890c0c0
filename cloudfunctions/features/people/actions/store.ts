import { aggregates } from '../../../platform/store'
import type { Person } from '../person'

/** People cause no effects of their own yet. */
export const people = aggregates<Person>('people', { run: () => Promise.resolve(), happened: (ids) => Promise.resolve(ids) })
