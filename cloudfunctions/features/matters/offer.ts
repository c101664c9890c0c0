import type { OfferCard } from '@/contract/matters'
import type { Doer } from './hands'
import { stepsFor } from './lifecycle'
import type { Matter } from './matter'

/** A published matter as members read it: the words of whoever published it, the grid, and nobody's name. */
export const toOffer = (matter: Matter, doer: Doer): OfferCard | null => {
  const { publication, place } = matter
  if (!publication) return null
  return {
    id: matter._id,
    kind: matter.kind,
    categoryName: matter.category.name,
    text: publication.text,
    place,
    publishedAt: publication.at,
    dueAt: matter.dueAt,
    can: stepsFor(matter, doer),
  }
}
