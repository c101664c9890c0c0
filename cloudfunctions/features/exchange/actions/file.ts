import type { ImportKind } from '@/contract/exchange'
import { readFile } from '../../../platform/files'
import { err, ok, type Result } from '../../../platform/result'
import { ownPhotos } from '../../matters/document/photos'
import type { Actor } from '../../actor/actor'
import { rowsOf } from '../run/plan'
import type { Row } from '../kinds/step'
import { linesOf, type TableError } from '../file/table'
import type { FileError } from '../file/file-kind'
import { readSheets } from '../file/workbook'
import { printOf } from '../../../ground/ids'

export interface Opened {
  /** In the order in which they are applied. */
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
  /** Rows of the file that are not to be seen. */
  readonly hidden: number
  readonly digest: string
}

type OpenError = FileError | TableError | 'exchange.file_not_yours' | 'exchange.file_missing'

interface Asked {
  readonly kind: ImportKind
  readonly fileId: string
  /** Rows that are not to be seen are taken too. */
  readonly takeHidden: boolean
}

/** The rows of an uploaded file, understood as far as the file goes alone. Only one's own files are opened. */
export const openFile = async ({ kind, fileId, takeHidden }: Asked, actor: Actor): Promise<Result<Opened, OpenError>> => {
  if (!ownPhotos([fileId], actor)) return err('exchange.file_not_yours')
  const bytes = await readFile(fileId)
  if (!bytes) return err('exchange.file_missing')
  const sheets = readSheets(bytes)
  if (!sheets.ok) return sheets
  const found = linesOf(sheets.value, kind, { takeHidden })
  if (!found.ok) return found
  const { lines, notes, hidden } = found.value
  return ok({ rows: rowsOf(kind, lines), notes, hidden, digest: printOf(bytes) })
}

interface Last extends Pick<Asked, 'kind' | 'takeHidden'> {
  readonly digest: string
  readonly rows: readonly Row[]
}
let last: Last | null = null

/** The rows of a file that was previewed, as it was then. An instance that is still warm remembers the last one. */
export const reopenFile = async (
  { kind, fileId, takeHidden, digest }: Asked & { readonly digest: string },
  actor: Actor,
): Promise<Result<readonly Row[], OpenError | 'exchange.file_changed'>> => {
  if (last?.digest === digest && last.kind === kind && last.takeHidden === takeHidden) return ok(last.rows)
  const opened = await openFile({ kind, fileId, takeHidden }, actor)
  if (!opened.ok) return opened
  if (opened.value.digest !== digest) return err('exchange.file_changed')
  last = { digest, kind, takeHidden, rows: opened.value.rows }
  return ok(last.rows)
}
