import { maskNumbers } from '../../ground/numbers'
import type { UnitSheet } from '@/contract/attendance'
import { lastPeriods, periodBefore, periodNamed, quarterOf, type Span } from '../../ground/time/periods'
import { totalOf, totalsBy } from './card'
import type { ServiceRecord } from './record'

/** The second and the fourth quarter close a half-year: the sheet then sums it up. */
export const closesHalf = (quarter: string): boolean => Number(quarter.slice(5)) % 2 === 0

/** What has to be read for a quarter's sheet, UTC ms: with the quarter before, where it closes a half-year. */
export const sheetSpan = (quarter: string): Span => {
  const { from, to } = periodNamed(quarter)
  return { from: closesHalf(quarter) ? periodBefore('quarter', from).from : from, to }
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
    text: maskNumbers(record.event.text),
    className: record.event.className,
    communityName: record.event.communityName,
    minutes: record.hours?.minutes ?? 0,
  }))
  return {
    id,
    unitName,
    quarter,
    // This one, and the four before it.
    quarters: lastPeriods('quarter', now, 5).map(({ name }) => name),
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
