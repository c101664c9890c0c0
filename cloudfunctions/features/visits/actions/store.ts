import { aggregates } from '../../store'
import { unseenIn, visitFollows } from '../following'
import type { Visit } from '../visit'

export const visits = aggregates<Visit>('visits', { follows: visitFollows, derived: unseenIn })
