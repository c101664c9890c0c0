import { numberOf } from '../../../ground/chinese-number'
import { day, dateOf, startOfDate } from '../../../ground/time/beijing'
import { err, ok, type Result } from '../../../platform/result'
import { textOf, type Cell } from './cells'

/** Days from 1899-12-30, as Excel counts, to 1970. */
const excelEpoch = 25_569
/** Days from one 0 to the other, where days are counted from 1904. */
const from1904To1900 = 1462

/** A number of days as a spreadsheet counts them, as a date. */
export const dateOfSerial = (days: number, from1904: boolean): Date =>
  new Date(Math.round((days + (from1904 ? from1904To1900 : 0) - excelEpoch) * day))

/** The days that a term may reach to, as a spreadsheet counts: 1954 to 2173. */
const isSerial = (days: number): boolean => days >= 20_000 && days < 100_000

/** A number in a column of days, typed as one or as words, as its workbook counts. */
export const dayCell = (cell: Cell, from1904: boolean): Cell => {
  const days = typeof cell === 'string' && /^\d{5}(\.\d+)?$/.test(textOf(cell)) ? Number(textOf(cell)) : cell
  return typeof days === 'number' && isSerial(days) ? dateOfSerial(days, from1904) : cell
}

const numeral = '[\\d零〇○一二两三四五六七八九十]'
const clock = '(?: ?(?:上午|下午|凌晨|晚上)? ?\\d{1,2}:\\d{2}.*)?'
/** 2027-12-31, 2027/12/31, 2027.12.31, 2027年12月31日, 二〇二七年十二月三十一日, with a time or without. */
const whole = new RegExp(`^(${numeral}{4}) ?[-/.年] ?(${numeral}{1,3}) ?[-/.月] ?(${numeral}{1,3}) ?[日号]?${clock}$`)
/** 2027-12, 2027年12月: until the end of that month. */
const monthOnly = new RegExp(`^(${numeral}{4}) ?[-/.年] ?(${numeral}{1,3}) ?月?[底末]?$`)
const eight = /^(\d{4})(\d{2})(\d{2})$/
/** As programs write a moment: its day is the one in China. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

const fromParts = ([, year = '', month = '', date = '']: RegExpExecArray): number | null =>
  startOfDate(numberOf(year), numberOf(month), numberOf(date))

/** A spreadsheet's dates have no zone: their day is meant as a day in China. */
const startOfDay = (written: string): number | null => {
  const parts = whole.exec(written)
  return parts && fromParts(parts)
}

const startOfMoment = (text: string): number | null => {
  if (!/Z|[+-]\d{2}:\d{2}$/.test(text)) return startOfDay(text.slice(0, 'yyyy-mm-dd'.length))
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : startOfDay(dateOf(at))
}

/** When the month after begins, less a day. */
const lastOfMonth = ([, year = '', month = '']: RegExpExecArray): number | null => {
  const [in12, inMonth] = [numberOf(year), numberOf(month)]
  if (startOfDate(in12, inMonth, 1) === null) return null
  const next = inMonth === 12 ? startOfDate(in12 + 1, 1, 1) : startOfDate(in12, inMonth + 1, 1)
  return next === null ? null : next - day
}

const startOf = (cell: Cell | undefined): number | null => {
  if (cell instanceof Date) return startOfDay(cell.toISOString().slice(0, 'yyyy-mm-dd'.length))
  const text = textOf(cell)
  if (moment.test(text)) return startOfMoment(text)
  const parts = eight.exec(text) ?? whole.exec(text)
  if (parts) return fromParts(parts)
  const month = monthOnly.exec(text)
  return month && lastOfMonth(month)
}

/** The end of a day in +08:00, UTC ms, however it was written. */
export const dayEndOf = (cell: Cell | undefined): Result<number | null, 'date'> => {
  if (textOf(cell) === '') return ok(null)
  const start = startOf(cell)
  return start === null ? err('date') : ok(start + day - 1)
}
