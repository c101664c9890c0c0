import { day, midnightOf, startOfMonth, yearMonthOf } from './beijing'

/** From a moment until another one that is no longer in it, UTC ms. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A stretch of the calendar in China. `name`: 202611, 2026Q4, 2026H2 or 2026. */
export interface Period extends Span {
  readonly name: string
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const
export type PeriodUnit = keyof typeof monthsIn

const nameOf: Readonly<Record<PeriodUnit, (year: number, number: number) => string>> = {
  month: (year, number) => `${year}${String(number).padStart(2, '0')}`,
  quarter: (year, number) => `${year}Q${number}`,
  half: (year, number) => `${year}H${number}`,
  year: String,
}

/** The `number`-th such period of a year, counted from 1. */
const numbered = (unit: PeriodUnit, year: number, number: number): Period => {
  const months = monthsIn[unit]
  const first = (number - 1) * months + 1
  return { name: nameOf[unit](year, number), from: startOfMonth(year, first), to: startOfMonth(year, first + months) }
}

/** The period in which a moment (UTC ms) lies. */
export const periodOf = (unit: PeriodUnit, at: number): Period => {
  const { year, month } = yearMonthOf(at)
  return numbered(unit, year, Math.ceil(month / monthsIn[unit]))
}

/** The last one that is over. */
export const periodBefore = (unit: PeriodUnit, at: number): Period => periodOf(unit, periodOf(unit, at).from - 1)

/** So many of them, that of the moment first. */
export const lastPeriods = (unit: PeriodUnit, at: number, many: number): readonly Period[] => {
  const list = [periodOf(unit, at)]
  for (let [last] = list; last && list.length < many; last = list.at(-1)) list.push(periodBefore(unit, last.from))
  return list
}

const forms: readonly (readonly [PeriodUnit, RegExp])[] = [
  ['month', /^(\d{4})(\d{2})$/],
  ['quarter', /^(\d{4})Q(\d)$/],
  ['half', /^(\d{4})H(\d)$/],
  ['year', /^(\d{4})()$/],
]

/** The period that bears a name. Throws where none does: names come checked by the contract. */
export const periodNamed = (name: string): Period => {
  for (const [unit, form] of forms) {
    const [found, year, number] = form.exec(name) ?? []
    if (found !== undefined) return numbered(unit, Number(year), Number(number || 1))
  }
  throw new Error(`no period is called ${name}`)
}

export const monthOf = (at: number): string => periodOf('month', at).name
export const quarterOf = (at: number): string => periodOf('quarter', at).name
export const halfOf = (at: number): string => periodOf('half', at).name

/** The last whole days, that of the moment not included. */
export const lastDays = (at: number, days: number): Span => ({ from: midnightOf(at) - days * day, to: midnightOf(at) })
