import type { CallName } from '@/contract'
import { auditGifts, type Books } from '../../cloudfunctions/features/points/audit'
import type { StoredAccount } from '../../cloudfunctions/features/points/account'
import { derivedId } from '../../cloudfunctions/ground/ids'
import { opened } from '../../cloudfunctions/features/points/earning'
import { receivedIdOf } from '../../cloudfunctions/features/points/giving'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aFamily, aRelative, switchPools } from './support/families'
import { as, must, newKey } from './support/journey'
import { onShelf, plant, standing } from './support/shop'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
  await switchPools(cloud, 1)
})
afterAll(() => cloud.stop())

const see = async (openid: string) => must(await as(cloud, openid)('family.mine', {}))
const errorOf = async (openid: string, name: CallName, input: unknown) => {
  const { reply } = await cloud.call(openid, name, input)
  if (reply.ok) throw new Error(`${name} was not refused`)
  expect(reply.error.message).toMatch(/[\u4e00-\u9fff]/)
  return reply.error.code
}
const trips = async (openid: string, name: CallName, input: unknown) => {
  const { reply, roundTrips } = await cloud.call(openid, name, input)
  must(reply)
  return roundTrips
}
const accountOf = async (openid: string) => {
  const stored = await standing<StoredAccount>(cloud, 'accounts', personIdOf(openid))
  return stored && opened(stored)
}
const titlesOf = async (openid: string) => must(await as(cloud, openid)('inbox.list', {})).rows.map(({ title }) => title)

test('one invites, another comes by the code, and points go from one ledger into the other, each with its story', async () => {
  const [mother, son] = [await aRelative(cloud, 40), await aRelative(cloud, 3)]
  expect(await see(mother)).toMatchObject({ on: true, members: [], invite: null, can: ['invite', 'join'] })
  const { code } = must(await as(cloud, mother)('family.invite', { key: newKey() }))
  expect(code).toMatch(/^[1-9]\d{5}$/)
  expect((await see(mother)).can).toEqual(['invite', 'leave'])
  expect(must(await as(cloud, son)('family.join', { code, key: newKey() }))).toEqual({ members: 1, waits: true })
  expect(await titlesOf(mother)).toContain('有人想加入您家')
  expect([await see(son), await see(mother)]).toMatchObject([
    { members: [], waits: true },
    { asking: [{ id: personIdOf(son) }], can: ['invite', 'admit', 'leave'] },
  ])
  expect(await errorOf(mother, 'family.give', { to: personIdOf(son), amount: 1, key: newKey() })).toBe('family.not_member')
  expect(must(await as(cloud, mother)('family.admit', { id: personIdOf(son), accept: true }))).toEqual({ members: 2 })
  expect(await titlesOf(son)).toContain('家人同意了')

  expect(must(await as(cloud, mother)('family.give', { to: personIdOf(son), amount: 15, key: newKey() }))).toEqual({ free: 25 })
  expect(await see(son)).toMatchObject({
    total: 43,
    free: 18,
    invite: null,
    can: ['give', 'invite', 'leave'],
    members: [
      { points: 25, me: false },
      { points: 18, me: true },
    ],
  })
  expect(await titlesOf(son)).toContain('家人给了您积分')
  const ledger = must(await as(cloud, son)('points.mine', {}))
  expect(ledger).toMatchObject({ balance: 18, family: true, rows: [{ kind: 'received', amount: 15, words: '钱示例给的' }, {}] })
  expect(must(await as(cloud, son)('points.story', { id: ledger.rows[0]?.id ?? '' }))).toMatchObject({
    event: null,
    gift: { name: '钱示例' },
  })
  const [given] = must(await as(cloud, mother)('points.mine', {})).rows
  expect(given).toMatchObject({ kind: 'given', amount: -15, words: '给了钱示例' })
  expect(must(await as(cloud, son)('shop.goods', {}))).toMatchObject({ balance: 18, family: true })

  must(await as(cloud, son)('family.leave', {}))
  must(await as(cloud, son)('family.leave', {}))
  expect(await see(son)).toMatchObject({ members: [] })
  expect((await accountOf(son))?.balance).toBe(18)
  expect(await errorOf(mother, 'family.give', { to: personIdOf(son), amount: 1, key: newKey() })).toBe('family.not_member')
})

test('what cannot be given says why, and nothing moves', async () => {
  const {
    openids: [one = '', two = ''],
    ids,
  } = await aFamily(cloud, [10, 0])
  const other = await aFamily(cloud, [5, 5])
  const alone = await aRelative(cloud)
  const give = (over: object) => ({ to: ids[1], amount: 1, key: newKey(), ...over })
  expect(await errorOf(alone, 'family.give', give({}))).toBe('family.none')
  expect(await errorOf(one, 'family.give', give({ to: other.ids[0] }))).toBe('family.not_member')
  expect(await errorOf(one, 'family.give', give({ to: ids[0] }))).toBe('family.own')
  expect(await errorOf(one, 'family.give', give({ amount: 11 }))).toBe('points.too_few')
  expect(await errorOf(one, 'family.give', give({ amount: 0 }))).toBe('input.invalid')
  expect(await errorOf(two, 'family.give', give({ to: ids[0] }))).toBe('points.too_few')
  expect([(await accountOf(one))?.count, (await accountOf(two))?.count]).toEqual([1, 1])
})

test('the same key pays once, and another sum under it is refused', async () => {
  const {
    openids: [one = '', two = ''],
    ids: [, to = ''],
  } = await aFamily(cloud, [10, 0])
  const giving = { to, amount: 4, key: newKey() }
  for (let time = 0; time < 3; time += 1) expect(must(await as(cloud, one)('family.give', giving))).toEqual({ free: 6 })
  expect(await errorOf(one, 'family.give', { ...giving, amount: 5 })).toBe('points.key_reused')
  await cloud.clock('2m')
  expect((await accountOf(two))?.recent.map(({ amount }) => amount)).toEqual([0, 4])
})

test('the same key pays once also when both entries have left the accounts long ago', async () => {
  const {
    openids: [one = '', two = ''],
    ids: [giver = '', receiver = ''],
  } = await aFamily(cloud, [10, 0])
  const [old, half] = [newKey(), newKey()]
  const line = (personId: string, key: string, over: object) => ({
    id: derivedId('gv', `${giver}/${key}`),
    number: 1,
    at: 1,
    title: '',
    words: '',
    outcomeId: null,
    rule: null,
    reverses: null,
    carried: 0,
    personId,
    ...over,
  })
  const filed = [
    line(giver, old, { kind: 'given', amount: -4, other: { personId: receiver, name: '钱示例' } }),
    {
      ...line(receiver, half, { kind: 'received', amount: 3, other: { personId: giver, name: '钱示例' } }),
      id: receivedIdOf(derivedId('gv', `${giver}/${half}`)),
    },
  ]
  await plant(
    cloud,
    'statements',
    filed.map(({ personId, ...entry }) => ({
      _id: `${personId}_0`,
      personId,
      number: 0,
      opening: 0,
      closing: 0,
      entries: [entry],
      ids: [entry.id],
    })),
  )
  for (const _id of [giver, receiver])
    await cloud.admin({
      action: 'database.modifyDocument',
      collectionName: 'accounts',
      query: JSON.stringify({ _id }),
      data: JSON.stringify({ $set: { count: 2 } }),
      multi: false,
      upsert: false,
      queryType: 'WHERE',
      merge: true,
    })
  expect(must(await as(cloud, one)('family.give', { to: receiver, amount: 4, key: old }))).toEqual({ free: 10 })
  expect(must(await as(cloud, one)('family.give', { to: receiver, amount: 3, key: half }))).toEqual({ free: 7 })
  await cloud.clock('2m')
  expect([(await accountOf(one))?.recent.length, (await accountOf(two))?.recent.length]).toEqual([2, 1])
})

test('a code that is wrong, late or taken back, a family that is full, and whoever is in one already are told so', async () => {
  const full = await aFamily(
    cloud,
    Array.from({ length: 8 }, () => 1),
    '100008',
  )
  const small = await aFamily(cloud, [1], '100009')
  const [first = ''] = small.openids
  const alone = await aRelative(cloud)
  const join = (code: string) => ({ code, key: newKey() })
  expect(await errorOf(alone, 'family.join', join('999999'))).toBe('family.code_wrong')
  expect(await errorOf(alone, 'family.join', join('100008'))).toBe('family.full')
  expect(await errorOf(full.openids[0] ?? '', 'family.invite', { key: newKey() })).toBe('family.full')
  expect(await errorOf(full.openids[0] ?? '', 'family.join', join('100009'))).toBe('family.in_one')
  const key = newKey()
  const { code } = must(await as(cloud, first)('family.invite', { key }))
  expect(must(await as(cloud, first)('family.invite', { key })).code).toBe(code)
  expect(await errorOf(alone, 'family.join', join('100009'))).toBe('family.code_wrong')
  await cloud.clock('25h')
  expect(await errorOf(alone, 'family.join', join(code))).toBe('family.code_late')
  expect(await see(first)).toMatchObject({ invite: null })
})

test('parallel gifts and reservations never take more than there is, and between two nothing is made or lost', async () => {
  const {
    openids: [one = '', two = ''],
    ids: [a = '', b = ''],
  } = await aFamily(cloud, [40, 10])
  const goods = await onShelf(cloud, { stock: 5 })
  const gifts = Array.from({ length: 8 }, (_, at) =>
    at % 2 === 0
      ? as(cloud, one)('family.give', { to: b, amount: 9, key: newKey() })
      : as(cloud, two)('family.give', { to: a, amount: 4, key: newKey() }),
  )
  const reservations = Array.from({ length: 3 }, () =>
    as(cloud, one)('shop.reserve', { goodsId: goods.id, price: goods.price, key: newKey() }),
  )
  await Promise.all([...gifts, ...reservations])
  await cloud.clock('2m')
  const accounts = [await accountOf(one), await accountOf(two)]
  expect(accounts.reduce((sum, account) => sum + (account?.balance ?? 0), 0)).toBe(50)
  for (const account of accounts) {
    const held = account?.holds.reduce((sum, { amount }) => sum + amount, 0) ?? 0
    expect(held).toBeLessThanOrEqual(account?.balance ?? -1)
    expect(account?.recent.reduce((sum, { amount }) => sum + amount, 0)).toBe(account?.balance)
  }
  const books = accounts.flatMap((account): Books[] => (account ? [{ personId: account._id, account, statements: [], outcomes: [] }] : []))
  expect(auditGifts(books, Infinity)).toEqual([])
  expect(auditGifts(books.slice(0, 1), Infinity).length).toBeGreaterThan(0)
})

test('ten who come at the same moment by one code: it lets one in', async () => {
  const {
    openids: [one = ''],
  } = await aFamily(cloud, [1], '100020')
  const relatives = await Promise.all(Array.from({ length: 10 }, () => aRelative(cloud, 1)))
  const replies = await Promise.all(relatives.map((openid) => as(cloud, openid)('family.join', { code: '100020', key: newKey() })))
  expect(new Set(replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code])))).toEqual(new Set(['family.code_wrong']))
  expect((await see(one)).asking.length).toBe(1)
})

test('few round trips', async () => {
  const {
    openids: [one = ''],
    ids: [, to = ''],
  } = await aFamily(cloud, [40, 10], '100017')
  await see(one)
  expect(await trips(one, 'family.mine', {})).toBeLessThanOrEqual(3)
  // The other's account, read and saved, and the message.
  expect(await trips(one, 'family.give', { to, amount: 1, key: newKey() })).toBeLessThanOrEqual(4 + 3)
  const alone = await aRelative(cloud)
  // What they tried before is read beside, and the inviter hears of it.
  expect(await trips(alone, 'family.join', { code: '100017', key: newKey() })).toBeLessThanOrEqual(4 + 2)
  expect(await trips(alone, 'family.invite', { key: newKey() })).toBeLessThanOrEqual(4)
  expect(await trips(alone, 'family.leave', {})).toBeLessThanOrEqual(4)
})

test('switched off, nobody comes in and nothing is given; what was given stays, and one may go', async () => {
  const {
    openids: [one = ''],
    ids: [, to = ''],
  } = await aFamily(cloud, [40, 10], '100018')
  must(await as(cloud, one)('family.give', { to, amount: 5, key: newKey() }))
  await switchPools(cloud, 0)
  expect(await errorOf(one, 'family.give', { to, amount: 1, key: newKey() })).toBe('family.off')
  expect(await errorOf(await aRelative(cloud), 'family.join', { code: '100018', key: newKey() })).toBe('family.off')
  expect(await errorOf(one, 'family.invite', { key: newKey() })).toBe('family.off')
  expect(await see(one)).toMatchObject({ on: false, total: 50, invite: null, can: ['remove', 'leave'] })
  expect(must(await as(cloud, one)('points.mine', {})).family).toBe(false)
  expect(must(await as(cloud, one)('shop.goods', {})).family).toBe(false)
  must(await as(cloud, one)('family.leave', {}))
  expect((await accountOf(one))?.balance).toBe(35)
})
