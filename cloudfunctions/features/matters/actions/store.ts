import type { Body } from '../../../platform/aggregate'
import { aggregates } from '../../store'
import type { Matter } from '../document/matter'
import { unseenIn } from '../document/photos'
import { matterFollows } from '../steps/confirmation'

/** Where it is and ever was. */
export const everPlaced = ({ countedIn = [], place }: Pick<Matter, 'countedIn' | 'place'>): Pick<Matter, 'countedIn'> => ({
  countedIn: countedIn.includes(place.gridId) ? countedIn : [...countedIn, place.gridId],
})

const derived = (after: Body<Matter>, before: Body<Matter> | null): Partial<Body<Matter>> => ({
  ...unseenIn(after, before),
  ...everPlaced(after),
})

export const matters = aggregates<Matter>('matters', { savedAt: 'savedAt', follows: matterFollows, derived })
