import { midnightOf } from '../../ground/time/beijing'
import { periodOf, type Period } from '../../ground/time/periods'
import { parentIdOf } from '../grid/tree-rules'
import { dayName } from './rolling'
import type { Rollup } from './rollup'

/** A day of a grid on which something changed. */
export interface Changed {
  readonly gridId: string
  /** Any moment of it, UTC ms. */
  readonly at: number
}

/** A place and a period, counted at `now` (UTC ms). */
export interface Place {
  readonly orgId: string
  readonly period: Period
  readonly unit: Rollup['unit']
  readonly now: number
}

/** A month of a place, as a key. */
export const keyOf = (orgId: string, at: number): string => `${orgId}/${String(periodOf('month', at).from)}`

/** The month that a key names, or the quarter that it lies in. */
export const placeOf = (key: string, unit: Rollup['unit'], now: number): Place => {
  const [orgId = '', from = ''] = key.split('/')
  return { orgId, period: periodOf(unit, Number(from)), unit, now }
}

/** The days of each month of a grid on which something changed. */
export const namesByMonth = (changed: readonly Changed[]): ReadonlyMap<string, readonly string[]> => {
  const months = new Map<string, Set<string>>()
  for (const { gridId, at } of changed) {
    const key = keyOf(gridId, at)
    months.set(key, (months.get(key) ?? new Set()).add(dayName(midnightOf(at))))
  }
  return new Map([...months].map(([key, names]) => [key, [...names]]))
}

/** The same months of the places in which these lie. */
export const above = (keys: readonly string[]): readonly string[] => [
  ...new Set(
    keys.flatMap((key) => {
      const [orgId = '', from = ''] = key.split('/')
      const parent = parentIdOf(orgId)
      return parent === null ? [] : [`${parent}/${from}`]
    }),
  ),
]

/** Those and the ones above them, up to the county. */
export const allAbove = (keys: readonly string[]): readonly string[] => {
  const all: string[] = []
  for (let level = above(keys); level.length > 0; level = above(level)) all.push(...level)
  return all
}
