import type { OfferView } from '@/contract/service'
import { err, ok, type Result } from '../../../platform/result'
import type { Decision } from '../../../platform/aggregate'
import type { Context } from '../../action'
import { readOrgs, readWholeChain } from '../../grid/actions/read'
import { chainIds, type Chain } from '../../grid/names'
import type { Owner } from '../../matters/document/parts'
import { organisesAs } from '../hands'
import type { Offer, OfferPlace } from '../offer'
import { offerPlace } from '../place'
import { toView } from '../view'
import { offers } from './store'
import { isGrid } from '../../../ground/places'

type PlaceError = 'grid.not_found' | 'grid.retired' | 'service.place_not_yours'

const linkOf = ({ county, township, community, grid }: Chain) => [county, township, community, grid]

/** A grid (or the one that took it over) or a community, with those it lies in: one round trip. */
export const readPlace = async (
  id: string,
  point: OfferPlace['point'] = null,
): Promise<Result<{ place: OfferPlace; chain: Chain | null }, PlaceError>> => {
  const chain = isGrid(id) ? await readWholeChain(id) : null
  if (isGrid(id) && !chain) return err('grid.not_found')
  if (chain?.grid.retired != null) return err('grid.retired')
  const place = offerPlace(chain ? linkOf(chain) : await readOrgs(chainIds(id)), chain?.grid._id ?? id, point)
  return place ? ok({ place, chain }) : err('grid.not_found')
}

/** The office in which the caller puts something up for a place. */
export const organiserAt = (orgId: string, { actor, now }: Context): Owner | null => {
  const office = organisesAs(actor, orgId, now)
  return office && { personId: actor._id, openid: actor.openid, name: actor.name ?? '网格员', phone: actor.phone, ...office }
}

/** Create what was decided, once however often it arrives. */
export const putUp = async (id: string, decision: Decision<Offer>, context: Context): Promise<Result<OfferView, 'service.key_reused'>> => {
  const { document } = await offers.create(id, decision)
  return document.fingerprint === decision.next.fingerprint ? ok(toView(document, context)) : err('service.key_reused')
}
