import { reshelve, shelve, type Goods, type KeeperCall } from '../../../cloudfunctions/features/shop/goods'
import { stepsFor, type Reservation } from '../../../cloudfunctions/features/shop/reservation'
import { answer, cancel, codeTried, endedByDeath, pickUp, wake } from '../../../cloudfunctions/features/shop/reserving'
import { tell } from '../../../cloudfunctions/features/shop/telling'
import { toDesk, toMine } from '../../../cloudfunctions/features/shop/view'
import { cast } from '../support/deeds'
import { anActor, noon } from '../support/builders'

/** Each guard of the shop by hand, a second time: what one alone decides. */
const day = 86_400_000
const communityId = '152221108200'
const keeper = anActor({
  _id: 'p_keeper',
  openid: 'keeper',
  name: '孙样例',
  assignments: [{ role: 'shopkeeper', orgId: communityId, until: null }],
})
const store = { version: 1, change: 'c', effects: [], effectsDueAt: null }

const kept = (over: Partial<Reservation> = {}): Reservation => ({
  ...store,
  _id: 'v_1',
  by: { personId: cast.asker._id, openid: cast.asker.openid, name: '张样例' },
  goods: { id: 'g_1', name: '洗衣液' },
  price: 20,
  communityId,
  communityName: '俄体村',
  code: '483920',
  state: 'reserved',
  at: noon - day,
  until: noon + 6 * day,
  endedAt: null,
  endedBy: null,
  why: null,
  wakeAt: noon + 5 * day,
  fingerprint: 'f',
  ...over,
})
const by = (actor: typeof keeper, now: number, key = 'k2') => ({ actor, now, key })
const kinds = (effects: Reservation['effects']) =>
  effects.map((effect) => (effect.kind === 'tell' ? effect.message : `${effect.kind} ${effect.how}`))

describe('the last moment of a reservation', () => {
  const until = noon + 6 * day
  const code = { code: '483920' }

  test.each([
    ['the last millisecond', until - 1, true],
    ['the first one after', until, false],
  ])('%s', (_when, now, open) => {
    expect(pickUp(kept(), code, by(keeper, now)).ok).toBe(open)
    expect(cancel(kept(), {}, by(cast.asker, now)).ok).toBe(open)
    expect(stepsFor(kept(), by(cast.asker, now))).toEqual(open ? ['cancel'] : [])
    expect(stepsFor(kept(), by(keeper, now))).toEqual(open ? ['pickUp', 'cancel'] : [])
  })

  test('of one that came to nothing nobody has a step', () => {
    expect(stepsFor(kept({ state: 'asked', until: null }), by(keeper, noon))).toEqual([])
    expect(stepsFor(kept({ state: 'cancelled' }), by(cast.asker, noon))).toEqual([])
  })
})

describe('an answer', () => {
  const asked = kept({ state: 'asked', until: null, wakeAt: noon })

  test.each([
    [1, noon + day, noon + day],
    [2, noon + 2 * day, noon + day],
    [7, noon + 7 * day, noon + 6 * day],
  ])('that keeps it %i days', (days, until, wakeAt) => {
    expect(answer(asked, null, { now: noon, days }).next).toMatchObject({ state: 'reserved', until, wakeAt })
  })

  test.each(['reserved', 'refused', 'pickedUp', 'cancelled', 'expired'] as const)('that comes once it is %s changes nothing', (state) => {
    const reservation = kept({ state })
    expect(answer(reservation, 'shop.not_enough', { now: noon, days: 7 })).toEqual({ next: reservation, effects: [] })
  })
})

describe('the same call again', () => {
  const endedBy = { personId: keeper._id, name: '孙样例', key: 'k2' }
  const over = kept({ state: 'cancelled', endedBy, endedAt: noon })

  test('is answered alike', () => {
    expect(cancel(over, { why: '坏了' }, by(keeper, noon))).toEqual({ ok: true, value: { next: over, effects: [] } })
    const handed = kept({ state: 'pickedUp', endedBy, endedAt: noon })
    expect(pickUp(handed, { code: '483920' }, by(keeper, noon))).toEqual({ ok: true, value: { next: handed, effects: [] } })
  })

  test('another call of theirs is not, nor the same key of somebody else', () => {
    expect(cancel(over, { why: '坏了' }, by(keeper, noon, 'k3'))).toEqual({ ok: false, code: 'shop.over' })
    expect(cancel(over, {}, by(cast.asker, noon))).toEqual({ ok: false, code: 'shop.over' })
  })
})

describe('a reservation that is given up', () => {
  test.each([
    ['a shop says why', by(keeper, noon), '坏了', '坏了', ['piece giveBack', 'points release', 'shopCancelled'], '孙样例'],
    [
      'whoever reserved need not, and is told nothing',
      by(cast.asker, noon),
      undefined,
      null,
      ['piece giveBack', 'points release'],
      cast.asker.name,
    ],
    ['nobody has a name', by({ ...cast.asker, name: null }, noon), undefined, null, ['piece giveBack', 'points release'], ''],
  ])('%s', (_who, call, why, kept_, effects, name) => {
    const given = cancel(kept(), { why }, call)
    if (!given.ok) throw new Error(given.code)
    expect(given.value.next).toMatchObject({ state: 'cancelled', why: kept_, endedAt: noon, endedBy: { name } })
    expect(kinds(given.value.effects)).toEqual(effects)
  })

  test.each(['asked', 'refused', 'pickedUp', 'cancelled', 'expired'] as const)('by a death once it is %s, nothing moves', (state) => {
    const reservation = kept({ state })
    expect(endedByDeath(reservation, noon)).toEqual({ next: reservation, effects: [] })
  })

  test('by a death while it is kept: the piece and the points go back, and nobody is told', () => {
    const { next, effects } = endedByDeath(kept(), noon)
    expect([next.state, next.endedAt, kinds(effects)]).toEqual(['cancelled', noon, ['piece giveBack', 'points release']])
  })
})

describe('what comes due', () => {
  test.each([
    ['nothing is to be looked at', kept({ wakeAt: null }), noon],
    ['a millisecond too soon', kept({ wakeAt: noon + 1 }), noon],
    ['one that is being asked for', kept({ state: 'asked', until: null, wakeAt: noon }), noon],
  ])('%s: nothing', (_what, reservation, now) => {
    expect(wake(reservation, now)).toEqual({ next: reservation, effects: [] })
  })

  test.each([
    ['a reminder on its millisecond', noon + 5 * day, 'reserved', noon + 6 * day, ['shopReminded']],
    ['still a reminder in the last millisecond', noon + 6 * day - 1, 'reserved', noon + 6 * day, ['shopReminded']],
    ['its end', noon + 6 * day, 'expired', noon + 6 * day + 60_000, ['piece giveBack', 'points release', 'shopExpired']],
  ])('%s', (_what, now, state, wakeAt, effects) => {
    const woken = wake(kept(), now)
    expect([woken.next.state, woken.next.wakeAt, kinds(woken.effects)]).toEqual([state, wakeAt, effects])
  })
})

describe('another code', () => {
  test.each([
    ['the first of a day', kept(), true],
    ['the second of a day', kept({ triedAt: noon - 60_000 }), false],
    ['the first of the next day', kept({ triedAt: noon - day }), true],
    ['once it is handed out', kept({ state: 'pickedUp' }), false],
  ])('%s is told: %#', (_what, reservation, told) => {
    const tried = codeTried(reservation, noon)
    expect(kinds(tried.effects)).toEqual(told ? ['shopCodeTried'] : [])
    expect(tried.next.triedAt).toBe(told ? noon : reservation.triedAt)
  })
})

test('a message of a shop that cancelled says why, every other what it costs', () => {
  const why = kept({ why: '坏了' })
  expect(tell(why, 'shopCancelled', noon).about.words).toBe('坏了')
  expect(tell(why, 'shopReminded', noon).about.words).toBe('20 分')
})

test.each([
  ['a code of refusal in words', 'shop.sold_out', expect.stringMatching(/[\u4e00-\u9fff]{3}/)],
  ['what a shop wrote as it is', '坏了', '坏了'],
  ['nothing where nothing was said', null, null],
])('whoever reserved reads %s', (_what, why, read) => {
  const shown = toMine(kept({ state: 'refused', why }), by(cast.asker, noon)).why
  expect(shown).toEqual(read)
  expect(shown).not.toBe('shop.sold_out')
})

test('the code and its end are shown while something waits for it, and the shop reads no full name', () => {
  expect(toMine(kept(), by(cast.asker, noon))).toMatchObject({ code: '483920', until: noon + 6 * day })
  expect(toMine(kept({ state: 'pickedUp' }), by(cast.asker, noon))).toMatchObject({ code: null, until: null })
  expect(toDesk(kept(), by(keeper, noon))).toMatchObject({ who: '张*例', until: noon + 6 * day })
  expect(toDesk(kept({ state: 'pickedUp', by: { personId: 'p', openid: 'o', name: null } }), by(keeper, noon))).toMatchObject({
    who: '没留称呼的居民',
    until: null,
  })
})

describe('a count of the shelf', () => {
  const call = (key: string): KeeperCall => ({ actor: keeper, now: noon, key, print: key })
  const shelving = { name: '洗衣液', price: 20, stock: 5, note: null, offered: true }
  const shelf = (over: Partial<Goods>): Goods => ({
    ...store,
    _id: 'g_1',
    ...shelve({ id: 'g_1', communityId, communityName: '俄体村' }, shelving, call('k1')).next,
    ...over,
  })

  test('may be as few as are held, not one less', () => {
    const held = shelf({ left: 3, holds: ['v_1', 'v_2'] })
    expect(reshelve(held, { ...shelving, stock: 2 }, call('k2'))).toMatchObject({ ok: true, value: { next: { left: 0 } } })
    expect(reshelve(held, { ...shelving, stock: 1 }, call('k2'))).toEqual({ ok: false, code: 'shop.stock_held' })
  })

  test('keeps the picture that nobody changed', () => {
    const pictured = shelf({ photo: 'cloud://photo' })
    expect(reshelve(pictured, shelving, call('k2'))).toMatchObject({ ok: true, value: { next: { photo: 'cloud://photo' } } })
  })

  test.each([
    ['孙样例', keeper],
    ['', { ...keeper, name: null }],
  ])('is signed by %p', (name, actor) => {
    const { effects } = shelve({ id: 'g_2', communityId, communityName: '俄体村' }, shelving, { ...call('k1'), actor })
    expect(effects).toMatchObject([{ line: { by: { personId: 'p_keeper', name, role: 'shopkeeper' } } }])
  })
})
