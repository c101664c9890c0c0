import { find, where } from '../../../platform/documents'
import { pageSize } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { inPlace } from '../../registration/desk'
import { gapsOf, type Bringing } from '../gaps'
import { organisedBy } from '../hands'
import { cardOf, listedFields, type Listed } from '../listed'
import { communityIdOf, isGrid } from '../../../ground/places'

/** What is looked at: far more than a community has open, and as many members as the database gives at once. */
const most = { offers: 300, members: 1000 } as const

/** A community, or a grid of one. */
const within = (orgId: string) => ({
  'place.communityId': communityIdOf(orgId),
  listed: true,
  ...(isGrid(orgId) && { 'place.gridId': orgId }),
})

export const showGaps: Action<'service.gaps'> = async (_input, context) => {
  const [orgId] = [...organisedBy(context.actor, context.now)].sort((one, other) => one.length - other.length)
  if (!orgId) return ok({ unclaimed: [], short: [], unused: [] })
  const [rows, members] = await Promise.all([
    find<Listed>('offers', { where: within(orgId), order: [['at', 'desc']], limit: most.offers, fields: listedFields }),
    find<Bringing>('registrations', {
      where: { ...inPlace(communityIdOf(orgId)), state: where.in(['registered']) },
      limit: most.members,
      fields: ['skills', 'classes'],
    }),
  ])
  const waiting = rows.filter(({ taken }) => taken === 0).reverse()
  return ok({ unclaimed: waiting.slice(0, pageSize).map((row) => cardOf(row, context, null)), ...gapsOf(rows, members) })
}
