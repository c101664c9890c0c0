import type { Account } from '../../../cloudfunctions/features/points/account'
import type { Goods } from '../../../cloudfunctions/features/shop/goods'
import type { Reservation } from '../../../cloudfunctions/features/shop/reservation'
import type { LocalCloud } from '../../support/local-cloud'
import type { Deed } from './faults'
import { as, must, newKey, people } from './journey'
import { rich, shelved, standing } from './shop'

/** One earner for all worlds of a deed would spend in one what another needs: each world has its own. */
let worlds = 0

/** What stands in the three documents of a reservation. */
const whatStands = async (cloud: LocalCloud, reservationId: string) => {
  const reservation = await standing<Reservation>(cloud, 'reservations', reservationId)
  if (!reservation) return null
  const goods = await standing<Goods>(cloud, 'goods', reservation.goods.id)
  const account = await standing<Account>(cloud, 'accounts', reservation.by.personId)
  return {
    state: reservation.state,
    shelf: [goods?.left, goods?.holds.length, goods?.handedOut],
    points: [account?.balance, account?.holds.length, account?.recent.map(({ kind, amount }) => `${kind} ${String(amount)}`)],
  }
}

interface Reserving {
  readonly by: string
  readonly input: { readonly goodsId: string; readonly price: number; readonly key: string }
}

const aReserving = async (cloud: LocalCloud): Promise<Reserving> => {
  const by = `shopper-${String((worlds += 1))}`
  await rich(cloud, [by], 40)
  return { by, input: { goodsId: await shelved(cloud), price: 20, key: newKey() } }
}

const reserved = async (cloud: LocalCloud) => {
  const { by, input } = await aReserving(cloud)
  const { id, code } = must(await as(cloud, by)('shop.reserve', input))
  return { by, id, code: code ?? '', key: newKey() }
}

const heardOf = (reservationId: string) => async (cloud: LocalCloud, by: string) => {
  const { rows } = must(await as(cloud, by)('inbox.list', {}))
  return [reservationId, rows.map(({ title }) => title)][1]
}

const kept = { shelf: [2, 1, 0], points: [40, 1, ['earned 40']] }
const back = { shelf: [3, 0, 0], points: [40, 0, ['earned 40']] }

/** The one who reserves is another in each world, so these are told apart by a caller of their own. */
export interface ShopDeed {
  readonly title: string
  readonly name: Deed['name']
  /** Database requests at most: four, and one for each thing that happens elsewhere. */
  readonly most: number
  readonly prepare: (cloud: LocalCloud) => Promise<{ readonly by: string; readonly input: object; readonly owner: string }>
  readonly outcome: (cloud: LocalCloud, world: { readonly id: string; readonly owner: string }) => Promise<unknown>
  readonly once: unknown
}

const { secretary } = people
const told = async (cloud: LocalCloud, { id, owner }: { id: string; owner: string }) => ({
  ...(await whatStands(cloud, id)),
  told: await heardOf(id)(cloud, owner),
})

export const shopDeeds: readonly ShopDeed[] = [
  {
    title: 'shop.reserve',
    name: 'shop.reserve',
    // The person, the thing, the account, the reservation; then the piece, the points and the answer.
    most: 4 + 3,
    prepare: async (cloud) => {
      const { by, input } = await aReserving(cloud)
      return { by, input, owner: by }
    },
    outcome: (cloud, { id }) => whatStands(cloud, id),
    once: { state: 'reserved', ...kept },
  },
  {
    title: 'shop.pickUp',
    name: 'shop.pickUp',
    // The piece, the points (read and saved), the message.
    most: 3 + 4,
    prepare: async (cloud) => {
      const { by, id, code, key } = await reserved(cloud)
      return { by: secretary, input: { id, code, key }, owner: by }
    },
    outcome: told,
    once: { state: 'pickedUp', shelf: [2, 0, 1], points: [20, 0, ['earned 40', 'spent -20']], told: ['东西领走了'] },
  },
  {
    title: 'shop.cancel',
    name: 'shop.cancel',
    most: 3 + 4,
    prepare: async (cloud) => {
      const { by, id, key } = await reserved(cloud)
      return { by: secretary, input: { id, key, why: '包装破了' }, owner: by }
    },
    outcome: told,
    once: { state: 'cancelled', ...back, told: ['预约被取消了'] },
  },
  {
    title: 'shop.cancel, by whoever reserved,',
    name: 'shop.cancel',
    // The piece; the points, read and saved.
    most: 3 + 3,
    prepare: async (cloud) => {
      const { by, id, key } = await reserved(cloud)
      return { by, input: { id, key }, owner: by }
    },
    outcome: told,
    once: { state: 'cancelled', ...back, told: [] },
  },
]
