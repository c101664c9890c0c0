import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { now } from '@/cloud'

dayjs.extend(utc)

const BEIJING = 8
const MONTHS = 12
const QUARTERS = 4
const today = () => dayjs(now()).utcOffset(BEIJING)
const counted = (many: number) => Array.from({ length: many }, (_, back) => back)

/** How long a period is. */
export const periodUnits = { week: '周', month: '月', quarter: '季' } as const
export type PeriodUnit = keyof typeof periodUnits

/** 202611, this one or so many before it. */
export const monthBack = (back: number): string => today().startOf('month').subtract(back, 'month').format('YYYYMM')

const quarterBack = (back: number): string => {
  const at = today().year() * QUARTERS + Math.floor(today().month() / 3) - back
  return `${Math.floor(at / QUARTERS)}Q${(at % QUARTERS) + 1}`
}

const weekBack = (back: number): string =>
  `${today()
    .subtract(((today().day() + 6) % 7) + back * 7, 'day')
    .format('YYYYMMDD')}W`

/** What one may look back on, the newest first: 8 weeks, a year of months, two years of quarters. */
const back: Readonly<Record<PeriodUnit, () => readonly string[]>> = {
  week: () => counted(8).map(weekBack),
  month: () => counted(MONTHS).map(monthBack),
  quarter: () => counted(8).map(quarterBack),
}

/** 2026年11月, 2026年第4季度, 11月23日这一周. */
export const periodWords = (name: string): string => {
  const [year, rest] = [name.slice(0, 4), name.slice(4)]
  if (rest.endsWith('W')) return `${Number(rest.slice(0, 2))}月${Number(rest.slice(2, 4))}日这一周`
  return rest.startsWith('Q') ? `${year}年第${rest.slice(1)}季度` : `${year}年${Number(rest)}月`
}

/** 11月, 去年12月, 4季度, 11月23日起: where there is little room. */
export const shortPeriod = (name: string): string => {
  const rest = name.slice(4)
  if (rest.endsWith('W')) return `${Number(rest.slice(0, 2))}月${Number(rest.slice(2, 4))}日起`
  const words = rest.startsWith('Q') ? `${rest.slice(1)}季度` : `${Number(rest)}月`
  const ago = today().year() - Number(name.slice(0, 4))
  if (ago === 0) return words
  return ago === 1 ? `去年${words}` : `${name.slice(0, 4)}年${words}`
}

export const unitOf = (name: string): PeriodUnit => {
  if (name.endsWith('W')) return 'week'
  return name.includes('Q') ? 'quarter' : 'month'
}

/** The periods of a length, to be chosen from. */
export const periodsBack = (unit: PeriodUnit) => back[unit]().map((name) => ({ id: name, name: shortPeriod(name) }))
