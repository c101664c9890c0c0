import type { Body } from '../../../platform/aggregate'
import { subjectOf, type Asked } from './asked'
import { ahead, judged, repeatsOf, year } from './finding'
import type { Found, Repeat } from './repeat'

/** A card as it is first put down. */
export const opened = ({ _id: _own, ...found }: Found): Body<Repeat> => ({ ...found, state: 'open', decision: null })

/** What tells whether a card says what was found. */
const printOf = ({ place, from, at, matters, people }: Found): string =>
  JSON.stringify([place.gridId, place.gridName, place.communityId, from, at, matters, people])

/** A card as it should stand: what was decided stays; what it was made of may be gone, come back, or belong to another grid now. */
export const standingAs = (repeat: Repeat, found: Found | undefined): Repeat => {
  if (repeat.state === 'decided') return repeat
  if (!found) return repeat.state === 'gone' ? repeat : { ...repeat, state: 'gone', nextYearAt: null }
  return repeat.state === 'open' && printOf(repeat) === printOf(found) ? repeat : { ...repeat, ...found, state: 'open' }
}

interface Bringing {
  /** What is new. */
  readonly fresh: readonly Found[]
  /** What stands, with what it should be made of; undefined: nothing any more. */
  readonly standing: readonly (readonly [Repeat, Found | undefined])[]
}

/** What one kind of trouble in one community comes to: the same, however often and in whatever order it is looked at. `now`: UTC ms. */
export const bring = (asked: readonly Asked[], repeats: readonly Repeat[], now: number): Bringing => {
  const live = repeats.filter(({ kind }) => kind !== 'lastYear')
  const subjects = [...new Set(asked.map(subjectOf))]
  const found = subjects.flatMap((subject) => {
    const ones = asked.filter((one) => subjectOf(one) === subject)
    const decidedAt = live.flatMap((one) => (one.decision && subjectOf(one) === subject ? [one.decision.at] : []))
    return repeatsOf({ asked: ones, decidedAt }, now)
  })
  const known = new Map(live.map((repeat) => [repeat._id, repeat]))
  return {
    fresh: found.filter(({ _id }) => !known.has(_id)),
    standing: live.filter(({ at }) => at > now - judged).map((repeat) => [repeat, found.find(({ _id }) => _id === repeat._id)]),
  }
}

/** 去年这时候: the season that many asked in comes again. */
export const comingAgain = ({ _id, place, category, from, at, matters, people }: Repeat): readonly [id: string, body: Body<Repeat>] => [
  `${_id}_y`,
  {
    kind: 'lastYear',
    place,
    category,
    from: from + year,
    at: at + year - ahead,
    matters,
    people,
    until: at + year + ahead,
    state: 'open',
    decision: null,
    nextYearAt: null,
  },
]
