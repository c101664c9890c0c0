import type { ImportKind } from '@/contract/exchange'
import { readFile } from '../../../platform/files'
import { err, ok, type Result } from '../../../platform/result'
import { ownPhotos } from '../../matters/document/photos'
import type { Actor } from '../../people/actor'
import { rowsOf } from '../run/plan'
import type { Row } from '../kinds/step'
import { linesOf, type TableError } from '../file/table'
import { readSheets, type FileError } from '../file/workbook'
import { digestOf } from './store'

export interface Opened {
  /** In the order in which they are applied. */
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
  readonly digest: string
}

type OpenError = FileError | TableError | 'exchange.file_not_yours' | 'exchange.file_missing'

/** The rows of an uploaded file, understood as far as the file goes alone. Only one's own files are opened. */
export const openFile = async (
  { kind, fileId }: { kind: ImportKind; fileId: string },
  actor: Actor,
): Promise<Result<Opened, OpenError>> => {
  if (!ownPhotos([fileId], actor)) return err('exchange.file_not_yours')
  const bytes = await readFile(fileId)
  if (!bytes) return err('exchange.file_missing')
  const sheets = await readSheets(bytes)
  if (!sheets.ok) return sheets
  const found = linesOf(sheets.value, kind)
  return found.ok ? ok({ rows: rowsOf(kind, found.value.lines), notes: found.value.notes, digest: digestOf(bytes) }) : found
}

let last: { readonly digest: string; readonly kind: ImportKind; readonly rows: readonly Row[] } | null = null

/** The rows of a file that was previewed, as it was then. An instance that is still warm remembers the last one. */
export const reopenFile = async (
  { kind, fileId, digest }: { kind: ImportKind; fileId: string; digest: string },
  actor: Actor,
): Promise<Result<readonly Row[], OpenError | 'exchange.file_changed'>> => {
  if (last?.digest === digest && last.kind === kind) return ok(last.rows)
  const opened = await openFile({ kind, fileId }, actor)
  if (!opened.ok) return opened
  if (opened.value.digest !== digest) return err('exchange.file_changed')
  last = { digest, kind, rows: opened.value.rows }
  return ok(last.rows)
}
