import { inForce } from '../../ground/in-force'
import { communityIdOf } from '../../ground/places'
import type { Doer } from '../actor/act'
import type { OfferPlace } from '../service/offer'
import { organisesAs, placeId } from '../service/hands'

/** The community's own people: its secretary, and those who work in one of its grids. Null: not theirs. */
export const answersAs = ({ actor, now }: Doer, communityId: string): 'secretary' | 'organiser' | null => {
  const held = actor.assignments.filter((held) => communityIdOf(held.orgId) === communityId && inForce(held, now))
  if (held.some(({ role, orgId }) => role === 'secretary' && orgId === communityId)) return 'secretary'
  return held.some(({ role }) => role === 'fullTimeWorker' || role === 'partTimeWorker') ? 'organiser' : null
}

/** The communities that somebody confirms hours for. */
export const answeringIn = (doer: Doer): readonly string[] =>
  [...new Set(doer.actor.assignments.map(({ orgId }) => communityIdOf(orgId)))].filter(
    (communityId) => answersAs(doer, communityId) !== null,
  )

interface PutUp {
  readonly place: Pick<OfferPlace, 'gridId' | 'communityId'>
  readonly organiser: { readonly personId: string }
}

/** Whoever put the event up, as long as they organise there, and the community's own people: they show the code and tick names. */
export const organises = (doer: Doer, { place, organiser }: PutUp): boolean =>
  answersAs(doer, place.communityId) !== null ||
  (organiser.personId === doer.actor._id && organisesAs(doer.actor, placeId(place), doer.now) !== null)
