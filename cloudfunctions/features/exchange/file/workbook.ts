import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { err, ok, type Result } from '../../../platform/result'
import type { Cell } from '../kinds/cells'
import { readCsv } from './csv'

/** One sheet: rows in order, row 1 at 0. `merged`: some cells are merged, and each has been given its value. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merged: boolean
}

export type FileError = 'exchange.file_kind' | 'exchange.file_old' | 'exchange.file_broken' | 'exchange.file_large'

/** Bytes of a file, and of what it unpacks to: a small file can hold gigabytes of nothing. */
export const largestFile = 5 * 1024 * 1024
const largestUnpacked = 40 * 1024 * 1024

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
const isZip = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])
/** What Excel wrote until 2003, and what it writes under a password. */
const isOldExcel = (bytes: Uint8Array) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
/** Pictures, PDF, RAR, 7z, gzip: whatever was picked by mistake. */
const isOther = (bytes: Uint8Array) =>
  [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x25, 0x50, 0x44, 0x46],
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x1f, 0x8b],
  ].some((start) => startsWith(bytes, start))

/** Attributes of each element of a kind, as written: small parts of the workbook need no parser. */
const attributesOf = (xml: string, element: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.replace(/^.*:/, ''), value]),
    ),
  )

interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const mergeOf = (reference: string): Merge[] => {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? []
  return left && top && right && bottom
    ? [{ left: columnOf(left), top: Number(top) - 1, right: columnOf(right), bottom: Number(bottom) - 1 }]
    : []
}

type Parts = Readonly<Record<string, Uint8Array>>

const partText = (parts: Parts, path: string): string => {
  const part = parts[path]
  return part ? strFromU8(part) : ''
}

/** The merged cells of every sheet, in the order of the workbook. */
const mergesOf = (parts: Parts): Merge[][] => {
  const targets = new Map(
    attributesOf(partText(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [Id, Target]),
  )
  return attributesOf(partText(parts, 'xl/workbook.xml'), 'sheet').map(({ id = '' }) => {
    const target = targets.get(id) ?? ''
    const xml = partText(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    return attributesOf(xml, 'mergeCell').flatMap(({ ref = '' }) => mergeOf(ref))
  })
}

/** What stands in a merged cell stands in each of the cells it covers. */
const spread = (rows: readonly (readonly Cell[])[], merges: readonly Merge[]): (readonly Cell[])[] => {
  const spreaded = rows.map((row) => [...row])
  for (const { top, left, bottom, right } of merges) {
    const value = spreaded[top]?.[left] ?? null
    for (const row of spreaded.slice(top, bottom + 1)) row.fill(value, left, right + 1)
  }
  return spreaded
}

const unpack = (bytes: Uint8Array): Result<Parts, FileError> => {
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize
      return unpacked <= largestUnpacked && /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name)
    },
  })
  if (unpacked > largestUnpacked) return err('exchange.file_large')
  return 'xl/workbook.xml' in parts ? ok(parts) : err('exchange.file_kind')
}

const readXlsx = async (bytes: Uint8Array): Promise<Result<Sheet[], FileError>> => {
  try {
    const parts = unpack(bytes)
    if (!parts.ok) return parts
    const merges = mergesOf(parts.value)
    const sheets = await readExcelFile(new Uint8Array(bytes).buffer)
    return ok(
      sheets.map(({ sheet, data }, at) => {
        const within = merges[at] ?? []
        return { name: sheet, rows: spread(data as Cell[][], within), merged: within.length > 0 }
      }),
    )
  } catch {
    return err('exchange.file_broken')
  }
}

/** The sheets of an .xlsx file, or the rows of a CSV file as one sheet. What it is, its first bytes tell and never its name. */
export const readSheets = async (bytes: Uint8Array): Promise<Result<readonly Sheet[], FileError>> => {
  if (bytes.length > largestFile) return err('exchange.file_large')
  if (isZip(bytes)) return readXlsx(bytes)
  if (isOldExcel(bytes)) return err('exchange.file_old')
  if (isOther(bytes)) return err('exchange.file_kind')
  const rows = readCsv(bytes)
  return rows ? ok([{ name: 'CSV', rows, merged: false }]) : err('exchange.file_kind')
}
