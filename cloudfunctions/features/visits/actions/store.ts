import { aggregates } from '../../store'
import { visitFollows } from '../following'
import type { Visit } from '../visit'

export const visits = aggregates<Visit>('visits', { follows: visitFollows })
