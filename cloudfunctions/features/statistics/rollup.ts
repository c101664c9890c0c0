import type { Aggregate, Body } from '../../platform/aggregate'
import { parentIdOf } from '../grid/tree-rules'
import type { Period } from '../../ground/time/periods'
import { closesAtOf } from './period'
import type { Cells } from './tally'

/** What is open of what was asked in a month, by the day on which it was asked: 01 to 31. */
export type ByDay<T> = Readonly<Record<string, T>>

/** What waits at a moment: `now`, or at the end of a month by its name. */
export interface Waiting {
  readonly open: ByDay<number>
  readonly late: number
}

/** As it stood when the period closed: kept, and never changed. */
export interface Closed {
  readonly at: number
  readonly total: Cells
  readonly persons: number
  /** What was not done at the end of the period, whenever it was asked: by day of asking, UTC ms of its midnight. */
  readonly backlog: { readonly days: readonly (readonly [day: number, many: number])[]; readonly late: number }
}

/**
 * Of one place and one month or quarter, in the collection `rollups`: what was asked there by day and class, set and never incremented. A
 * place above a grid has the sums of those below, and its persons are counted from theirs. Times are UTC ms.
 */
export interface Rollup extends Aggregate {
  readonly orgId: string
  readonly parentId: string | null
  readonly period: string
  readonly unit: 'month' | 'quarter'
  readonly from: number
  readonly to: number
  /** By day of the month; a quarter has none. */
  readonly days: ByDay<Cells>
  /** Whom something was done for, each person by a mark that says nothing of them: by day; a quarter has none. */
  readonly heads: ByDay<readonly string[]>
  readonly total: Cells
  readonly persons: number
  readonly waiting: Readonly<Record<string, Waiting>>
  readonly closed: Closed | null

  /** The rest follows, and is kept for queries. The end of the last month at whose end something was open; `always`: something is. */
  readonly lasting: number
  /** When it closes or its month turns with something open; null: never by itself. */
  readonly wakeAt: number | null
}

/** Later than any end: something of it is open now. */
export const always = 253_402_271_999_999

export const rollupIdOf = (orgId: string, period: string): string => `${orgId}_${period}`

/** Of a place and a period in which nothing was counted yet. */
export const emptyRollup = (orgId: string, period: Period, unit: Rollup['unit']): Body<Rollup> => ({
  orgId,
  parentId: parentIdOf(orgId),
  period: period.name,
  unit,
  from: period.from,
  to: period.to,
  days: {},
  heads: {},
  total: {},
  persons: 0,
  waiting: {},
  closed: null,
  lasting: period.to,
  wakeAt: closesAtOf(period),
})
