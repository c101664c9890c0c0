import { fc } from '../support/random'
import { pieceFor, reshelve, shelve, stockOf, type Goods, type KeeperCall } from '../../cloudfunctions/features/shop/goods'
import { shopsKept, shopsOpenTo } from '../../cloudfunctions/features/shop/keeping'
import { stepsFor, type Reservation } from '../../cloudfunctions/features/shop/reservation'
import { answer, ask, cancel, pickUp, wake } from '../../cloudfunctions/features/shop/reserving'
import { err } from '../../cloudfunctions/platform/result'
import { cast } from './support/deeds'
import { anActor, noon } from './support/builders'

const day = 86_400_000
const communityId = '152221108200'
const keeper = anActor({
  _id: 'p_keeper',
  openid: 'keeper',
  name: '孙样例',
  assignments: [{ role: 'shopkeeper', orgId: communityId, until: null }],
})
const keeperCall = (key = 'k1', print = 'p1'): KeeperCall => ({ actor: keeper, now: noon, key, print })
const store = { version: 1, change: 'c', effects: [], effectsDueAt: null }
const shelving = { name: '洗衣液', price: 20, stock: 5, note: null, offered: true }

const onShelf = (over: Partial<Goods> = {}): Goods => ({
  ...store,
  _id: 'g_1',
  ...shelve({ id: 'g_1', communityId, communityName: '俄体村' }, shelving, keeperCall()).next,
  ...over,
})
const asked = (over: Partial<Reservation> = {}): Reservation => ({
  ...store,
  _id: 'v_1',
  ...ask(onShelf(), { code: '483920', fingerprint: 'f' }, { actor: cast.asker, now: noon }),
  ...over,
})
const saved = (before: Reservation, { next }: { next: object }): Reservation => ({ ...before, ...next, version: before.version + 1 })
const reserved = () => saved(asked(), answer(asked(), null, { now: noon, days: 7 }))
const by = (actor: typeof cast.asker, now = noon + day, key = 'k2') => ({ actor, now, key })
const kinds = (effects: Reservation['effects']) =>
  effects.map((effect) => (effect.kind === 'tell' ? effect.message : `${effect.kind} ${effect.how}`))

describe('the shelf', () => {
  test('what is reserved stays reserved when the keeper counts again', () => {
    const goods = onShelf({ left: 3, holds: ['v_1', 'v_2'] })
    const counted = reshelve(goods, { ...shelving, stock: 10 }, keeperCall('k2'))
    expect(counted).toMatchObject({ ok: true, value: { next: { left: 8, holds: ['v_1', 'v_2'] } } })
    expect(reshelve(goods, { ...shelving, stock: 1 }, keeperCall('k3'))).toEqual(err('shop.stock_held'))
  })

  test('the same save again changes nothing; another under its key is refused', () => {
    const goods = onShelf()
    expect(reshelve(goods, shelving, keeperCall())).toEqual({ ok: true, value: { next: goods, effects: [] } })
    expect(reshelve(goods, shelving, keeperCall('k1', 'p2'))).toEqual(err('shop.key_reused'))
  })

  test('however the keeper counts and people come and go, pieces are never fewer than none', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(20), fc.constantFrom('take', 'back', 'out')), { maxLength: 60 }), (happenings) => {
        let goods = onShelf()
        happenings.forEach((happening, at) => {
          if (typeof happening === 'number') {
            const counted = reshelve(goods, { ...shelving, stock: happening }, keeperCall(`n${String(at)}`))
            if (counted.ok) goods = { ...goods, ...counted.value.next }
          }
          if (happening === 'take' && pieceFor(goods, { id: `v${String(at)}`, price: 20 }) === 'free')
            goods = { ...goods, left: goods.left - 1, holds: [...goods.holds, `v${String(at)}`] }
          if (happening === 'back' && goods.holds.length > 0) goods = { ...goods, left: goods.left + 1, holds: goods.holds.slice(1) }
          if (happening === 'out') goods = { ...goods, holds: goods.holds.slice(1) }
          expect(Math.min(goods.left, stockOf(goods) - goods.holds.length)).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  test.each([
    ['one that holds a piece', { holds: ['v_1'], left: 0 }, 'held'],
    ['one that held a piece once', { over: ['v_1'] }, 'over'],
    ['a piece that is left', {}, 'free'],
    ['nothing left', { left: 0 }, 'shop.sold_out'],
    ['another price', { price: 25 }, 'shop.price_changed'],
    ['taken off the shelf', { offered: false }, 'shop.not_found'],
  ])('for a reservation, %s: %#', (_what, over, stands) => {
    expect(pieceFor(onShelf(over), { id: 'v_1', price: 20 })).toBe(stands)
  })

  test('the secretary and whoever was named keep it; one takes where one lives, serves or works', () => {
    expect([cast.secretary, keeper, cast.worker, cast.township, cast.asker].map((actor) => shopsKept(actor, noon).length)).toEqual([
      1, 1, 0, 0, 0,
    ])
    expect([cast.asker, cast.member, cast.worker, cast.township, cast.stranger].map((actor) => shopsOpenTo(actor, noon).length)).toEqual([
      1, 1, 1, 1, 0,
    ])
  })
})

describe('a reservation', () => {
  test('is kept for a week, reminded of the day before, and runs out; late by days it is the same', () => {
    const kept = reserved()
    expect(kept).toMatchObject({ state: 'reserved', until: noon + 7 * day, wakeAt: noon + 6 * day })
    expect(wake(kept, noon + day)).toEqual({ next: kept, effects: [] })
    const reminded = wake(kept, noon + 6 * day)
    expect(kinds(reminded.effects)).toEqual(['shopReminded'])
    const over = wake(saved(kept, reminded), noon + 9 * day)
    expect([over.next.state, kinds(over.effects)]).toEqual(['expired', ['piece giveBack', 'points release', 'shopExpired']])
    expect(wake(kept, noon + 99 * day).next.state).toBe('expired')
  })

  test('that comes to nothing gives back what it held, and is looked at once more', () => {
    expect(kinds(answer(asked(), 'shop.sold_out', { now: noon, days: 7 }).effects)).toEqual([])
    const refused = answer(asked(), 'shop.not_enough', { now: noon, days: 7 })
    expect(kinds(refused.effects)).toEqual(['piece giveBack'])
    const last = wake(saved(asked(), refused), noon + day)
    expect([last.next.wakeAt, kinds(last.effects)]).toEqual([null, ['piece giveBack', 'points release']])
  })

  test('is handed out against its code: the piece leaves, the points are spent, and the last look spends no more', () => {
    const taken = pickUp(reserved(), { code: '483920' }, by(keeper))
    if (!taken.ok) throw new Error(taken.code)
    expect([taken.value.next.state, kinds(taken.value.effects)]).toEqual(['pickedUp', ['piece handOut', 'points spend', 'shopPickedUp']])
    expect(kinds(wake(saved(reserved(), taken.value), noon + 2 * day).effects)).toEqual(['piece handOut', 'points spend'])
    expect(pickUp(saved(reserved(), taken.value), { code: '483920' }, by(keeper))).toMatchObject({ ok: true, value: { effects: [] } })
  })

  const pickedUp = () => saved(reserved(), { next: { state: 'pickedUp' } })
  const own = anActor({ assignments: keeper.assignments })
  test.each([
    ['with a wrong code', reserved(), by(keeper), '111111', 'shop.code_wrong'],
    ['by a neighbour', reserved(), by(cast.neighbour), '483920', 'shop.not_yours'],
    [
      'by the keeper of another shop',
      reserved(),
      by(anActor({ _id: 'p_k', assignments: [{ role: 'shopkeeper', orgId: '152221108201', until: null }] })),
      '483920',
      'shop.not_yours',
    ],
    [
      'by a keeper whose office is over',
      reserved(),
      by({ ...keeper, assignments: [{ role: 'shopkeeper', orgId: communityId, until: noon }] }),
      '483920',
      'shop.not_yours',
    ],
    ['to oneself', reserved(), by(own), '483920', 'shop.own'],
    ['twice', pickedUp(), by(keeper), '483920', 'shop.picked_up'],
    ['too late', reserved(), by(keeper, noon + 8 * day), '483920', 'shop.late'],
    ['once expired', saved(reserved(), { next: { state: 'expired' } }), by(keeper), '483920', 'shop.late'],
    ['once cancelled', saved(reserved(), { next: { state: 'cancelled' } }), by(keeper), '483920', 'shop.over'],
  ])('is not handed out %s', (_why, reservation, call, code, refusal) => {
    expect(pickUp(reservation, { code }, call)).toEqual(err(refusal))
    if (refusal !== 'shop.code_wrong') expect(stepsFor(reservation, call)).not.toContain('pickUp')
  })

  test.each([
    ['by whoever made it', by(cast.asker), undefined, ['piece giveBack', 'points release']],
    ['by the shop, with a reason', by(keeper), '包装破了', ['piece giveBack', 'points release', 'shopCancelled']],
  ])('is cancelled %s', (_who, call, why, effects) => {
    const taken = cancel(reserved(), { why }, call)
    expect(taken.ok && kinds(taken.value.effects)).toEqual(effects)
  })

  test.each([
    ['by the shop without a reason', reserved(), by(keeper), 'shop.why_missing'],
    ['by a neighbour', reserved(), by(cast.neighbour), 'shop.not_yours'],
    ['after it was handed out', pickedUp(), by(cast.asker), 'shop.picked_up'],
    ['after it ran out', reserved(), by(cast.asker, noon + 8 * day), 'shop.late'],
    ['before it is kept', asked(), by(cast.asker), 'shop.over'],
  ])('is not cancelled %s', (_why, reservation, call, refusal) => {
    expect(cancel(reservation, {}, call)).toEqual(err(refusal))
  })
})
