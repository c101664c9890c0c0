import { emptyAccount, type AccountBody } from '../../../cloudfunctions/features/points/account'
import { credited, opened } from '../../../cloudfunctions/features/points/earning'
import { give, giftOf, receive, shows } from '../../../cloudfunctions/features/points/giving'
import { outcomeDocument, outcomeIdOf, takenBackFor, unfair, type Outcome } from '../../../cloudfunctions/features/points/outcome'
import { entryIdOf, priceAll } from '../../../cloudfunctions/features/points/price'
import type { Rule } from '../../../cloudfunctions/features/points/rules'
import { hold, refund, release, spend } from '../../../cloudfunctions/features/points/spending'
import { settledAccount, statementOf } from '../../../cloudfunctions/features/points/statement'
import { noon } from '../support/builders'
import { confirmed, editions, rule } from './points-builders'

const crediting = (over: Partial<Outcome> = {}, caps: Partial<Rule['caps']> = {}) => {
  const outcome = confirmed(over)
  const [priced] = priceAll(editions(rule({ caps: { day: null, month: null, quarter: null, ...caps } })), outcome)
  if (!priced) throw new Error('no price')
  return { outcome, priced, now: noon }
}
const having = (balance: number, over: Partial<AccountBody> = {}): AccountBody => ({ ...emptyAccount, balance, opening: balance, ...over })
const id = entryIdOf({ of: 'hoursConfirmed', source: 's_1' }, 'p_1')

test('an outcome is one line, with its rule; told again, nothing', () => {
  const earned = credited(emptyAccount, crediting())
  expect(earned).toEqual({
    ...emptyAccount,
    balance: 3,
    count: 1,
    windows: { hoursConfirmed_member_7: { 20261123: 3 } },
    recent: [
      {
        id,
        number: 1,
        at: noon,
        kind: 'earned',
        amount: 3,
        outcomeId: outcomeIdOf({ of: 'hoursConfirmed', source: 's_1' }),
        rule: { of: 'hoursConfirmed', who: 'member', version: 7 },
        title: '社区治理',
        words: '参加服务',
        reverses: null,
        carried: 0,
      },
    ],
  })
  expect(credited(earned, crediting())).toBe(earned)
  expect(credited(emptyAccount, crediting(), new Set([id]))).toBe(emptyAccount)
})

test('beyond a cap only the rest is paid, and the line says so; nothing left is a line too', () => {
  const once = credited(emptyAccount, crediting({}, { day: 4 }))
  const twice = credited(once, crediting({ source: 's_2' }, { day: 4 }))
  expect([twice.balance, twice.recent.at(-1)?.words]).toEqual([4, '参加服务。到上限了，这次只记这么多'])
  const thrice = credited(twice, crediting({ source: 's_3' }, { day: 4 }))
  expect([thrice.balance, thrice.recent.at(-1)?.amount, thrice.count]).toEqual([4, 0, 3])
})

const back = { at: noon, why: '记错了人' }

test('what is taken back goes from what is free; what was spent stays open, and the next points pay it first', () => {
  const earned = credited(emptyAccount, crediting())
  const whole = credited(earned, crediting({ takenBack: back }))
  expect([whole.balance, whole.open, whole.recent.at(-1)]).toMatchObject([
    0,
    0,
    { id: `${id}_r`, kind: 'reversed', amount: -3, reverses: id, carried: 0, words: '记错了人' },
  ])
  expect(credited(whole, crediting({ takenBack: back }))).toBe(whole)
  const held = { ...earned, holds: [{ id: 'h', amount: 2, at: noon, title: '米' }] }
  const part = credited(held, crediting({ takenBack: back }))
  expect([part.balance, part.open, part.recent.at(-1)]).toMatchObject([
    2,
    2,
    { amount: -1, carried: 2, words: '记错了人。余额不够，还有 2 分以后得分时再扣' },
  ])
  const paid = credited(part, crediting({ source: 's_2' }))
  expect([paid.balance, paid.open, paid.recent.at(-1)]).toMatchObject([
    3,
    0,
    { kind: 'recovered', amount: -2, words: '从这次得分里补扣以前没扣完的' },
  ])
})

test('told as taken back before it was told at all, both lines stand; an opened account holds what it was told', () => {
  const both = credited(emptyAccount, crediting({ takenBack: back }))
  expect([both.balance, both.recent.map(({ kind }) => kind)]).toEqual([0, ['earned', 'reversed']])
  const stored = { ...emptyAccount, _id: 'p_1', version: 1, change: 'c', effects: [], effectsDueAt: null }
  const told = [{ id, ...crediting() }]
  expect(opened({ ...stored, told })).toMatchObject({ balance: 3, count: 1, told: [] })
  const { told: _told, ...before } = stored
  expect(opened(before)).toEqual({ ...stored, told: [] })
})

const wanted = { id: 'h_1', amount: 5, at: noon, title: '一袋米' }

test('points are set aside up to what is free, spent once, released once, given back once', () => {
  const held = hold(having(5), wanted)
  expect(held).toEqual({ ok: true, value: having(5, { holds: [wanted] }) })
  if (!held.ok) throw new Error(held.code)
  expect(hold(held.value, wanted)).toEqual({ ok: true, value: held.value })
  expect(hold(having(4), wanted)).toEqual({ ok: false, code: 'points.too_few' })
  expect(hold(held.value, { ...wanted, id: 'h_2', amount: 1 })).toEqual({ ok: false, code: 'points.too_few' })
  const spent = spend(held.value, 'h_1', { now: noon, words: '取走了' })
  expect(spent).toMatchObject({
    balance: 0,
    holds: [],
    recent: [{ id: 'h_1_s', kind: 'spent', amount: -5, title: '一袋米', words: '取走了' }],
  })
  expect(spend(spent, 'h_1', { now: noon, words: '取走了' })).toBe(spent)
  expect(hold(spent, wanted)).toEqual({ ok: true, value: spent })
  const refunded = refund(spent, 'h_1', { now: noon, words: '退货' })
  expect(refunded).toMatchObject({
    balance: 5,
    recent: [{}, { id: 'h_1_b', kind: 'refunded', amount: 5, reverses: 'h_1_s', words: '退货' }],
  })
  expect(refund(refunded, 'h_1', { now: noon, words: '退货' })).toBe(refunded)
  expect(refund(having(5), 'h_1', { now: noon, words: '退货' })).toEqual(having(5))
  expect(refund(having(0), 'h_1', { now: noon, words: '退货', filed: { amount: -2, title: '皂' } }).balance).toBe(2)
})

test('a hold that is let go pays what is open first', () => {
  const held = having(5, { holds: [wanted], open: 2, count: 4 })
  const released = release(held, 'h_1', noon)
  expect(released).toMatchObject({ balance: 3, open: 0, holds: [], recent: [{ id: 'h_1_l4_o', kind: 'recovered', amount: -2 }] })
  expect(release(released, 'h_1', noon)).toBe(released)
})

test('what is given leaves one and reaches the other once', () => {
  const to = { personId: 'p_2', name: '乙' }
  const giving = { id: 'g_1', amount: 3, to, now: noon }
  const given = give(having(3), giving)
  expect(given).toMatchObject({
    ok: true,
    value: { balance: 0, recent: [{ id: 'g_1', kind: 'given', amount: -3, words: '给了乙', other: to }] },
  })
  if (!given.ok) throw new Error(given.code)
  expect(give(given.value, giving)).toEqual(given)
  expect(give(given.value, { ...giving, amount: 2 })).toEqual({ ok: false, code: 'points.key_reused' })
  expect(give(given.value, { ...giving, to: { personId: 'p_3', name: '丙' } })).toEqual({ ok: false, code: 'points.key_reused' })
  expect(give(having(2), giving)).toEqual({ ok: false, code: 'points.too_few' })
  const gift = giftOf(giving, { personId: 'p_1', name: '甲' })
  const received = receive(having(0, { open: 1 }), gift)
  expect(received).toMatchObject({
    balance: 2,
    open: 0,
    recent: [{ id: 'g_1_in', kind: 'received', amount: 3, words: '甲给的' }, { kind: 'recovered' }],
  })
  expect(receive(received, gift)).toBe(received)
  expect([shows(undefined, gift), shows(having(0), gift), shows(received, gift)]).toEqual([false, false, true])
})

test('fifty lines leave an account that carries more than eighty', () => {
  const line = (number: number) =>
    ({
      id: `e_${number}`,
      number,
      at: noon,
      kind: 'earned',
      amount: 2,
      outcomeId: null,
      rule: null,
      title: '',
      words: '',
      reverses: null,
      carried: 0,
    }) as const
  const carrying = (count: number) => having(0, { opening: 7, recent: Array.from({ length: count }, (_, at) => line(at + 51)) })
  expect(settledAccount('p_1', carrying(80))).toEqual({ next: carrying(80), effects: [] })
  const { next, effects } = settledAccount('p_1', carrying(81))
  expect([next.recent.length, next.recent[0]?.number, next.opening]).toEqual([31, 101, 107])
  expect(effects).toMatchObject([
    { id: 'p_1_1', kind: 'statement', statement: { _id: 'p_1_1', personId: 'p_1', number: 1, opening: 7, closing: 107 } },
  ])
  expect([effects[0]?.statement.entries.length, effects[0]?.statement.ids.at(-1)]).toEqual([50, 'e_100'])
  expect([1, 50, 51, 100, 101].map(statementOf)).toEqual([0, 0, 1, 1, 2])
})

test('a part does not count for who confirmed it or their family; the others keep theirs', () => {
  const people = ['p_1', 'p_2', 'p_s'].map((personId) => ({ personId, as: 'member' as const }))
  expect(unfair(confirmed({ people }), new Set(['p_2']), '自家')).toEqual([
    { personId: 'p_2', at: noon, why: '自家' },
    { personId: 'p_s', at: noon, why: '自家' },
  ])
  const struck = [{ personId: 'p_2', at: noon, why: '自家' }]
  expect(takenBackFor({ takenBack: null, struck }, 'p_2')).toEqual({ at: noon, why: '自家' })
  expect(takenBackFor({ takenBack: null, struck }, 'p_1')).toBeNull()
  expect(takenBackFor({ takenBack: back }, 'p_1')).toBe(back)
  const { id: _id, kind: _kind, ...kept } = confirmed()
  expect(outcomeDocument(confirmed(), noon + 1)).toEqual({
    ...kept,
    _id: outcomeIdOf(kept),
    townshipId: '152221108',
    communityId: '152221108200',
    recordedAt: noon + 1,
  })
  expect(outcomeDocument(confirmed({ orgId: '152221108' }), noon).communityId).toBeNull()
})
