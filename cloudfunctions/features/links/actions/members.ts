import type { Output } from '@/contract'
import { countInLists } from '../../../platform/tally'
import { where } from '../../../platform/documents'
import type { Registration } from '../../registration/registration'

export type MemberRow = Output<'links.whom'>['rows'][number]
export type Member = Pick<Registration, 'personId' | 'name' | 'place'>

/** Fields of a registration that say who it is. */
export const memberFields = ['personId', 'name', 'place'] as const

/** Members with how many households they look after, in one request. */
export const withHouseholds = async (members: readonly Member[]): Promise<readonly MemberRow[]> => {
  const ids = members.map(({ personId }) => personId)
  const counts: ReadonlyMap<unknown, number> =
    ids.length === 0 ? new Map() : await countInLists('households', { linked: where.in(ids) }, { list: 'linked', among: ids })
  return members.map(({ personId: id, name, place }) => ({ id, name, communityName: place.communityName, households: counts.get(id) ?? 0 }))
}
