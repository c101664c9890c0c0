import { aggregates } from '../../store'
import type { Person } from '../../actor/person'

/** Whoever has said where they live, proved a number or was given an office. */
export const people = aggregates<Person>('people')
