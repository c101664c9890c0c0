import { aggregates } from '../../store'
import { voiceToCheck, type Feedback } from '../feedback'

export const feedback = aggregates<Feedback>('feedback', { follows: voiceToCheck })
