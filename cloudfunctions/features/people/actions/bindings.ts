import { aggregates } from '../../store'
import type { Binding } from '../binding'

/** Whose a number is. */
export const bindings = aggregates<Binding>('bindings')
