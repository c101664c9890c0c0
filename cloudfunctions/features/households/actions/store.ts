import { aggregates } from '../../store'
import { derivedOf } from '../derived'
import type { Household } from '../household'

export const households = aggregates<Household>('households', { derived: derivedOf })
