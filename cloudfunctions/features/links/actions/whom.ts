import { find } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action, Context } from '../../action'
import { heldBy, rank, rankOf, within } from '../../actor/standing'
import { numbersFrom } from '../../settings/numbers'
import { memberFields, withHouseholds, type Member } from './members'

const mostMembers = 1000
const mostShown = 50

/** Whether somebody answers for a community, for one of its grids, or stands above. */
const worksIn = (communityId: string, { actor, now }: Context): boolean =>
  heldBy(actor, now).some(({ role, orgId }) => rankOf(role) >= rank.worker && (within(orgId, communityId) || within(communityId, orgId)))

export const findWhom: Action<'links.whom'> = async ({ orgId, words }, context) => {
  if (!worksIn(orgId, context)) return err('links.not_yours')
  const [members, stored] = await Promise.all([
    find<Member>('registrations', {
      where: { 'place.within.community': orgId, state: 'registered' },
      limit: mostMembers,
      fields: memberFields,
    }),
    storedSettings(),
  ])
  const sought = words === undefined ? members : members.filter(({ name }) => name.includes(words))
  const rows = [...(await withHouseholds(sought))].sort((one, other) => one.households - other.households)
  const { linksUsual, linksMax } = numbersFrom(stored)
  return ok({ rows: rows.slice(0, mostShown), usual: linksUsual, most: linksMax })
}
