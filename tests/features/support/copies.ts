import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { journalOf, type Touched } from '../../support/journal'
import type { LocalCloud } from '../../support/local-cloud'

type Given = Readonly<Record<string, unknown>>

/** Made ready for one call: its input, and more like it. */
export interface Ready<In extends Given> {
  readonly input: In
  /** So many others for the same call, with input of their own. */
  readonly others: (count: number) => Promise<readonly (() => Promise<In>)[]>
}

interface Making<In extends Given> {
  readonly prepare: (cloud: LocalCloud) => Promise<In>
  /** Something of it stands outside of the database, where nothing can be copied. */
  readonly outside?: boolean
}

/** How often WeChat may still write to somebody is counted for all that they are in. */
const shared = /^wallets\//
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const shortest = 16

const partsOf = (touched: Touched): readonly [collection: string, id: string] => {
  const at = touched.indexOf('/')
  return [touched.slice(0, at), touched.slice(at + 1)]
}

const read = async (cloud: LocalCloud, [collectionName, id]: readonly [string, string]): Promise<string> => {
  const query = JSON.stringify({ _id: id })
  const { data } = await cloud.admin({ action: 'database.getDocument', collectionName, query, queryType: 'WHERE', limit: 1 })
  return (data as { list: string[] }).list[0] ?? ''
}

const plant = async (cloud: LocalCloud, collectionName: string, data: readonly string[]): Promise<void> => {
  const answer = await cloud.admin({ action: 'database.insertDocument', collectionName, data })
  if ('code' in answer) throw new Error(`${collectionName}: ${String(answer['message'])}`)
}

/** The same with other ids. */
const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  [...names].reduce((whole, [from, to]) => whole.replaceAll(from, to), text)

/**
 * Makes something ready for calls. Where all that was written for it is documents of its own, under ids that its input names, the
 * others are copies of it: what stands, stands again under other ids. Where it has a part in what others share, each is made as the
 * first was.
 */
export const makingReady = (cloud: LocalCloud) => {
  const journal = journalOf(join(cloud.data, 'database.sqlite'))
  let copies = 0

  const copied = async <In extends Given>(input: In, { bases, touched }: { bases: readonly string[]; touched: readonly Touched[] }) => {
    const documents = await Promise.all(
      touched.map(partsOf).map(async (parts) => ({ collection: parts[0], text: await read(cloud, parts) })),
    )
    const given = JSON.stringify(input)
    // The key of the call itself stands nowhere yet.
    const keys = (given.match(uuid) ?? []).filter((key) => !documents.some(({ text }) => text.includes(key)))
    return async (count: number) => {
      const names = Array.from({ length: count }, () => {
        const end = (copies += 1).toString(16).padStart(8, '0')
        return new Map(bases.map((base) => [base, `${base.slice(0, -end.length)}${end}`]))
      })
      for (const collection of new Set(documents.map((document) => document.collection))) {
        const texts = documents.filter((document) => document.collection === collection).map(({ text }) => text)
        await plant(
          cloud,
          collection,
          names.flatMap((each) => texts.map((text) => renamed(text, each))),
        )
      }
      const freshKeys = () => new Map(keys.map((key) => [key, randomUUID()]))
      return names.map((each) => async () => JSON.parse(renamed(renamed(given, each), freshKeys())) as In)
    }
  }

  return {
    close: journal.close,
    ready: async <In extends Given>({ prepare, outside = false }: Making<In>): Promise<Ready<In>> => {
      const mark = journal.mark()
      const input = await prepare(cloud)
      await cloud.still()
      const touched = journal.touched(mark).filter((each) => !shared.test(each))
      const bases = Object.values(input).filter(
        (value): value is string =>
          typeof value === 'string' && value.length >= shortest && touched.some((each) => partsOf(each)[1] === value),
      )
      const isOwn = !outside && touched.length > 0 && touched.every((each) => bases.some((base) => each.includes(base)))
      const others = isOwn
        ? await copied(input, { bases, touched })
        : (count: number) => Promise.resolve(Array.from({ length: count }, () => () => prepare(cloud)))
      return { input, others }
    },
  }
}
