import { randomUUID } from 'node:crypto'
import type { CallName, Input, Output, Reply } from '@/contract'
import type { ImportKind } from '@/contract/exchange'
import type { Cell } from '../../../cloudfunctions/features/exchange/kinds/cells'
import { readSheets } from '../../../cloudfunctions/features/exchange/file/workbook'
import { writeSheets } from '../../../cloudfunctions/features/exchange/file/write-workbook'
import type { LocalCloud } from '../../support/local-cloud'
import { must } from './journey'

export type Rows = readonly (readonly (string | number | null)[])[]

/** The bytes of an .xlsx file: the headings, then the rows. */
export const sheetOf = ([headings = [], ...rows]: Rows): Uint8Array<ArrayBuffer> =>
  new Uint8Array(writeSheets([{ name: '表', columns: headings.map((heading) => ({ heading: String(heading ?? ''), width: 12 })), rows }]))

/** Calls of the function that takes files in and gives them out, typed by the contract. */
export const exchanging =
  (cloud: LocalCloud, openid: string) =>
  async <Name extends Extract<CallName, `exchange.${string}`>>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>> =>
    (await cloud.invoke<Output<Name>>('exchange', openid, { name, input })).reply

/** Puts a file into the person's own folder. */
export const uploaded = async (cloud: LocalCloud, openid: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const { reply } = await cloud.call<Output<'people.me'>>(openid, 'people.me')
  return (await cloud.upload(openid, `${must(reply).uploads}/import-${randomUUID().slice(0, 8)}.xlsx`, bytes)).fileID
}

/** A file, uploaded and looked through. */
export const previewing = async (cloud: LocalCloud, openid: string, { kind, rows }: { kind: ImportKind; rows: Rows }) =>
  must(await exchanging(cloud, openid)('exchange.preview', { kind, fileId: await uploaded(cloud, openid, sheetOf(rows)) }))

/** Applies an import until it is through. */
export const applied = async (cloud: LocalCloud, openid: string, id: string): Promise<Output<'exchange.apply'>> => {
  for (let calls = 0; calls < 40; calls += 1) {
    const outcome = must(await exchanging(cloud, openid)('exchange.apply', { id }))
    if (!outcome.import.more) return outcome
  }
  throw new Error('an import that never ends')
}

/** A file looked through and applied. */
export const importing = async (cloud: LocalCloud, openid: string, table: { kind: ImportKind; rows: Rows }) =>
  applied(cloud, openid, (await previewing(cloud, openid, table)).import.id)

/** The bytes behind a link. */
export const fetched = async (url: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await (await fetch(url)).arrayBuffer())

/** The rows of the first sheet behind a link. */
export const rowsBehind = async (url: string): Promise<readonly (readonly Cell[])[]> => {
  const sheets = readSheets(await fetched(url))
  if (!sheets.ok) throw new Error(sheets.code)
  return sheets.value[0]?.rows.map(({ cells }) => cells) ?? []
}
