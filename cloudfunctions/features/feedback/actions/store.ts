import { aggregates } from '../../../platform/store'
import { deliver } from '../../inbox/actions/deliver'
import type { Feedback } from '../feedback'

export const feedback = aggregates<Feedback>('feedback', deliver)
