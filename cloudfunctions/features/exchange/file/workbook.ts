import { err, ok, type Result } from '../../../platform/result'
import { bookOf, type Book } from './book'
import { readCsv } from './csv'
import { isZip, refusalOf, zipRefusal, type FileError } from './file-kind'
import type { Sheet } from './sheet'
import { readSheet } from './sheet-reader'
import { openZip, type Zip } from './zip'

/** Bytes of a file, and of what it unpacks to: a small file can hold gigabytes of nothing. */
const largestFile = 5 * 1024 * 1024
const largestUnpacked = 40 * 1024 * 1024

const sheetsOf = (zip: Zip, book: Book): Result<readonly Sheet[], FileError> => {
  const sheets: Sheet[] = []
  for (const part of book.sheets) {
    const xml = zip.text(part.path)
    if (!xml.ok) return xml
    const sheet = xml.value === null ? null : readSheet(xml.value, part, book)
    if (sheet && !sheet.ok) return sheet
    if (sheet) sheets.push(sheet.value)
  }
  return sheets.every(({ rows, cut }) => rows.length === 0 && !cut) ? err('exchange.file_empty') : ok(sheets)
}

const readXlsx = (bytes: Uint8Array): Result<readonly Sheet[], FileError> => {
  const zip = openZip(bytes, largestUnpacked)
  if (!zip.ok) return zip
  const book = bookOf(zip.value)
  if (book.ok) return sheetsOf(zip.value, book.value)
  return book.code === 'exchange.file_kind' ? err(zipRefusal(zip.value.names)) : book
}

/** The sheets of an .xlsx file, or the rows of a CSV file as one sheet. What it is, its first bytes tell and never its name. */
export const readSheets = (bytes: Uint8Array): Result<readonly Sheet[], FileError> => {
  if (bytes.length > largestFile) return err('exchange.file_large')
  const refused = refusalOf(bytes)
  if (refused) return err(refused)
  if (isZip(bytes)) return readXlsx(bytes)
  const sheet = readCsv(bytes)
  if (!sheet) return err('exchange.file_kind')
  return sheet.rows.every(({ cells }) => cells.every((cell) => cell === null)) ? err('exchange.file_empty') : ok([sheet])
}
