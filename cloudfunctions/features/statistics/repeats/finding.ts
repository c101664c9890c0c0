import { metresBetween } from '../../../ground/distance'
import { derivedId } from '../../../ground/ids'
import { day } from '../../../ground/time/beijing'
import { counts, householdOf, inOrder, reopenings, type Asked } from './asked'
import type { Found } from './repeat'

/** What makes a repeat. The thresholds are ours: no published ones were found. */
const many = 3
const within = 30 * day
const reopenedWithin = 90 * day
/** Closer than this is the same place, in metres. */
const samePlace = 50
/** How long a card may wait. */
const waits = 90 * day
/** A season is shown so long before it comes again. */
export const ahead = 30 * day
export const year = 365 * day

/** Until when a matter that is opened again counts: so old may be what has to be read. */
const reopenedUntil = 220 * day
/** How far back is judged, and how far back is read for that: so late may the clock be, and find the same. */
export const judged = 100 * day
export const readBack = judged + 2 * reopenedWithin + reopenedUntil

/** What one kind of trouble in one grid is made of. */
interface Trouble {
  /** In their order. */
  readonly asked: readonly Asked[]
  /** When it was decided on, UTC ms: what came before counts towards no other card. */
  readonly decidedAt: readonly number[]
}

/** How often it had been decided on by then. */
const stretchOf = ({ decidedAt }: Trouble, at: number): number => decidedAt.filter((decided) => decided <= at).length

const peopleIn = (matters: readonly Asked[]): number => new Set(matters.map(householdOf)).size

interface Coming {
  readonly kind: 'many' | 'again'
  readonly name: string
  readonly last: Asked
  readonly at: number
  readonly from: number
  readonly matters: readonly Asked[]
}

const found = ({ kind, name, last, at, from, matters }: Coming): Found => {
  const { gridId, gridName, communityId, communityName } = last.place
  return {
    _id: derivedId('rp', `${kind}/${name}`),
    kind,
    place: { gridId, gridName, communityId, communityName },
    category: last.category,
    from,
    at,
    matters: matters.map(({ _id }) => _id),
    people: peopleIn(matters),
    until: at + waits,
    nextYearAt: kind === 'many' ? at + year - ahead : null,
  }
}

/** Many people asked for the same within a month. What goes on without a month's pause, and undecided, is one. */
const manyOf = (trouble: Trouble): readonly Found[] => {
  const { asked } = trouble
  const isNear = (one: Asked, last: Asked) =>
    one.askedAt > last.askedAt - within && stretchOf(trouble, one.askedAt) === stretchOf(trouble, last.askedAt)
  const crowds = asked.flatMap((last, index) => {
    const matters = asked.slice(0, index + 1).filter((one) => isNear(one, last))
    return matters.length >= many && peopleIn(matters) >= many ? [{ last, matters }] : []
  })
  const begins = crowds.filter(({ last }, index) => {
    const before = crowds[index - 1]
    return before === undefined || !isNear(before.last, last)
  })
  return begins.map(({ last, matters }) =>
    found({ kind: 'many', name: last._id, last, at: last.askedAt, from: matters[0]?.askedAt ?? last.askedAt, matters }),
  )
}

/** An address as it is compared: marks and full-width letters tell no places apart. */
const addressOf = ({ place }: Asked): string => (place.address ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

const isSamePlace = (one: Asked, other: Asked): boolean => {
  if (one._id === other._id) return true
  const { point } = one.place
  if (point && other.place.point) return metresBetween(point, other.place.point) <= samePlace
  return addressOf(one) !== '' && addressOf(one) === addressOf(other)
}

interface Reopening {
  readonly _id: string
  readonly at: number
  readonly asked: Asked
}

const reopeningsIn = (asked: readonly Asked[]): readonly Reopening[] =>
  asked
    .flatMap((one) => reopenings(one).map((at, index) => ({ _id: `${one._id}/${String(index)}`, at, asked: one })))
    .filter(({ at, asked: { askedAt } }) => at <= askedAt + reopenedUntil)
    .sort(inOrder(({ at }) => at))

/** The same place was opened again, twice. The third time, while nobody decided, is the same trouble. */
const againOf = (trouble: Trouble): readonly Found[] => {
  const all = reopeningsIn(trouble.asked)
  const before = ({ at, asked }: Reopening, index: number): readonly Reopening[] =>
    all
      .slice(0, index)
      .filter(
        (one) => one.at > at - reopenedWithin && isSamePlace(one.asked, asked) && stretchOf(trouble, one.at) === stretchOf(trouble, at),
      )
  const earlier = all.map(before)
  return all.flatMap((last, index) => {
    const ones = earlier[index] ?? []
    const begins = ones.length > 0 && ones.every((one) => earlier[all.indexOf(one)]?.length === 0)
    if (!begins) return []
    const matters = [...new Map([...ones, last].map(({ asked }) => [asked._id, asked])).values()]
    return [found({ kind: 'again', name: last._id, last: last.asked, at: last.at, from: ones[0]?.at ?? last.at, matters })]
  })
}

/** What comes again of one kind of trouble in one grid, as far as it is judged at `now`, UTC ms. */
export const repeatsOf = ({ asked, decidedAt }: Trouble, now: number): readonly Found[] => {
  const trouble = { asked: asked.filter(counts).sort(inOrder(({ askedAt }) => askedAt)), decidedAt }
  return [...manyOf(trouble), ...againOf(trouble)].filter(({ at }) => at > now - judged && at <= now)
}
