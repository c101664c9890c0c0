import { hotlineIn, mobileIn, phoneIn } from '@/contract/phone'
import { halfWidth, nameIn, oneLine, plain } from '@/contract/text'
import { day, startOfDate } from '../../../ground/time/beijing'
import { err, ok, type Result } from '../../../platform/result'

/** A cell that a program has not worked out, or could not. */
export interface Fault {
  readonly fault: 'formula' | 'error'
}

/** A cell as a spreadsheet holds it. */
export type Cell = string | number | boolean | Date | Fault | null

export const isFault = (cell: Cell | undefined): cell is Fault => typeof cell === 'object' && cell !== null && 'fault' in cell

/** Beyond it a number no longer holds every digit that was typed. */
const exact = Number.MAX_SAFE_INTEGER

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** A number of all its digits, a date as 2027-12-31. */
const written = (cell: number | boolean | Date): string => {
  if (cell instanceof Date) return dayOf(cell)
  return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) <= exact ? cell.toFixed(0) : String(cell)
}

const said = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined || isFault(cell)) return ''
  return typeof cell === 'string' ? cell : written(cell)
}

/** A cell as people mean it: digits, letters and signs as on a keyboard, blanks of every kind as one, none at the ends. */
export const textOf = (cell: Cell | undefined): string => plain(said(cell)).normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Words: no blanks between Chinese characters, Chinese brackets as they are. */
export const wordsOf = (cell: Cell | undefined): string => oneLine(said(cell))

/** The name of a person. */
export const nameOf = (cell: Cell | undefined): string => nameIn(said(cell))

/** The code of a place, as text or as a number: its digits. Excel shows long numbers as 1.52221E+14, and some programs keep just that. */
export const codeOf = (cell: Cell | undefined): Result<string | null, 'exponent' | 'digits'> => {
  const text = halfWidth(said(cell)).replace(/['"=\p{Pd}]/gu, '')
  if (text === '') return ok(null)
  if (/^\d(\.\d+)?[eE]\+?\d+$/.test(text)) return err('exponent')
  const code = text.replace(/\.0+$/, '').toUpperCase()
  return /^D?\d+$/.test(code) ? ok(code) : err('digits')
}

/** A count: 0 to a million. "约300户" is 300. */
export const countOf = (cell: Cell | undefined): Result<number | null, 'count'> => {
  const text = halfWidth(said(cell))
    .replace(/^约/, '')
    .replace(/,/g, '')
    .replace(/[户人个名]$/, '')
  if (text === '') return ok(null)
  return /^\d{1,7}(\.0+)?$/.test(text) ? ok(Number(text)) : err('count')
}

/** A number in the one form that `read` gives it; null where the cell is empty. */
const numberBy =
  <Code extends string>(read: (text: string) => string | null, wrong: Code) =>
  (cell: Cell | undefined): Result<string | null, Code> => {
    const text = said(cell)
    if (plain(text) === '') return ok(null)
    const found = read(text)
    return found === null ? err(wrong) : ok(found)
  }

/** A mobile number or a landline with its area code. */
export const phoneOf = numberBy(phoneIn, 'phone')
/** 11 digits. */
export const mobileOf = numberBy(mobileIn, 'mobile')
/** A number that anybody may call, 12345 too. */
export const hotlineOf = numberBy(hotlineIn, 'phone')

/** Days from 1899-12-30, as Excel counts, to 1970. */
const excelEpoch = 25_569

const fromParts = (text: string): number | null => {
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text) ?? []
  return date === undefined ? null : startOfDate(Number(year), Number(month), Number(date))
}

/** Days from one 0 to the other, where days are counted from 1904. */
const from1904To1900 = 1462

/** A number of days as a spreadsheet counts them, as a date. */
export const dateOfSerial = (days: number, from1904: boolean): Date =>
  new Date(Math.round((days + (from1904 ? from1904To1900 : 0) - excelEpoch) * day))

/** A spreadsheet's dates have no zone: their day is meant as a day in China. */
const startOf = (days: number): number | null => fromParts(dayOf(new Date(days * day)))

const midnightOf = (cell: Cell | undefined): number | null => {
  if (cell instanceof Date) return fromParts(dayOf(cell))
  const text = textOf(cell)
  if (/^\d{8}$/.test(text)) return fromParts(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
  if (/^\d{5}$/.test(text)) return startOf(Number(text) - excelEpoch)
  return fromParts(text)
}

/** The end of a day in +08:00, UTC ms. A date, its number or 2027-12-31, 2027/12/31, 2027年12月31日, 20271231. */
export const dayEndOf = (cell: Cell | undefined): Result<number | null, 'date'> => {
  if (textOf(cell) === '') return ok(null)
  const midnight = midnightOf(cell)
  return midnight === null ? err('date') : ok(midnight + day - 1)
}
