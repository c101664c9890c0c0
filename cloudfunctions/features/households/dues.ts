import { dueRules, type DueRule, type Excuse } from '@/contract/words-visits'
import { day, midnightOf } from '../../ground/time/beijing'
import type { Rule, Rules } from './due-rules'
import { isLived, type Due, type Household } from './household'

type Dues = readonly Due[]

/** How long what is new stands before it is passed over, in days: the week's visit has come by then. */
const changeStands = 7
/** Dues that are over which a household remembers. */
const endedKept = 30

/** The first day of the next one, UTC ms: from then on this one is passed over. */
const overFrom = ({ at, every }: Due): number => at + (every || changeStands) * day

/** The first day on which a contact counts for it, UTC ms. */
const countsFrom = ({ at, grace }: Due): number => at - grace * day

const dueAfter = (rule: DueRule, { every, grace }: Rule, { n, from }: { readonly n: number; readonly from: number }): Due => ({
  n,
  rule,
  from,
  every,
  grace,
  at: from + every * day,
  state: 'open',
  end: null,
})

const nextOf = (due: Due, from: number): Dues => (due.every === 0 ? [] : [dueAfter(due.rule, due, { n: due.n + 1, from })])

const ruleNames = Object.keys(dueRules) as DueRule[]

/** Changes the dues of each rule by themselves: they stand in their order, and only the last may be open. */
const eachRule = (dues: Dues, change: (own: Dues) => Dues): Dues => {
  const changed = ruleNames.flatMap((rule) => change(dues.filter((due) => due.rule === rule)))
  const ended = changed.filter(({ state }) => state !== 'open')
  const dropped = new Set([...ended].sort((one, other) => one.at - other.at).slice(0, Math.max(0, ended.length - endedKept)))
  return changed.filter((due) => !dropped.has(due))
}

/** What is not done by the day of the next one is passed over, without a word. `today`: midnight, UTC ms. */
const rolledOne = (own: Dues, today: number): Dues => {
  const last = own.at(-1)
  if (last?.state !== 'open' || today < overFrom(last)) return own
  return rolledOne([...own.slice(0, -1), { ...last, state: 'passed' }, ...nextOf(last, last.at)], today)
}

/** The dues as they stand at `now`, UTC ms. */
const rolled = (dues: Dues, now: number): Dues => eachRule(dues, (own) => rolledOne(own, midnightOf(now)))

/** What a household is to be visited for at `now`: nobody visits an empty house, or for what has ended. */
const wants = (household: Pick<Household, 'state' | 'cares'>, rule: DueRule, now: number): boolean => {
  if (!isLived(household)) return false
  if (rule === 'ordinary') return true
  const standing = household.cares.filter(({ until }) => until > now)
  return rule === 'change' ? standing.length > 0 : standing.some(({ level }) => level === rule)
}

type Visited = Pick<Household, 'state' | 'cares' | 'dues'>

/** The dues of a household that are open at `now`, the earliest first. */
export const openDues = (household: Visited, now: number): Dues =>
  rolled(household.dues, now)
    .filter((due) => due.state === 'open' && wants(household, due.rule, now))
    .sort((one, other) => one.at - other.at)

/** Those for which somebody should look in today, UTC ms. */
export const dueToday = (household: Visited, now: number): Dues => openDues(household, now).filter(({ at }) => at <= now)

interface Reckoned {
  readonly rules: Rules
  /** Something major is new; `cause` names what said so, once. */
  readonly cause: string | null
  readonly now: number
}

const underRule = (last: Due, rule: Rule): Due =>
  last.every === rule.every && last.grace === rule.grace ? last : { ...last, ...rule, at: last.from + rule.every * day }

const reckonedOne = (own: Dues, { rule, given, now }: { rule: DueRule; given: Rule; now: number }): Dues => {
  const last = own.at(-1)
  if (last?.state !== 'open') return [...own, dueAfter(rule, given, { n: (last?.n ?? 0) + 1, from: midnightOf(now) })]
  const kept = underRule(last, given)
  return kept === last ? own : [...own.slice(0, -1), kept]
}

const withChange = (own: Dues, { rules, cause, now }: Reckoned): Dues => {
  const last = own.at(-1)
  if (cause === null || own.some((due) => due.cause === cause)) return own
  if (last?.state === 'open') return [...own.slice(0, -1), { ...last, cause }]
  return [...own, { ...dueAfter('change', rules.change, { n: (last?.n ?? 0) + 1, from: midnightOf(now) }), cause }]
}

/** The dues that a household has by the rules: what it lacks begins, what it needs no more goes, what stands keeps its beginning. */
export const reckoned = (household: Visited, by: Reckoned): Dues => {
  const { now, rules } = by
  const present = ruleNames.flatMap((rule) => {
    const own = rolledOne(
      household.dues.filter((due) => due.rule === rule),
      midnightOf(now),
    )
    if (!wants(household, rule, now)) return own.filter(({ state }) => state !== 'open')
    return rule === 'change' ? withChange(own, by) : reckonedOne(own, { rule, given: rules[rule], now })
  })
  return eachRule(present, (own) => own)
}

/** A contact with a household. `day`: midnight, UTC ms; `by`: the document that says so. */
export interface Touch {
  readonly day: number
  readonly by: string
}

const over = (due: Due, state: 'done' | 'excused', end: NonNullable<Due['end']>): Due => ({ ...due, state, end })
const settledBySomebody = ({ state }: Due): boolean => state === 'done' || state === 'excused'

/** The latest due that a day counts for and that nobody has settled. */
const touched = (own: Dues, { day: on }: Touch): number =>
  own.findLastIndex((due) => !settledBySomebody(due) && on >= countsFrom(due) && on < overFrom(due))

const closedOne = (own: Dues, touch: Touch): Dues => {
  const at = touched(own, touch)
  const due = own[at]
  if (!due) return own
  const done = over(due, 'done', { on: touch.day, by: touch.by, why: null })
  const later = own.slice(at + 1)
  const { every, grace } = own.at(-1) ?? due
  // Whatever followed from its being passed over did not come to be, unless somebody has settled one of those since.
  return [...own.slice(0, at), done, ...(later.some(settledBySomebody) ? later : nextOf({ ...due, every, grace }, touch.day))]
}

/** One contact closes every due of a household in whose window it lies, once, also when it is written down late. */
export const closed = (dues: Dues, touch: Touch): Dues => {
  if (dues.some(({ end }) => end?.by === touch.by)) return dues
  return eachRule(dues, (own) => closedOne(rolledOne(own, touch.day), touch))
}

const reopenedOne = (own: Dues, by: string): Dues => {
  const at = own.findIndex(({ state, end }) => state === 'done' && end?.by === by)
  const due = own[at]
  if (!due) return own
  const later = own.slice(at + 1)
  if (later.some(settledBySomebody)) return [...own.slice(0, at), { ...due, state: 'passed', end: null }, ...later]
  return [...own.slice(0, at), { ...due, state: 'open', end: null }]
}

/** The contact was on another day: what it had closed is open again. */
export const reopened = (dues: Dues, by: string): Dues => eachRule(dues, (own) => reopenedOne(own, by))

/** What is due today is let go, with a reason; the next one comes in its turn. `by`: the call that says so, once. */
export const excused = (
  household: Visited,
  { by, why, now }: { readonly by: string; readonly why: Excuse; readonly now: number },
): Dues => {
  if (household.dues.some(({ end }) => end?.by === by)) return household.dues
  const today = midnightOf(now)
  return eachRule(rolled(household.dues, now), (own) => {
    const last = own.at(-1)
    if (last?.state !== 'open' || last.at > today) return own
    return [...own.slice(0, -1), over(last, 'excused', { on: today, by, why }), ...nextOf(last, last.at)]
  })
}

/** Whether nothing of them changed. */
export const sameDues = (one: Dues, other: Dues): boolean => one.length === other.length && one.every((due, at) => due === other[at])

/** When somebody should look in next, UTC ms, as far as is known when it is saved; null: never. */
export const nextDueOf = ({ dues, cares, state }: Visited): number | null => {
  const soon = dues.filter((due) => due.state === 'open' && wants({ state, cares }, due.rule, due.at)).map(({ at }) => at)
  return soon.length > 0 ? Math.min(...soon) : null
}
