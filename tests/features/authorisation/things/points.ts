import { personIdOf } from '../../../../cloudfunctions/features/actor/person-id'
import { newKey } from '../../support/journey'
import { cast, places } from '../roles'
import type { Making } from '../thing'
import { firstEntryOf, type Do, type World } from '../world'

const { here } = places
const day = 86_400_000

/** Points by hand for the resident, from the worker. */
const proposed = async (act: Do, { cloud }: World) => {
  const to = personIdOf(cast.resident.openid)
  const on = (await cloud.now()) - day
  return act('worker', 'proposals.make', { key: newKey(), orgId: here.community, to, points: 5, reason: '雪天给五户老人扫雪', on })
}
const confirmed = async (act: Do, world: World) => {
  const { id } = await proposed(act, world)
  await act('secretary', 'proposals.confirm', { id, key: newKey(), accept: true })
  return id
}
const appealed = (act: Do) => act('resident', 'appeals.make', { key: newKey(), text: '上周六清雪没有记' })
const reserved = async (act: Do) => {
  const goods = await act('shopkeeper', 'shop.saveGoods', { orgId: here.community, key: newKey(), name: '洗衣液', price: 20, stock: 9 })
  const { id, code } = await act('resident', 'shop.reserve', { goodsId: goods.id, price: 20, key: newKey() })
  return { id, code: code ?? '', goods: goods.id }
}

export const pointThings = {
  proposal: { keep: ['proposals'], each: true, make: async (act, world) => ({ id: (await proposed(act, world)).id }) },
  confirmedProposal: { keep: ['proposals'], each: true, make: async (act, world) => ({ id: await confirmed(act, world) }) },
  /** A line in the resident's ledger: everybody begins with one. */
  entry: { keep: [], each: true, make: () => Promise.resolve({ id: firstEntryOf(personIdOf(cast.resident.openid)) }) },
  appeal: { keep: ['appeals'], each: true, make: async (act) => ({ id: (await appealed(act)).id }) },
  refusedAppeal: {
    keep: ['appeals'],
    each: true,
    make: async (act) => {
      const { id } = await appealed(act)
      await act('secretary', 'appeals.settle', { id, key: newKey(), accept: false, text: '那天没有您的名字' })
      return { id }
    },
  },
  goods: {
    keep: ['goods'],
    make: async (act) => ({
      id: (await act('shopkeeper', 'shop.saveGoods', { orgId: here.community, key: newKey(), name: '洗衣液', price: 20, stock: 9 })).id,
    }),
  },
  reservation: { keep: ['goods', 'reservations', 'accounts'], each: true, make: reserved },
  handedOut: {
    keep: ['goods', 'reservations'],
    each: true,
    make: async (act) => {
      const names = await reserved(act)
      await act('secretary', 'shop.pickUp', { id: names.id, code: names.code, key: newKey() })
      return names
    },
  },
  /** The resident and the follower are a family. */
  family: {
    keep: ['families'],
    make: async (act) => {
      const { code } = await act('resident', 'family.invite', { key: newKey() })
      await act('follower', 'family.join', { code, key: newKey() })
      await act('resident', 'family.admit', { id: personIdOf(cast.follower.openid), accept: true })
      return { to: personIdOf(cast.follower.openid) }
    },
  },
  /** The follower has come by the resident's code, and waits. */
  familyAsking: {
    keep: ['families'],
    make: async (act) => {
      const { code } = await act('resident', 'family.invite', { key: newKey() })
      await act('follower', 'family.join', { code, key: newKey() })
      return { asking: personIdOf(cast.follower.openid) }
    },
  },
  invitation: {
    keep: ['families'],
    make: async (act) => ({ code: (await act('resident', 'family.invite', { key: newKey() })).code }),
  },
} as const satisfies Record<string, Making>
