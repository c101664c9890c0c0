import { aggregates } from '../../store'
import type { Matter } from '../document/matter'
import { filesToCheck } from '../document/photos'

export const matters = aggregates<Matter>('matters', { follows: filesToCheck })
