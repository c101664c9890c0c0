import type { Appeal } from '../../features/appeals/appeal'
import { byHand } from '../../features/appeals/by-hand'
import { make } from '../../features/appeals/steps'
import { freeIn, type Account } from '../../features/points/account'
import { hold } from '../../features/points/spending'
import type { Proposal } from '../../features/proposals/proposal'
import { propose } from '../../features/proposals/steps'
import { defaultWorkday } from '../../features/settings/defaults'
import { defaultNumbers } from '../../features/settings/numbers'
import type { Goods } from '../../features/shop/goods'
import type { Reservation } from '../../features/shop/reservation'
import { answer, ask } from '../../features/shop/reserving'
import type { Result } from '../../platform/result'
import { seedGoods } from './goods'
import type { Seed } from './seed'
import { actorOf, day, hour } from './village'

type Asked = Pick<Seed, 'orgs' | 'people'>

const village = { id: '152221108209', name: '俄体村' }
const seeded = { version: 1, change: 'seed', effects: [], effectsDueAt: null }

const must = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}

/** What was said to people when it happened is not said again. */
const asStored = <T>(_id: string, { next }: { readonly next: object }): T => ({ ...next, _id, ...seeded }) as T

/** 线下补记: the worker proposes one for a neighbour, and the secretary has to confirm it. */
const proposal = (asked: Asked, now: number): Proposal => {
  const at = now - 20 * hour
  const to = asked.people.find(({ openid }) => openid === 'resident-eti-2')
  if (!to) throw new Error('nobody: resident-eti-2')
  const id = 'mp_seed_1'
  const proposing = { id, to, community: village, points: 5, reason: '雪天给五户老人扫出门前的路', on: at - 2 * day, fingerprint: 'seed' }
  const terms = { byHand: (who: Proposal['as']) => byHand([], who, at), days: defaultNumbers.manualDays }
  return asStored(
    id,
    must(propose(proposing, { call: { actor: actorOf(asked, 'worker-eti-1'), now: at, key: 'seed' }, terms, orgs: asked.orgs })),
  )
}

/** 申诉: a member misses hours, and the secretary has to answer. */
const appeal = (asked: Asked, now: number): Appeal => {
  const at = now - 5 * hour
  const id = 'ap_seed_1'
  const terms = {
    workday: defaultWorkday,
    days: defaultNumbers.appealDays,
    contestDays: defaultNumbers.appealContestDays,
    most: (who: Appeal['as']) => byHand([], who, at).most,
  }
  const made = { id, text: '前天帮敬老院擦玻璃，从九点到十一点，还没有记上', about: null, community: village, fingerprint: 'seed' }
  return asStored(id, must(make(made, { call: { actor: actorOf(asked, 'member-eti-2'), now: at, key: 'seed' }, terms, orgs: asked.orgs })))
}

export interface Shopped {
  readonly goods: readonly Goods[]
  readonly reservations: readonly Reservation[]
  readonly accounts: readonly Account[]
  readonly appeals: readonly Appeal[]
  readonly proposals: readonly Proposal[]
}

/** A piece that waits for the member of the three phones, where their points are enough for it. */
const reserving = (asked: Asked, accounts: readonly Account[], now: number): Pick<Shopped, 'goods' | 'reservations' | 'accounts'> => {
  const actor = actorOf(asked, 'member-eti-1')
  const account = accounts.find(({ _id }) => _id === actor._id)
  const [soap, ...others] = seedGoods
  if (!account || !soap || freeIn(account) < soap.price) return { goods: seedGoods, reservations: [], accounts }
  const [_id, at] = ['v_seed_1', now - 3 * hour]
  const asking: Reservation = { ...ask(soap, { code: '386215', fingerprint: 'seed' }, { actor, now: at }), _id, ...seeded }
  const kept: Reservation = asStored(_id, answer(asking, null, { now: at, days: defaultNumbers.shopDays }))
  const held = must(hold(account, { id: _id, amount: soap.price, at, title: soap.name }))
  return {
    goods: [{ ...soap, left: soap.left - 1, holds: [_id] }, ...others],
    reservations: [kept],
    accounts: accounts.map((each) => (each === account ? held : each)),
  }
}

/** What points are for and what is said about them: a shelf with a piece that waits, an appeal to settle, an entry to confirm. */
export const shoppedBy = (asked: Asked, accounts: readonly Account[], now: number): Shopped => ({
  ...reserving(asked, accounts, now),
  appeals: [appeal(asked, now)],
  proposals: [proposal(asked, now)],
})
