import type { Backlog, Figures, Rate } from '@/contract/statistics'
import { day } from '../../ground/time/beijing'
import { lengthsOf, quantileOf } from './buckets'
import type { Tally } from './tally'

/** Under so many a share says little, and is shown in grey. */
const fewUnder = 10
/** Under so many nothing is shown to whoever does not answer for the place, nor on the sketch of places. */
export const hiddenUnder = 3

interface Share {
  readonly k: number
  readonly n: number
}

const rateOf = (raw: Share, adjusted: Share): Rate => ({ raw, adjusted, few: raw.n < fewUnder })

const reader = (tally: Tally) => (name: string) => tally[name] ?? 0

const ratesOf = (of: (name: string) => number, accepted: number) => ({
  response: rateOf({ k: of('inTime'), n: accepted }, { k: of('inTime') - of('declinedInTime'), n: accepted - of('declined') }),
  solution: rateOf(
    { k: of('solved'), n: of('solved') + of('unsolved') + of('declined') },
    { k: of('solved'), n: of('solved') + of('unsolved') },
  ),
  satisfaction: rateOf({ k: of('satisfied'), n: of('rated') }, { k: of('satisfied'), n: of('rated') }),
})

/** What a tally says. `persons`: the distinct people of the period; null: not to be told from the parts. */
export const figuresOf = (tally: Tally, persons: number | null): Figures => {
  const of = reader(tally)
  const accepted = of('asked') - of('merged') - of('withdrawnEarly')
  return {
    asked: of('asked'),
    accepted,
    merged: of('merged'),
    withdrawn: of('withdrawn'),
    declined: of('declined'),
    answered: of('answered'),
    closed: of('closed'),
    ...ratesOf(of, accepted),
    reopened: { k: of('reopened'), n: of('answered') },
    handedOn: { k: of('handedTwice'), n: accepted },
    unrated: { k: of('unrated'), n: of('closed') },
    respondTime: lengthsOf(tally, 'respond'),
    answerTime: lengthsOf(tally, 'answer'),
    served: { times: of('times'), persons },
    claims: { claimed: of('claimed'), solved: of('claimSolved') },
  }
}

/** So many asked on a day, UTC ms of its midnight. */
export type Days = readonly (readonly [day: number, many: number])[]

/** What waits at a moment, of which so many are past a clock. Ages are whole days. */
export const backlogOf = (days: Days, { late, at }: { late: number; at: number }): Backlog => {
  const oldestFirst = [...days].sort(([one], [other]) => one - other)
  const ages = oldestFirst.map(([asked, many]) => [Math.max(0, Math.floor((at - asked) / day)), many] as const).reverse()
  return {
    at,
    open: days.reduce((all, [, many]) => all + many, 0),
    late,
    medianDays: quantileOf(ages, 0.5),
    p90Days: quantileOf(ages, 0.9),
    oldest: oldestFirst[0]?.[0] ?? null,
  }
}
