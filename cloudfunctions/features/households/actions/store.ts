import { aggregates } from '../../store'
import { derivedOf } from '../derived'
import type { Household } from '../household'
import { reckonAfter } from '../visiting'

export const households = aggregates<Household>('households', { derived: derivedOf, follows: reckonAfter })
