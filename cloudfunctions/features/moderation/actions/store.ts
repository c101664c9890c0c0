import { aggregates } from '../../store'
import type { Held } from '../held'

export const moderation = aggregates<Held>('moderation')
