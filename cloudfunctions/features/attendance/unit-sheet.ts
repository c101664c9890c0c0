import type { UnitSheet } from '@/contract/attendance'
import { quarterOf, totalOf, totalsBy } from './card'
import type { ServiceRecord } from './record'

const offset = 8 * 3_600_000
const startOf = (year: number, month: number): number => Date.UTC(year, month, 1) - offset
const read = (quarter: string) => ({ year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(5)) })

/** When a quarter begins and ends in China, UTC ms: 2026Q4. */
export const quarterSpan = (quarter: string): readonly [from: number, until: number] => {
  const { year, number } = read(quarter)
  return [startOf(year, (number - 1) * 3), startOf(year, number * 3)]
}

/** The quarter before the one of a moment. */
export const quarterBefore = (at: number): string => quarterOf(quarterSpan(quarterOf(at))[0] - 1)

/** The second and the fourth quarter close a half-year: the sheet then sums it up. */
export const closesHalf = (quarter: string): boolean => read(quarter).number % 2 === 0

/** What has to be read for a quarter's sheet: with the quarter before, where it closes a half-year. */
export const sheetSpan = (quarter: string): readonly [from: number, until: number] => {
  const [from, until] = quarterSpan(quarter)
  return [closesHalf(quarter) ? quarterSpan(quarterBefore(from))[0] : from, until]
}

/** The quarter given, and the four before it. */
const lastFive = (quarter: string): string[] => {
  const list = [quarter]
  while (list.length < 5) list.push(quarterBefore(quarterSpan(list.at(-1) ?? quarter)[0]))
  return list
}

const isCounted = ({ hours }: ServiceRecord) => (hours?.minutes ?? 0) > 0
const byName = (one: { readonly name: string }, other: { readonly name: string }) => one.name.localeCompare(other.name, 'zh')

interface Reading {
  readonly id: string
  readonly unitName: string
  readonly quarter: string
  readonly now: number
  /** Members of the unit who agreed that it sees what they did. */
  readonly members: readonly { readonly personId: string; readonly name: string }[]
}

/** 反馈表: what a unit's members did in a quarter, in the order of their names. Nobody is ranked. */
export const unitSheet = (records: readonly ServiceRecord[], { id, unitName, quarter, now, members }: Reading): UnitSheet => {
  const names = new Map(members.map(({ personId, name }) => [personId, name]))
  const theirs = records.filter((record) => isCounted(record) && names.has(record.person.personId))
  const inQuarter = theirs.filter(({ event }) => quarterOf(event.from) === quarter)
  const nameOf = ({ person }: ServiceRecord) => names.get(person.personId) ?? ''
  const rows = inQuarter.map((record) => ({
    id: record._id,
    name: nameOf(record),
    date: record.event.from,
    text: record.event.text,
    className: record.event.className,
    communityName: record.event.communityName,
    minutes: record.hours?.minutes ?? 0,
  }))
  return {
    id,
    unitName,
    quarter,
    quarters: lastFive(quarterOf(now)),
    members: members.length,
    total: totalOf(inQuarter),
    classes: totalsBy(inQuarter, ({ event }) => event.className).map(({ word, minutes, times }) => ({ name: word, minutes, times })),
    rows: rows.sort((one, other) => byName(one, other) || one.date - other.date),
    half: closesHalf(quarter)
      ? totalsBy(theirs, nameOf)
          .map(({ word, minutes, times }) => ({ name: word, minutes, times }))
          .sort(byName)
      : null,
  }
}
