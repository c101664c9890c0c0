import { day, startOfDate } from '../../../ground/time/beijing'
import { err, ok, type Result } from '../../../platform/result'

/** A cell as a spreadsheet holds it. */
export type Cell = string | number | boolean | Date | null

/** Beyond it a number no longer holds every digit that was typed. */
const exact = Number.MAX_SAFE_INTEGER

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/**
 * A cell as people mean it: full-width digits and letters as half-width, blanks of every kind as one, none at the ends.
 * A number keeps all its digits.
 */
export const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dayOf(cell)
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) <= exact ? cell.toFixed(0) : String(cell)
  return String(cell)
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const halfWidth = (letter: string) => letter.normalize('NFKC')

/** Words of a person or a place: no blanks between Chinese characters, Chinese brackets as they are. */
export const wordsOf = (cell: Cell | undefined): string =>
  (typeof cell === 'string'
    ? cell
        .replace(/[０-９Ａ-Ｚａ-ｚ\u3000]/g, halfWidth)
        .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : textOf(cell)
  ).replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '')

/** The code of a place, as text or as a number: its digits. Excel shows long numbers as 1.52221E+14, and some programs keep just that. */
export const codeOf = (cell: Cell | undefined): Result<string | null, 'exponent' | 'digits'> => {
  const text = textOf(cell).replace(/[\s'-]/g, '')
  if (text === '') return ok(null)
  if (/^\d(\.\d+)?[eE]\+?\d+$/.test(text)) return err('exponent')
  return /^[Dd]?\d+$/.test(text.replace(/\.0+$/, '')) ? ok(text.replace(/\.0+$/, '').toUpperCase()) : err('digits')
}

/** A count: 0 to a million. "约300户" is 300. */
export const countOf = (cell: Cell | undefined): Result<number | null, 'count'> => {
  const text = textOf(cell)
    .replace(/^约/, '')
    .replace(/[,\s]/g, '')
    .replace(/[户人个名]$/, '')
  if (text === '') return ok(null)
  return /^\d{1,7}(\.0+)?$/.test(text) ? ok(Number(text)) : err('count')
}

/** A mobile number or a landline with its area code, without blanks and +86. */
export const phoneOf = (cell: Cell | undefined): Result<string | null, 'phone'> => {
  const text = textOf(cell)
    .replace(/[\s()]/g, '')
    .replace(/^\+?86-?(?=1[\d-]{10,12}$)/, '')
  if (text === '') return ok(null)
  const mobile = text.replace(/-/g, '')
  if (/^1\d{10}$/.test(mobile)) return ok(mobile)
  return /^0\d{2,3}-?\d{7,8}$/.test(text) ? ok(text) : err('phone')
}

/** Days from 1899-12-30, as Excel counts, to 1970. */
const excelEpoch = 25_569

const fromParts = (text: string): number | null => {
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
  return date === undefined ? null : startOfDate(Number(year), Number(month), Number(date))
}

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
