import type { Aggregate } from '../../cloudfunctions/platform/aggregate'
import { err, ok } from '../../cloudfunctions/platform/result'
import { openGateway, type TestGateway } from '../local/gateway-sdk'

interface Shelf extends Aggregate {
  readonly left: number
  readonly takers: readonly string[]
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `person_${String(at)}`)

let gateway: TestGateway
beforeAll(async () => {
  gateway = await openGateway({ indexes: { books: [] } })
})
afterAll(() => gateway.close())

/** The store reads its environment when it is loaded. */
const shelves = async () => {
  const { aggregates } = await import('../../cloudfunctions/platform/store')
  return aggregates<Shelf>('books')
}

const take = (who: string) => (shelf: Shelf) =>
  shelf.left === 0 ? err('sold_out') : ok({ next: { left: shelf.left - 1, takers: [...shelf.takers, who] }, effects: [] })

test.each([
  [12, 12],
  [12, 5],
])('%d at once want one of %s: nobody is told to come again, and none is given twice', async (wanting, pieces) => {
  const store = await shelves()
  const id = `shelf_${String(pieces)}`
  await store.create(id, { next: { left: pieces, takers: [] }, effects: [] })
  const outcomes = await Promise.all(names(wanting).map((who) => store.change(id, take(who))))
  const codes = outcomes.map((outcome) => (outcome.ok ? 'taken' : outcome.code))
  expect([codes.filter((code) => code === 'taken').length, codes.filter((code) => code === 'sold_out').length]).toEqual([
    pieces,
    wanting - pieces,
  ])
  const shelf = await store.get(id)
  expect(shelf).toMatchObject({ left: 0, version: 1 + pieces })
  expect(new Set(shelf?.takers).size).toBe(pieces)
})

test('a hundred at once take what is left by one request each, in the database itself, and each only once', async () => {
  const store = await shelves()
  const { where } = await import('../../cloudfunctions/platform/documents')
  await store.create('applied', { next: { left: 40, takers: [] }, effects: [] })
  const apply = (who: string) =>
    store.apply('applied', where.and([{ left: where.gte(1) }, { takers: where.nin([who]) }]), {
      left: where.inc(-1),
      takers: where.push([who]),
    })
  const people = names(100)
  const applied = await Promise.all([...people, ...people].map(apply))
  expect(applied.filter(Boolean)).toHaveLength(40)
  const shelf = await store.get('applied')
  expect(shelf).toMatchObject({ left: 0, version: 41 })
  expect(new Set(shelf?.takers).size).toBe(40)
  expect(await store.change('applied', take('one more'))).toEqual(err('sold_out'))
})
