import type { PointsRule } from '@/contract/points-parts'
import type { PreviewView } from '@/contract/points'
import { earners, type Earner } from '@/contract/words-points'
import type { Aggregate } from '../../platform/aggregate'
import { takenBackFor, type OutcomeDocument } from './outcome'
import { priceAll } from './price'
import type { RulesFrom } from './rules'
import { claimed, type Windows } from './windows'

/** What one table of rules pays, as far as it was counted. */
interface Tally {
  total: number
  readonly byWho: Record<string, number>
  readonly byCommunity: Record<string, number>
  readonly byPerson: Record<string, number>
  readonly windows: Record<string, Windows>
}

/** The same outcomes priced by what held and by what would hold. It is counted on, call after call, and so it is plain data. */
export interface Count {
  readonly before: Tally
  readonly after: Tally
}

const noTally = (): Tally => ({ total: 0, byWho: {}, byCommunity: {}, byPerson: {}, windows: {} })
export const noCount = (): Count => ({ before: noTally(), after: noTally() })

const add = (sums: Record<string, number>, key: string, amount: number): void => {
  sums[key] = (sums[key] ?? 0) + amount
}

/** What the preview reads of an outcome. */
export type Counted = Omit<OutcomeDocument, 'recordedAt' | 'townshipId'>

const tally = (into: Tally, outcome: Counted, editions: readonly RulesFrom[]): void => {
  for (const priced of priceAll(editions, outcome)) {
    if (takenBackFor(outcome, priced.personId) !== null) continue
    const { windows, amount } = claimed(into.windows[priced.personId] ?? {}, priced, 1)
    into.windows[priced.personId] = windows
    into.total += amount
    add(into.byWho, priced.rule.who, amount)
    add(into.byCommunity, outcome.communityId ?? '', amount)
    add(into.byPerson, priced.personId, amount)
  }
}

export interface Tables {
  readonly before: readonly RulesFrom[]
  readonly after: readonly RulesFrom[]
}

/** New rules as an edition that has always held. */
export const asEditions = (rules: readonly PointsRule[]): readonly RulesFrom[] => [
  { from: 0, values: { rules: rules.map((rule) => ({ ...rule, version: 1 })) } },
]

/** Counts outcomes on, by the very functions by which the ledger prices them and counts caps. What was taken back counts for nothing. */
export const countOn = (count: Count, outcomes: readonly Counted[], { before, after }: Tables): void => {
  for (const outcome of outcomes.filter(({ takenBack }) => takenBack === null)) {
    tally(count.before, outcome, before)
    tally(count.after, outcome, after)
  }
}

/** What a preview has found so far: figures only, nobody by name. */
export type Found = Pick<PreviewView, 'total' | 'byWho' | 'people'> & {
  readonly byCommunity: readonly { readonly orgId: string; readonly before: number; readonly after: number }[]
}

const keysOf = ({ before, after }: Count, sums: 'byCommunity' | 'byPerson'): readonly string[] =>
  [...new Set([...Object.keys(before[sums]), ...Object.keys(after[sums])])].sort()
const pair = ({ before, after }: Count, sums: 'byWho' | 'byCommunity' | 'byPerson', key: string) => ({
  before: before[sums][key] ?? 0,
  after: after[sums][key] ?? 0,
})

export const foundIn = (count: Count): Found => {
  const people = keysOf(count, 'byPerson').map((key) => pair(count, 'byPerson', key))
  return {
    total: { before: count.before.total, after: count.after.total },
    byWho: (Object.keys(earners) as Earner[])
      .map((who) => ({ who, ...pair(count, 'byWho', who) }))
      .filter(({ before, after }) => before + after > 0),
    byCommunity: keysOf(count, 'byCommunity')
      .filter((orgId) => orgId !== '')
      .map((orgId) => ({ orgId, ...pair(count, 'byCommunity', orgId) })),
    people: {
      more: people.filter(({ before, after }) => after > before).length,
      less: people.filter(({ before, after }) => after < before).length,
      same: people.filter(({ before, after }) => after === before).length,
    },
  }
}

/** One preview on its way, in the collection `previews`. */
export interface Preview extends Aggregate {
  readonly personId: string
  readonly orgId: string
  readonly orgName: string
  readonly communities: Readonly<Record<string, string>>
  readonly rules: readonly PointsRule[]
  readonly at: number
  /** The quarter, UTC ms, its end not included. */
  readonly from: number
  readonly to: number
  readonly of: number
  readonly done: number
  /** Where reading goes on; null: at the beginning. */
  readonly cursor: { readonly at: number; readonly id: string } | null
  /** What was counted until there, as a file; null: nothing. */
  readonly fileId: string | null
  readonly through: boolean
  readonly found: Found
}

export const previewView = ({ _id, orgId, orgName, communities, from, to, of, done, through, found }: Preview): PreviewView => ({
  id: _id,
  orgId,
  orgName,
  from,
  to,
  of: Math.max(of, done),
  done,
  more: !through,
  total: { ...found.total },
  byWho: [...found.byWho],
  byCommunity: found.byCommunity.map((each) => ({ ...each, name: communities[each.orgId] ?? each.orgId })),
  people: { ...found.people },
})
