import { dateOfSerial, type Cell } from '../kinds/cells'
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

/** What a cell holds; null for nothing. */
export const cellOf = ({ kind, style, value, text, formula }: Written, book: Book): Cell => {
  if (kind === 'inlineStr') return text
  if (kind === 'e') return { fault: 'error' }
  if (value === null) return formula ? { fault: 'formula' } : null
  if (kind === 'str') return value
  if (value === '') return formula ? { fault: 'formula' } : null
  if (kind === 's') return book.strings[Number(value)] ?? null
  if (kind === 'b') return value === '1' || value === 'true'
  if (kind === 'd') return Number.isNaN(Date.parse(value)) ? value : new Date(value)
  return numberCell(value, style, book)
}
