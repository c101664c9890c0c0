import type { Chore } from '../../../platform/chores'
import { find, findByIds, insert, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { dateOf } from '../../../ground/time/beijing'
import { periodBefore, type Span } from '../../../ground/time/periods'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, chainOf } from '../../grid/names'
import { defaultNumbers, type Numbers } from '../../settings/numbers'
import type { Matter } from '../document/matter'
import { draw, sampleOf, type Closed } from '../steps/spot-check'
import { firstAbove } from '../assigning/supervisors'
import { matters } from './store'

type Found = Pick<Matter, '_id' | 'closedAt' | 'place'>

/** Most that the database gives at once. */
const page = 1000
/** Matters that are marked at once. */
const batch = 50

const percentNow = async (): Promise<number> => {
  const { numbers } = (await storedSettings()) as { readonly numbers?: Partial<Numbers> }
  return numbers?.callBackPercent ?? defaultNumbers.callBackPercent
}

const closedAfter = ({ from, to }: Span, seen: Found | undefined): Promise<Found[]> => {
  const within = { closedAt: where.and(where.gte(from), where.lt(to)), closing: where.in(['confirmed', 'unrated']) }
  const further = seen && where.or([{ closedAt: where.gt(seen.closedAt) }, { closedAt: seen.closedAt, _id: where.gt(seen._id) }])
  return find<Found>('matters', {
    where: further ? where.and([within, further]) : within,
    order: [
      ['closedAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: page,
    fields: ['closedAt', 'place'],
  })
}

/** Null when there is no time left to see them all. */
const closedIn = async (month: Span, hasTime: () => boolean): Promise<Closed[] | null> => {
  const all: Closed[] = []
  for (let seen: Found | undefined; hasTime(); ) {
    const found = await closedAfter(month, seen)
    all.push(...found.map(({ _id, place }) => ({ id: _id, townshipId: place.townshipId })))
    seen = found.at(-1)
    if (found.length < page) return all
  }
  return null
}

const mark = async (ids: readonly string[], month: string, now: number): Promise<void> => {
  const drawn = await findByIds<Matter>('matters', ids)
  const orgs = await readOrgs([...new Set(drawn.flatMap(({ place }) => chainIds(place.gridId)))])
  await Promise.all(
    drawn.map(async (each) => {
      const chain = chainOf(orgs, each.place.gridId)
      const checker = chain && firstAbove(each.place.gridId, [each.owner.personId], { chain, now })
      await matters.change(each._id, (matter) => ok(draw(matter, { month, checker, now })), each)
    }),
  )
}

const monthIdOf = ({ from }: Span) => dateOf(from).slice(0, 7)

/**
 * 抽查: once a month, a sample of what was closed in the month before. That it is drawn stands in the collection `draws`;
 * without that it is drawn again, and the same comes out.
 */
export const drawingSample: Chore = {
  asks: (now) => ({ collection: 'draws', where: { _id: monthIdOf(periodBefore('month', now)) }, limit: 1, fields: ['_id'] }),
  isDue: (drawn) => drawn.length === 0,
  run: async ({ now, hasTime }) => {
    const month = periodBefore('month', now)
    const id = monthIdOf(month)
    const closed = await closedIn(month, hasTime)
    if (!closed) return 0
    const drawn = sampleOf(closed, await percentNow(), id)
    for (let at = 0; at < drawn.length; at += batch) {
      if (!hasTime()) return at
      await mark(drawn.slice(at, at + batch), id, now)
    }
    await insert('draws', { _id: id })
    return drawn.length
  },
}
