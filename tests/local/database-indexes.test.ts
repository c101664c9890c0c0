import { fc } from '../support/random'
import type { Index } from '../../cloudfunctions/platform/indexes'
import { openDatabase } from '../../cloudfunctions/local/database/database'
import { sortKey } from '../../cloudfunctions/local/database/sort-key'
import { parseDocument, toText } from '../../cloudfunctions/local/database/ejson'
import type { Document, Order } from '../../cloudfunctions/local/database/value'

const indexes: readonly Index[] = [
  { name: 'a', fields: [['a', 1]] },
  {
    name: 'a_b',
    fields: [
      ['a', 1],
      ['b', 1],
    ],
  },
  {
    name: 'b_desc',
    fields: [
      ['b', -1],
      ['s', 1],
    ],
  },
  {
    name: 'deep',
    fields: [
      ['d.e', 1],
      ['a', -1],
    ],
  },
  {
    name: 'three',
    fields: [
      ['s', 1],
      ['a', -1],
      ['b', 1],
    ],
  },
]

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -0, 1e300, -1e300, Infinity, NaN),
  fc.constantFrom('', 'a', 'ab', 'b', 'a\u0000', '俄体村', '😀'),
  fc.integer({ min: -2, max: 2 }).map((at) => new Date(at)),
)
const small = fc.integer({ min: 0, max: 6 })
const rich = fc.oneof(
  { weight: 6, arbitrary: scalar },
  fc.record({ k: scalar }),
  fc.array(fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxLength: 3 }),
)
const deep = fc.oneof(
  fc.record({ e: rich }),
  fc.array(fc.oneof(scalar, fc.record({ e: scalar }, { requiredKeys: [] })), { maxLength: 3 }),
  scalar,
)

/** Each draws one field that may hold arrays: two in one index are refused. */
const documents = fc.array(
  fc.oneof(
    fc.record({ a: rich, b: scalar, s: scalar }, { requiredKeys: [] }),
    fc.record({ a: scalar, b: rich, s: scalar }, { requiredKeys: [] }),
    fc.record({ a: scalar, b: scalar, d: deep }, { requiredKeys: [] }),
    fc.record({ a: fc.integer({ min: 0, max: 2 }), b: fc.integer({ min: 0, max: 5 }), s: fc.constantFrom('x', 'y') }),
  ),
  { maxLength: 25 },
)
const scalars = fc.array(fc.record({ a: scalar, b: scalar, s: scalar, d: fc.record({ e: scalar }) }, { requiredKeys: [] }), {
  maxLength: 25,
})

const condition = fc.oneof(
  rich,
  rich.map((value) => ({ $eq: value })),
  fc.array(scalar, { maxLength: 4 }).map((values) => ({ $in: values })),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne'), rich).map(([operator, value]) => ({ [operator]: value })),
  fc
    .tuple(fc.constantFrom('$gt', '$gte'), scalar, fc.constantFrom('$lt', '$lte'), scalar)
    .map(([low, from, high, to]) => ({ [low]: from, [high]: to })),
  fc.boolean().map((value) => ({ $exists: value })),
)
const fields = fc.dictionary(fc.constantFrom('a', 'b', 's', 'd.e'), condition, { maxKeys: 3 })
const query = fc.oneof(
  { weight: 4, arbitrary: fields },
  fc.tuple(fields, fields).map((both) => ({ $and: both })),
  fc.tuple(fields, fields).map((both) => ({ $or: both })),
)
const order = fc.oneof(
  fc.constant([]),
  fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 's', 'd.e'), fc.constantFrom<1 | -1>(1, -1)), {
    selector: ([path]) => path,
    maxLength: 3,
  }),
)
const range = fc.tuple(small, small).map(([from, to]) => ({ a: { $gt: from, $lt: to } }))
const numbers = fc.array(fc.record({ a: fc.oneof(small, fc.array(small, { minLength: 2, maxLength: 3 })), b: small }), {
  minLength: 1,
  maxLength: 25,
})
const page = fc.record({ skip: fc.integer({ min: 0, max: 5 }), limit: fc.integer({ min: 1, max: 30 }) })

const wire = (value: unknown): unknown => {
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (typeof value === 'number') return { $numberDouble: Object.is(value, -0) ? '-0.0' : String(value) }
  if (Array.isArray(value)) return value.map(wire)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wire(inner)]))
}

const open = (declared: readonly Index[]) => openDatabase({ file: ':memory:', indexes: { things: declared }, now: () => 0 })

interface Asked {
  readonly query: object
  readonly order: Order
  readonly skip: number
  readonly limit: number
}

const ask = async (database: ReturnType<typeof open>, asked: Asked): Promise<Document[]> => {
  const { data } = await database.run('database.getDocument', {
    collectionName: 'things',
    query: JSON.stringify(wire(asked.query)),
    order: JSON.stringify(Object.fromEntries(asked.order)),
    offset: asked.skip,
    limit: asked.limit,
  })
  return (data as { list: string[] }).list.map(parseDocument)
}

const texts = (found: readonly Document[]) => found.map(toText).sort()

/** Without an order any page is right that holds as many of those that match. */
const check = async (docs: readonly Document[], asked: Asked) => {
  const given = docs.map((document, at) => ({ ...document, _id: at }))
  const [indexed, plain] = [open(indexes), open([])]
  try {
    for (const database of [indexed, plain]) database.insertMany('things', given)
    const [all, allPlain] = [await ask(indexed, { ...asked, skip: 0, limit: 1000 }), await ask(plain, { ...asked, skip: 0, limit: 1000 })]
    expect(texts(all)).toEqual(texts(allPlain))
    const [found, expected] = [await ask(indexed, asked), await ask(plain, asked)]
    const keys = (list: readonly Document[]) => list.map((document) => sortKey(document, asked.order).toString('hex'))
    expect(keys(found)).toEqual(keys(expected))
    const matching = new Set(texts(allPlain))
    expect(texts(found).filter((text) => !matching.has(text))).toEqual([])
    expect(new Set(texts(found)).size).toBe(found.length)
  } finally {
    indexed.close()
    plain.close()
  }
}

test.each([
  ['arrays, nulls, missing fields and mixed types', documents, query],
  ['scalars, where indexes serve the order', scalars, query],
  ['arrays of numbers, of which one may meet each bound', numbers, range],
] as const)('an index gives what a plain scan gives: %s', async (_what, drawn, queries) => {
  await fc.assert(
    fc.asyncProperty(drawn, queries, fc.tuple(order, page), (docs, asked, [by, { skip, limit }]) =>
      check(
        docs.map((document) => ({ ...document })),
        { query: asked, order: by, skip, limit },
      ),
    ),
    { numRuns: 250 },
  )
})

test.each([
  [1, ['a', 'a\u0000', 'b']],
  [-1, ['b', 'a\u0000', 'a']],
] as const)('a text that begins another one comes before it, and behind it the other way round (%d)', async (direction, expected) => {
  for (const declared of [
    [],
    [{ name: 's', fields: [['s', direction]] }],
    [{ name: 's', fields: [['s', direction === 1 ? -1 : 1]] }],
  ] as const) {
    const database = open(declared)
    database.insertMany(
      'things',
      ['a', 'b', 'a\u0000'].map((text, at) => ({ _id: at, s: text })),
    )
    const found = await ask(database, { query: {}, order: [['s', direction]], skip: 0, limit: 10 })
    expect(found.map((document) => document['s'])).toEqual(expected)
    database.close()
  }
})

test('indexes follow updates and removals', async () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('set', 'unset', 'remove', 'insert'), rich), {
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(steps, fields, async (given, asked) => {
      const [indexed, plain] = [open([indexes[0], indexes[3]].flatMap((index) => index ?? [])), open([])]
      for (const [id, step, value] of given) {
        for (const database of [indexed, plain]) await apply(database, { id, step, value })
      }
      const all = { query: asked, order: [], skip: 0, limit: 1000 }
      expect(texts(await ask(indexed, all))).toEqual(texts(await ask(plain, all)))
      indexed.close()
      plain.close()
    }),
    { numRuns: 100 },
  )
})

const apply = (database: ReturnType<typeof open>, { id, step, value }: { id: number; step: string; value: unknown }) => {
  const common = { collectionName: 'things', query: JSON.stringify({ _id: id }) }
  if (step === 'remove') return database.run('database.removeDocument', common)
  if (step === 'insert')
    return database.run('database.modifyDocument', { ...common, merge: false, upsert: true, data: JSON.stringify(wire({ a: value })) })
  const data = step === 'set' ? { $set: { a: wire(value) } } : { $unset: { a: '' } }
  return database.run('database.modifyDocument', { ...common, merge: true, data: JSON.stringify(data) })
}

test('two arrays in one index are refused, as on the server', () => {
  const database = open(indexes)
  expect(() => database.insertMany('things', [{ a: [1, 2], b: [1, 2] }])).toThrow('cannot index parallel arrays')
  database.close()
})
