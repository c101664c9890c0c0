import { wordsCell, type Cell } from '../kinds/cells'
import { dateOfSerial } from '../kinds/days'
import type { Book } from './book'

/** A cell as it is written: its kind, and what stands in its parts. */
export interface Written {
  readonly kind: string
  readonly style: number
  value: string | null
  text: string | null
  formula: boolean
}

const numberCell = (value: string, style: number, { dates, from1904 }: Book): Cell => {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  return dates[style] === true ? dateOfSerial(number, from1904) : number
}

type Reading = (value: string, style: number, book: Book) => Cell

/** How each kind of cell says its value; a kind that is not named holds a number. */
const readings: Readonly<Record<string, Reading>> = {
  str: wordsCell,
  s: (value, _style, { strings }) => wordsCell(strings[Number(value)] ?? ''),
  b: (value) => value === '1' || value === 'true',
  d: (value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value)),
}

/** What a cell holds; null for nothing. */
export const cellOf = ({ kind, style, value, text, formula }: Written, book: Book): Cell => {
  if (kind === 'inlineStr') return wordsCell(text ?? '')
  if (kind === 'e') return { fault: 'error' }
  const isBlank = value === null || (value === '' && kind !== 'str')
  if (isBlank) return formula ? { fault: 'formula' } : null
  return (readings[kind] ?? numberCell)(value, style, book)
}
