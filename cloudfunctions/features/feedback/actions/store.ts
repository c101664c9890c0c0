import { aggregates } from '../../store'
import type { Feedback } from '../feedback'

export const feedback = aggregates<Feedback>('feedback')
