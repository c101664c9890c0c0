import { containing, like, openGateway, type TestGateway } from './gateway-sdk'

let gateway: TestGateway

const now = Date.UTC(2026, 5, 1)

beforeAll(async () => {
  const indexes = {
    matters: [
      {
        name: 'owner_due',
        fields: [
          ['owner', 1],
          ['state', 1],
          ['dueAt', 1],
        ],
      },
    ],
    notes: [],
  } as const
  gateway = await openGateway({ indexes, now: () => now })
})
afterAll(() => gateway.close())

const db = () => gateway.cloud.database()
const matters = () => db().collection('matters')
const command = () => db().command
const ids = async (query: { get(): Promise<{ data: { _id?: unknown }[] }> }) => (await query.get()).data.map(({ _id }) => _id)

beforeEach(async () => {
  await matters()
    .where({ _id: command().exists(true) })
    .remove()
})

const three = () =>
  matters().add({
    data: [
      { _id: '1', owner: 'o', state: 'open', dueAt: new Date(3), tags: ['a', 'b'], place: { village: { name: '俄体村' } } },
      { _id: '2', owner: 'o', state: 'done', dueAt: new Date(1), tags: [] },
      { _id: '3', owner: 'p', state: 'open', dueAt: new Date(2), tags: ['b'], n: null },
    ],
  })

test('a document comes back as it was added', async () => {
  const given = {
    _id: 'a',
    owner: 'o',
    at: new Date(1700000000000),
    n: 1.5,
    big: 1e15,
    deep: { list: [1, 'x', null, { y: new Date(0) }] },
    text: '"$date',
  }
  expect(await matters().add({ data: given })).toMatchObject({ _id: 'a' })
  expect((await matters().doc('a').get()).data).toEqual(given)
})

test('an id is made where there is none, and several documents give several ids', async () => {
  const { _id } = await matters().add({ data: { owner: 'o' } })
  expect(_id).toMatch(/^[0-9a-f]{32}$/)
  expect((await matters().add({ data: [{ _id: 'x' }, { _id: 'y' }] }))._ids).toEqual(['x', 'y'])
})

test('queries filter, order, skip, limit and choose fields', async () => {
  await three()
  expect(await ids(matters().where({ owner: 'o' }).orderBy('dueAt', 'asc'))).toEqual(['2', '1'])
  expect(await ids(matters().orderBy('dueAt', 'desc').skip(1).limit(1))).toEqual(['3'])
  expect(
    await ids(
      matters()
        .where({ owner: 'o', state: command().in(['open', 'done']) })
        .orderBy('dueAt', 'asc')
        .limit(20),
    ),
  ).toEqual(['2', '1'])
  expect(
    await ids(
      matters()
        .where({ dueAt: command().gte(new Date(2)) })
        .orderBy('_id', 'asc'),
    ),
  ).toEqual(['1', '3'])
  expect(await ids(matters().where({ tags: 'b' }).orderBy('_id', 'asc'))).toEqual(['1', '3'])
  expect(await ids(matters().where({ 'place.village.name': '俄体村' }))).toEqual(['1'])
  expect(await ids(matters().where({ place: { village: { name: '俄体村' } } }))).toEqual(['1'])
  expect(await ids(matters().where({ 'place.village.name': db().RegExp({ regexp: '^俄', options: 'i' }) }))).toEqual(['1'])
  expect(
    await ids(
      matters()
        .where(command().or([{ _id: '1' }, { owner: 'p' }]))
        .orderBy('_id', 'desc'),
    ),
  ).toEqual(['3', '1'])
  expect((await matters().where({ _id: '1' }).field({ owner: true, _id: false }).get()).data).toEqual([{ owner: 'o' }])
  expect(await matters().where({ state: 'open' }).count()).toMatchObject({ total: 2 })
})

test('get gives 100 documents unless asked, and 1000 at most', async () => {
  gateway.database.insertMany(
    'notes',
    Array.from({ length: 1100 }, (_, at) => ({ _id: `n${at}` })),
  )
  const notes = db().collection('notes')
  expect((await notes.get()).data).toHaveLength(100)
  expect((await notes.limit(5000).get()).data).toHaveLength(1000)
  expect((await notes.skip(1095).get()).data).toHaveLength(5)
})

test('updates change what the commands say and count what matched', async () => {
  const _ = command()
  await matters().add({ data: { _id: 'u', n: 1, tags: ['a'], deep: { x: 1, y: 2 }, old: 1, list: [{ k: 1 }, { k: 2 }] } })
  const data = {
    n: _.inc(2),
    tags: _.push(['b', 'c']),
    deep: { x: 5 },
    old: _.remove(),
    whole: _.set({ a: 1 }),
    'list.1.k': 9,
    at: db().serverDate({ offset: 1000 }),
  }
  expect((await matters().doc('u').update({ data })).stats.updated).toBe(1)
  expect((await matters().doc('u').get()).data).toEqual({
    _id: 'u',
    n: 3,
    tags: ['a', 'b', 'c'],
    deep: { x: 5, y: 2 },
    whole: { a: 1 },
    list: [{ k: 1 }, { k: 9 }],
    at: new Date(now + 1000),
  })
  expect(
    (
      await matters()
        .doc('u')
        .update({ data: { n: 3 } })
    ).stats.updated,
  ).toBe(1)
  await matters()
    .doc('u')
    .update({ data: { tags: _.pull(_.in(['a', 'c'])), list: _.pull({ k: 9 }) } })
  expect((await matters().doc('u').get()).data).toMatchObject({ tags: ['b'], list: [{ k: 1 }] })
  expect(
    (
      await matters()
        .where({ _id: 'nobody' })
        .update({ data: { n: 1 } })
    ).stats.updated,
  ).toBe(0)
})

test('set creates or replaces, remove removes', async () => {
  expect(
    (
      await matters()
        .doc('s')
        .set({ data: { a: 1 } })
    ).stats,
  ).toMatchObject({ created: 1, updated: 0 })
  expect(
    (
      await matters()
        .doc('s')
        .set({ data: { b: 2 } })
    ).stats,
  ).toMatchObject({ updated: 1 })
  expect((await matters().doc('s').get()).data).toEqual({ _id: 's', b: 2 })
  expect((await matters().doc('s').remove()).stats.removed).toBe(1)
  await expect(matters().doc('s').get()).rejects.toMatchObject({ errCode: -1 })
})

test('where().update() and where().remove() touch all that match', async () => {
  await three()
  expect(
    (
      await matters()
        .where({ owner: 'o' })
        .update({ data: { seen: true } })
    ).stats.updated,
  ).toBe(2)
  expect((await matters().where({ seen: true }).remove()).stats.removed).toBe(2)
  expect(await ids(matters().orderBy('_id', 'asc'))).toEqual(['3'])
})

test('an aggregation matches, groups, joins and sorts', async () => {
  await three()
  const counted = await matters()
    .aggregate()
    .match({ state: 'open' })
    .group({ _id: '$owner', count: command().aggregate['sum']?.(1) })
    .sort({ _id: 1 })
    .end()
  expect(counted.list).toEqual([
    { _id: 'o', count: 1 },
    { _id: 'p', count: 1 },
  ])
  const joined = await matters()
    .aggregate()
    .match({ _id: '1' })
    .lookup({ from: 'matters', localField: 'owner', foreignField: 'owner', as: 'same' })
    .end()
  expect(joined.list[0]?.['same']).toHaveLength(2)
  const nowhere = await matters()
    .aggregate()
    .match({ _id: '1' })
    .lookup({ from: 'nowhere', localField: 'a', foreignField: 'a', as: 'none' })
    .end()
  expect(nowhere.list[0]?.['none']).toEqual([])
})

test('twenty people claim the same compare-and-set: one wins', async () => {
  await matters().add({ data: { _id: 'claim', version: 1 } })
  const claims = Array.from({ length: 20 }, (_, at) =>
    matters()
      .where({ _id: 'claim', version: 1 })
      .update({ data: { version: 2, by: at } }),
  )
  const won = (await Promise.all(claims)).filter(({ stats }) => stats.updated === 1)
  expect(won).toHaveLength(1)
})

const refusals: [what: string, error: readonly [errCode: number, text: RegExp], act: () => Promise<unknown>][] = [
  ['reading a collection nobody created', [-502005, /not exist/], () => db().collection('nowhere').get()],
  [
    'writing to a collection nobody created',
    [-502005, /not exist/],
    () =>
      db()
        .collection('nowhere')
        .add({ data: { a: 1 } }),
  ],
  ['an _id that is taken', [-502001, /E11000 duplicate key error/], () => matters().add({ data: [{ _id: 'taken' }, { _id: 'taken' }] })],
  ['a key that begins with $', [-502001, /\$odd/], () => matters().add({ data: { deep: { $odd: 1 } } })],
  [
    '$geoNear',
    [-1, /not supported by the local cloud/],
    () =>
      matters()
        .aggregate()
        .geoNear({ distanceField: 'd', near: new (db().Geo.Point)(1, 2) })
        .end(),
  ],
  ['$sample without a size', [-1, /size/], () => matters().aggregate().sample({}).end()],
  ['a document above 16 MB', [-502001, /too large/], () => matters().add({ data: { text: 'x'.repeat(17 * 1024 * 1024) } })],
]

test.each(refusals)('%s is refused', async (_what, [errCode, message], act) => {
  await expect(act()).rejects.toMatchObject({ errCode, errMsg: like(message) })
})

test.each([
  ['$inc on a string', { $inc: { text: 1 } }, /non-numeric type/],
  ['$push on a string', { $push: { text: 1 } }, /must be an array/],
  ['$set through a string', { $set: { 'text.deep': 1 } }, /Cannot create field 'deep'/],
  ['$set of two paths that overlap', { $set: { a: 1, 'a.b': 1 } }, /conflict/],
  ['a new _id', { $set: { _id: 'other' } }, /immutable field '_id'/],
])('%s is refused', async (_what, update, message) => {
  await matters().add({ data: { _id: 'w', text: 'x' } })
  const request = {
    action: 'database.modifyDocument',
    collectionName: 'matters',
    query: '{"_id":"w"}',
    multi: false,
    merge: true,
    data: JSON.stringify(update),
  }
  expect(await gateway.post(request)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: like(message) })
})

test('an unknown query operator is refused', async () => {
  const request = { action: 'database.getDocument', collectionName: 'matters', query: '{"a":{"$odd":1}}' }
  expect(await gateway.post(request)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: containing('$odd') })
})

test('a collection can be created once', async () => {
  await db().createCollection('fresh')
  expect((await db().collection('fresh').get()).data).toEqual([])
  await expect(db().createCollection('fresh')).rejects.toMatchObject({ errMsg: containing('exist') })
})
