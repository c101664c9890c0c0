import { grades, type Grade } from '@/contract/words'
import { periodOf } from '../../../ground/time/periods'
import { minutesBetween } from '../../../ground/time/elapsed'
import type { Matter } from '../../matters/document/matter'
import { isLateAt, isOpenAt } from '../../matters/clocks/running'
import { bucketOf, type Length } from '../buckets'
import { tallied, type Tally } from '../tally'
import { markOf, type Counted } from './counted'

/** What is read of a matter to count it. */
export const matterFields = [
  'kind',
  'category',
  'place',
  'countedIn',
  'asker',
  'onBehalf',
  'followers',
  'owner',
  'supervisors',
  'claim',
  'state',
  'closing',
  'mergedInto',
  'promises',
  'askedAt',
  'respondBy',
  'respondedAt',
  'answeredAt',
  'closedAt',
  'unsolved',
  'handovers',
  'rating',
  'spotCheck',
  'turns',
] as const
export type CountedMatter = Pick<Matter, '_id' | (typeof matterFields)[number]>

/** The best three of five. */
const satisfied: readonly Grade[] = (Object.keys(grades) as Grade[]).slice(0, 3)

const one = (holds: boolean): number => (holds ? 1 : 0)

const wasAnswered = ({ answeredAt, unsolved = 0 }: CountedMatter): boolean => answeredAt !== null || unsolved > 0

/** Somebody who does not gain by it says so: whoever asked, or who called them back besides. */
const isSolved = ({ closing, spotCheck }: CountedMatter): boolean =>
  closing === 'confirmed' || (closing === 'unrated' && spotCheck?.outcome?.solved === true)

/** The last that was heard is 没解决; what was only called back by its owner says nothing before it was checked. */
const isUnsolved = (matter: CountedMatter): boolean =>
  (matter.unsolved ?? 0) > 0 && !isSolved(matter) && (matter.closing === null || matter.closing === 'unrated')

const respondedInTime = ({ respondedAt, respondBy }: CountedMatter): boolean => respondedAt !== null && respondedAt <= respondBy

const lengthOf = ({ askedAt, promises }: CountedMatter, length: Length, until: number | null): Tally => {
  if (until === null) return {}
  const minutes = minutesBetween(askedAt, until, { haste: promises.haste ?? 'working', time: promises })
  return { [bucketOf(length, minutes)]: 1 }
}

/** The ends of the months since it was asked, and now. */
const momentsOf = ({ askedAt }: CountedMatter, now: number): readonly (readonly [name: string, at: number])[] => {
  const list: (readonly [string, number])[] = [['now', now]]
  for (let { to } = periodOf('month', askedAt); to <= now; { to } = periodOf('month', to)) list.push([String(to), to - 1])
  return list
}

const waitingOf = (matter: CountedMatter, now: number): Tally =>
  Object.fromEntries(
    momentsOf(matter, now).flatMap(([name, at]) => [
      [`open_${name}`, one(isOpenAt(matter, at))],
      [`late_${name}`, one(isLateAt(matter, at))],
    ]),
  )

/** What came of one that was accepted. */
const outcomeOf = (matter: CountedMatter): Tally => {
  const { closing, rating, handovers, claim } = matter
  const inTime = respondedInTime(matter)
  const solved = isSolved(matter)
  return {
    inTime: one(inTime),
    declined: one(closing === 'declined'),
    declinedInTime: one(closing === 'declined' && inTime),
    answered: one(wasAnswered(matter)),
    reopened: one((matter.unsolved ?? 0) > 0),
    solved: one(solved),
    unsolved: one(isUnsolved(matter)),
    rated: one(rating !== null),
    satisfied: one(rating !== null && satisfied.includes(rating.grade)),
    closed: one(closing === 'confirmed' || closing === 'calledBack' || closing === 'unrated'),
    unrated: one(closing === 'unrated'),
    handedTwice: one(handovers >= 2),
    claimed: one(claim !== null),
    claimSolved: one(claim !== null && solved),
    ...lengthOf(matter, 'respond', matter.respondedAt),
    ...lengthOf(matter, 'answer', matter.answeredAt),
  }
}

/** Whoever was helped by an answer: each asker once, the person helped and not who spoke for them, staff never. */
const helpedBy = (matter: CountedMatter): readonly string[] => {
  const { kind, asker, onBehalf, followers, owner, supervisors = [], claim, state, answeredAt } = matter
  const answered = answeredAt !== null && (state === 'answered' || state === 'closed')
  if (kind !== 'request' || !answered) return []
  const first = onBehalf ? (onBehalf.party?.personId ?? `${onBehalf.name}/${onBehalf.phone ?? matter._id}`) : asker.personId
  const staff = [owner.personId, claim?.by.personId, ...supervisors.map(({ personId }) => personId)]
  const people = [first, ...followers.map(({ party }) => party.personId)].filter((each) => !staff.includes(each))
  return [...new Set(people.map(markOf))]
}

const tallyOf = (matter: CountedMatter, now: number): Tally => {
  if (matter.mergedInto !== null) return { asked: 1, merged: 1 }
  const withdrawn = matter.closing === 'withdrawn'
  const early = withdrawn && matter.closedAt !== null && matter.closedAt < matter.respondBy
  if (early) return { asked: 1, withdrawn: 1, withdrawnEarly: 1, ...waitingOf(matter, now) }
  return { asked: 1, withdrawn: one(withdrawn), ...outcomeOf(matter), ...waitingOf(matter, now) }
}

/** One matter, as it stands at `now` (UTC ms): under the day on which it was asked. */
export const countMatter = (matter: CountedMatter, now: number): Counted => {
  const heads = matter.mergedInto === null ? helpedBy(matter) : []
  const tally = tallied({ ...tallyOf(matter, now), times: heads.length })
  return { cells: { [`${matter.kind}_${matter.category.class ?? 'help'}`]: tally }, heads }
}
