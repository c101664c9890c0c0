import type { SheetFile } from '@/contract/exchange'
import { oneLine } from '@/contract/text'
import { keepFile, linksFor } from '../../../platform/files'
import { uploadsOf } from '../../../ground/uploads'
import type { Actor } from '../../actor/actor'
import type { Table } from '../file/write-sheet'
import { writeSheets } from '../file/write-workbook'

interface As {
  readonly actor: Actor
  /** In the caller's own folder, without its ending: latin letters, so that every storage takes it. */
  readonly path: string
  /** What people call it, without its ending. */
  readonly name: string
}

/** Characters of a file's name: every machine keeps as many. */
const longestName = 60

/** Without the signs that no name of a file may hold, on any machine. */
const fileNameOf = (name: string): string =>
  `${Array.from(
    oneLine(name)
      .replace(/[\\/:*?"<>|]/g, '-')
      .replace(/^\.+/, ''),
  )
    .slice(0, longestName)
    .join('')}.xlsx`

/** An .xlsx file in the caller's own folder, with a link to it. A newer one of the same path takes its place. */
export const keepSheets = async (tables: readonly Table[], { actor, path, name }: As): Promise<SheetFile> => {
  const fileId = await keepFile(`${uploadsOf(actor)}/${path}.xlsx`, Buffer.from(writeSheets(tables)))
  const url = (await linksFor([fileId])).get(fileId)
  if (url === undefined) throw new Error('a file that was just kept has no link')
  return { fileId, url, name: fileNameOf(name) }
}
