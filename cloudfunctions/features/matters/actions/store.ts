import { aggregates } from '../../store'
import type { Matter } from '../document/matter'
import { unseenIn } from '../document/photos'
import { matterFollows } from '../steps/confirmation'

export const matters = aggregates<Matter>('matters', { savedAt: 'savedAt', follows: matterFollows, derived: unseenIn })
