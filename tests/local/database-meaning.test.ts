import { aggregate } from '../../cloudfunctions/local/database/aggregate'
import { compileQuery } from '../../cloudfunctions/local/database/matching'
import { updated } from '../../cloudfunctions/local/database/update'
import type { Document } from '../../cloudfunctions/local/database/value'

const date = (text: string) => new Date(`${text}T00:00:00Z`)

/** What the server answers, also where the matching library by itself would not. */
const matching: [document: Document, query: Document, matches: boolean][] = [
  [{ tags: ['a', 'b'] }, { tags: 'a' }, true],
  [{ tags: ['a', 'b'] }, { tags: ['a', 'b'] }, true],
  [{ tags: ['b', 'a'] }, { tags: ['a', 'b'] }, false],
  [{ tags: [1, 2] }, { tags: { $elemMatch: { value: 1 } } }, false],
  [{ tags: [1, 2] }, { tags: { $elemMatch: { $gt: 1 } } }, true],
  [
    {
      list: [
        { k: 1, v: 2 },
        { k: 2, v: 1 },
      ],
    },
    { list: { $elemMatch: { k: 1, v: 1 } } },
    false,
  ],
  [
    {
      list: [
        { k: 1, v: 2 },
        { k: 2, v: 1 },
      ],
    },
    { 'list.k': 1, 'list.v': 1 },
    true,
  ],
  [{ place: { x: 1, y: 2 } }, { place: { x: 1, y: 2 } }, true],
  [{ place: { x: 1, y: 2 } }, { place: { y: 2, x: 1 } }, false],
  [{}, { a: null }, true],
  [{ a: null }, { a: { $exists: true } }, true],
  [{ a: [] }, { a: null }, false],
  [{ a: [{ c: 1 }] }, { 'a.b': null }, true],
  [{ a: [1] }, { 'a.b': null }, false],
  [{ a: 5 }, { 'a.b': { $exists: false } }, true],
  [{ a: [0, 10] }, { a: { $gt: 1, $lt: 5 } }, true],
  [{ a: '5' }, { a: { $gt: 1 } }, false],
  [{ a: date('2026-01-02') }, { a: { $gte: date('2026-01-02') } }, true],
  [{ a: [[1, 2]] }, { 'a.0': 1 }, true],
  [{ a: [5, 6] }, { 'a.1': 6 }, true],
  [{ a: 'Echo' }, { a: { $in: [/^e/i] } }, true],
  [{ a: 'Echo' }, { a: { $not: /^e/i } }, false],
  [{ a: -5 }, { a: { $mod: [3, -2] } }, true],
  [{ a: 3.5 }, { a: { $type: 'double' } }, true],
  [{ a: [1, 'x'] }, { a: { $type: 'string' } }, true],
  [{ a: 1, b: 2 }, { $expr: { $lt: ['$a', '$b'] } }, true],
  [{ a: 1 }, { $nor: [{ a: 1 }, { b: 2 }] }, false],
]

test.each(matching)('%j meets %j: %s', (document, query, matches) => {
  expect(compileQuery(query)(document)).toBe(matches)
})

test.each(['$near', '$geoWithin', '$where', '$jsonSchema', '$text'])('%s is refused with its name', (operator) => {
  expect(() => compileQuery({ place: { [operator]: {} } })).toThrow(`${operator} is not supported by the local cloud`)
})

const updating: [document: Document, update: Document, result: Document][] = [
  [{ a: [1, 2, 3] }, { $unset: { 'a.1': '' } }, { a: [1, null, 3] }],
  [{ a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
  [{}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  [{}, { $inc: { n: 2 }, $mul: { m: 3 } }, { n: 2, m: 0 }],
  [{ a: [3, 1] }, { $push: { a: { $each: [2], $sort: 1, $slice: -2 } } }, { a: [2, 3] }],
  [{ a: [1, 2] }, { $push: { a: { $each: [0], $position: 0 } } }, { a: [0, 1, 2] }],
  [
    {
      a: [
        { s: 1, t: 2 },
        { s: 1, t: 1 },
      ],
    },
    { $push: { a: { $each: [], $sort: { s: 1, t: 1 } } } },
    {
      a: [
        { s: 1, t: 1 },
        { s: 1, t: 2 },
      ],
    },
  ],
  [{ a: [1, 1, 2] }, { $addToSet: { a: { $each: [2, 3] } } }, { a: [1, 1, 2, 3] }],
  [
    { a: [{ x: 1, y: 2 }] },
    { $addToSet: { a: { y: 2, x: 1 } } },
    {
      a: [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    },
  ],
  [{ a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  [{ a: [{ k: 1, v: 1 }, { k: 2 }] }, { $pull: { a: { k: 1 } } }, { a: [{ k: 2 }] }],
  [{ a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
  [{ a: 5 }, { $min: { a: 3 }, $max: { b: 2 } }, { a: 3, b: 2 }],
  [{ a: { x: 1, y: 2 } }, { $set: { a: { y: 2, x: 1 } } }, { a: { y: 2, x: 1 } }],
  [{ list: [{ k: 1 }, { k: 2 }] }, { $set: { 'list.$.v': 9 } }, { list: [{ k: 1 }, { k: 2, v: 9 }] }],
  [{ list: [{ k: 1 }, { k: 2 }] }, { $inc: { 'list.$[].k': 1 } }, { list: [{ k: 2 }, { k: 3 }] }],
]

test.each(updating)('%j updated by %j', (document, update, result) => {
  const given = JSON.stringify(document)
  const after = updated({ _id: 1, ...document }, update, { query: { 'list.k': 2 }, inserting: false, now: 0 })
  expect(JSON.stringify(after)).toBe(JSON.stringify({ _id: 1, ...result }))
  expect(JSON.stringify(document)).toBe(given)
})

const source = (documents: readonly Document[], others: Record<string, Document[]> = {}) => ({
  find: (query: Document) => documents.filter(compileQuery(query)),
  all: (name: string, query: Document = {}) => (others[name] ?? []).filter(compileQuery(query)),
})

test.each([
  ['2017-01-01', { week: 1, isoWeek: 52, isoWeekYear: 2016 }],
  ['2016-01-01', { week: 0, isoWeek: 53, isoWeekYear: 2015 }],
  ['2018-12-31', { week: 52, isoWeek: 1, isoWeekYear: 2019 }],
  ['2026-06-01', { week: 22, isoWeek: 23, isoWeekYear: 2026 }],
])('the weeks of %s are %j', (day, weeks) => {
  const stage = { $project: { _id: 0, week: { $week: '$at' }, isoWeek: { $isoWeek: '$at' }, isoWeekYear: { $isoWeekYear: '$at' } } }
  expect(aggregate(source([{ _id: 1, at: date(day) }]), [stage])).toEqual([weeks])
})

test('$lookup joins by its fields before its pipeline runs, into a path', () => {
  const tags = [
    { _id: 1, of: 'a', n: 1 },
    { _id: 2, of: 'a', n: 5 },
    { _id: 3, of: 'b', n: 5 },
  ]
  const stage = {
    $lookup: { from: 'tags', localField: 'k', foreignField: 'of', as: 'found.tags', pipeline: [{ $match: { n: { $gt: 2 } } }] },
  }
  const [joined] = aggregate(source([{ _id: 9, k: 'a' }], { tags }), [stage])
  expect(joined).toEqual({ _id: 9, k: 'a', found: { tags: [{ _id: 2, of: 'a', n: 5 }] } })
})

test('$lookup with let and a pipeline sees the variables', () => {
  const tags = [
    { _id: 1, n: 1 },
    { _id: 2, n: 5 },
  ]
  const pipeline = [{ $match: { $expr: { $gt: ['$n', '$$least'] } } }, { $project: { _id: 1 } }]
  const [joined] = aggregate(source([{ _id: 9, least: 3 }], { tags }), [
    { $lookup: { from: 'tags', let: { least: '$least' }, pipeline, as: 'found' } },
  ])
  expect(joined?.['found']).toEqual([{ _id: 2 }])
})

test('$substr takes the rest for a negative length, $indexOfCP counts characters', () => {
  const stage = { $project: { _id: 0, rest: { $substr: ['$text', 1, -1] }, at: { $indexOfCP: ['$text', 'c'] } } }
  expect(aggregate(source([{ _id: 1, text: 'abc' }]), [stage])).toEqual([{ rest: 'bc', at: 2 }])
})

test.each([
  [{ $sample: {} }, 'size'],
  [{ $facet: { x: [{ $sample: {} }] } }, 'size'],
  [{ $out: 'x' }, 'not supported'],
  [{ $geoNear: {} }, 'not supported'],
  [{ $match: {}, $limit: 1 }, 'exactly one field'],
  [{ $group: { _id: null, x: { $odd: 1 } } }, '$odd'],
])('the stage %j is refused', (stage, text) => {
  expect(() => aggregate(source([{ _id: 1 }]), [stage])).toThrow(text)
})
