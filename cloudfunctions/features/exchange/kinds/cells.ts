import { hotlineIn, mobileIn, phoneIn } from '@/contract/phone'
import { halfWidth, nameIn, oneLine, plain } from '@/contract/text'
import { err, ok, type Result } from '../../../platform/result'

/** A cell that a program has not worked out, or could not. */
export interface Fault {
  readonly fault: 'formula' | 'error'
}

/** A cell as a spreadsheet holds it. */
export type Cell = string | number | boolean | Date | Fault | null

export const isFault = (cell: Cell | undefined): cell is Fault => typeof cell === 'object' && cell !== null && 'fault' in cell

/** How programs write that a formula failed; kept as words, in a CSV file or by pasting values, it is no value either. */
const failed = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|#{2,})$/i

/** A cell of words: null where they are blank. */
export const wordsCell = (text: string): Cell => {
  const bare = text.trim()
  if (bare === '') return null
  return failed.test(bare) ? { fault: 'error' } : text
}

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

/** 1.52221108209E+11 with all its digits is a number like another; null where the last of them are lost. */
const unfolded = (text: string): string | null => {
  const [, whole = '', part = '', exponent] = /^(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})$/.exec(text) ?? []
  if (exponent === undefined) return text
  const digits = whole + part.replace(/0+$/, '')
  return digits.length === Number(exponent) + 1 ? digits : null
}

/** The code of a place, as text or as a number: its digits. Excel shows long numbers as 1.52221E+14, and some programs keep just that. */
export const codeOf = (cell: Cell | undefined): Result<string | null, 'exponent' | 'digits'> => {
  const text = unfolded(halfWidth(said(cell)).replace(/['"=,\p{Pd}]/gu, ''))
  if (text === '') return ok(null)
  if (text === null) return err('exponent')
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
    const found = read((unfolded(halfWidth(text)) ?? text).replace(/\.0+$/, ''))
    return found === null ? err(wrong) : ok(found)
  }

/** A mobile number or a landline with its area code. */
export const phoneOf = numberBy(phoneIn, 'phone')
/** 11 digits. */
export const mobileOf = numberBy(mobileIn, 'mobile')
/** A number that anybody may call, 12345 too. */
export const hotlineOf = numberBy(hotlineIn, 'phone')
