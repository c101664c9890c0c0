import type { Offer as OfferCard } from '@/contract/service'
import type { Matter } from '../matters/document/matter'
import { summaryFor } from '../matters/steps/telling'

/** A matter that somebody has claimed, among what else they have taken on; null for one that they have not. */
export const claimedMatter = (matter: Matter, personId: string): OfferCard | null => {
  const { claim, place } = matter
  if (claim?.by.personId !== personId) return null
  const mine = {
    state: claim.contactedAt === null ? 'claimed' : 'contacted',
    at: claim.at,
    contactBy: claim.contactedAt === null ? claim.contactBy : null,
    position: null,
  } as const
  return {
    id: matter._id,
    kind: 'matter',
    state: 'claimed',
    className: matter.category.name,
    text: summaryFor(matter),
    place,
    from: null,
    until: matter.dueAt,
    times: [],
    skills: [],
    places: 1,
    left: 0,
    waiting: 0,
    why: null,
    mine,
    can: [],
  }
}
