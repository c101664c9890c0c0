import { find, where } from '../../../platform/documents'
import { storedSettings } from '../../../platform/settings-cache'
import { countBy } from '../../../platform/tally'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { sayName } from '../../grid/names'
import type { Org } from '../../grid/org'
import { numbersFrom } from '../../settings/numbers'
import { lastDays } from '../../../ground/time/periods'
import { compared, overviewsFor } from '../by-org'
import { isCounty, isTownship } from '../../../ground/places'

/** The townships that may be chosen, and the communities of the one that is: one round trip. */
const readPlaces = (counties: readonly string[], township: string | null): Promise<Org[]> =>
  find<Org>('orgs', {
    where: where.or([{ parentId: where.in([...counties, ...(township === null ? [] : [township])]) }, { _id: township ?? '' }]),
    limit: 1000,
    fields: ['name', 'level', 'parentId', 'retired', 'residents'],
  })

const readCounts = (township: string | null, { from, to }: { from: number; to: number }) =>
  township === null
    ? new Map<string | null, number>()
    : countBy('outcomes', { townshipId: township, at: where.gte(from).and(where.lt(to)), takenBack: null }, 'communityId')

export const compareCommunities: Action<'points.byOrg'> = async ({ orgId }, { actor, now }) => {
  const places = overviewsFor(actor, now)
  const [own] = places
  if (own === undefined || (orgId !== undefined && !places.some((place) => orgId.startsWith(place)))) return err('points.no_overview')
  const span = lastDays(now, 90)
  const nothing = { on: false, orgId: null, orgName: '', ...span, rows: [], townships: [] }
  if (numbersFrom(await storedSettings()).compareCommunities !== 1) return ok(nothing)
  const township = orgId ?? (isTownship(own) ? own : null)
  const [orgs, counts] = await Promise.all([readPlaces(places.filter(isCounty), township), readCounts(township, span)])
  const townships = orgs.filter(({ level, parentId }) => level === 'township' && parentId !== null && places.includes(parentId))
  return ok({
    ...nothing,
    on: true,
    orgId: township,
    orgName: sayName(orgs.find(({ _id }) => _id === township)?.name ?? ''),
    rows: compared(
      orgs.filter(({ parentId }) => parentId === township && township !== null),
      counts,
    ),
    townships: townships.sort((one, other) => (one._id < other._id ? -1 : 1)).map(({ _id, name }) => ({ id: _id, name: sayName(name) })),
  })
}
