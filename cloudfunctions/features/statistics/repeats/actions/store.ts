import { aggregates } from '../../../store'
import type { Repeat } from '../repeat'

export const repeats = aggregates<Repeat>('repeats')
