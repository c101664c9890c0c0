import type { CallName } from '@/contract'
import type { Account } from '../../cloudfunctions/features/points/account'
import type { Family } from '../../cloudfunctions/features/family/family'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { startLocalCloud, type Fault, type LocalCloud } from '../support/local-cloud'
import { aFamily, aRelative, switchPools } from './support/families'
import { breaks, untilAnswered } from './support/faults'
import { as, must, newKey } from './support/journey'
import { standing } from './support/shop'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
  await switchPools(cloud, 1)
})
afterAll(() => cloud.stop())

interface World {
  readonly by: string
  readonly input: Record<string, unknown>
  /** Whose account or inbox, and which family, is looked at. */
  readonly other?: string
  readonly familyId?: string
}

interface FamilyDeed {
  readonly name: CallName
  readonly form?: string
  readonly most: number
  readonly prepare: (nth: number) => Promise<World>
  readonly outcome: (world: World) => Promise<unknown>
  readonly once: unknown
}

const linesOf = async (openid: string) =>
  (await standing<Account>(cloud, 'accounts', personIdOf(openid)))?.recent.map(({ kind, amount }) => `${kind} ${String(amount)}`)
const familyOf = async ({ familyId = '' }: World) => standing<Family>(cloud, 'families', familyId)
const heardBy = async (openid = '') => must(await as(cloud, openid)('inbox.list', {})).rows.map(({ title }) => title)

const deeds: readonly FamilyDeed[] = [
  {
    name: 'family.give',
    most: 4 + 3,
    prepare: async () => {
      const {
        openids: [by = '', other = ''],
        ids,
      } = await aFamily(cloud, [40, 10])
      return { by, other, input: { to: ids[1], amount: 15, key: newKey() } }
    },
    outcome: async ({ by, other = '' }) => [await linesOf(by), await linesOf(other), await heardBy(other)],
    once: [['earned 40', 'given -15'], ['earned 10', 'received 15'], ['家人给了您积分']],
  },
  {
    name: 'family.join',
    most: 4 + 1,
    prepare: async (nth) => {
      const code = String(200_000 + nth)
      const {
        _id,
        openids: [other = ''],
      } = await aFamily(cloud, [40], code)
      return { by: await aRelative(cloud), other, familyId: _id, input: { code, key: newKey() } }
    },
    outcome: async (world) => [(await familyOf(world))?.asking?.length, await heardBy(world.other)],
    once: [1, ['有人想加入您家']],
  },
  {
    name: 'family.admit',
    most: 4 + 1,
    prepare: async (nth) => {
      const code = String(300_000 + nth)
      const {
        _id,
        openids: [by = ''],
      } = await aFamily(cloud, [40], code)
      const other = await aRelative(cloud)
      must(await as(cloud, other)('family.join', { code, key: newKey() }))
      return { by, other, familyId: _id, input: { id: personIdOf(other), accept: true } }
    },
    outcome: async (world) => [(await familyOf(world))?.members.length, await heardBy(world.other ?? '')],
    once: [2, ['家人同意了']],
  },
  {
    name: 'family.leave',
    most: 4,
    prepare: async () => {
      const {
        _id,
        openids: [by = ''],
      } = await aFamily(cloud, [40, 10])
      return { by, familyId: _id, input: {} }
    },
    outcome: async (world) => [(await familyOf(world))?.members.length, (await familyOf(world))?.version],
    once: [1, 2],
  },
  {
    name: 'family.invite',
    most: 4,
    prepare: async () => {
      const {
        _id,
        openids: [by = ''],
      } = await aFamily(cloud, [40])
      return { by, familyId: _id, input: { key: newKey() } }
    },
    outcome: async (world) => [(await familyOf(world))?.invite?.key === world.input.key, (await familyOf(world))?.version],
    once: [true, 2],
  },
  {
    name: 'family.invite',
    form: 'that begins a family',
    most: 4,
    prepare: async () => ({ by: await aRelative(cloud), input: { key: newKey() } }),
    outcome: async ({ by }) => must(await as(cloud, by)('family.mine', {})).members.map(({ me }) => me),
    once: [true],
  },
]

const inWorld = async ({ name, prepare }: FamilyDeed, fault: Fault | null, nth: number) => {
  const world = await prepare(nth)
  if (fault) await cloud.fault(fault)
  const { roundTrips } = await untilAnswered(cloud, { name, by: world.by }, world.input)
  await cloud.clearFaults()
  return { world, roundTrips, where: fault ? `${fault.when} request ${String(fault.nth)}` : 'unbroken' }
}

/** The one who acts is another in each world, so that none spends what another needs. */
test.each(deeds.map((deed) => [deed.form ? `${deed.name}, ${deed.form},` : deed.name, deed] as const))(
  '%s loses nothing and doubles nothing, whichever database request fails',
  async (_title, deed) => {
    await as(cloud, 'somebody')('family.mine', {})
    const unbroken = await inWorld(deed, null, 0)
    expect(unbroken.roundTrips).toBeLessThanOrEqual(deed.most)
    const worlds = [unbroken]
    for (const [at, fault] of breaks(unbroken.roundTrips).entries()) worlds.push(await inWorld(deed, fault, at + 1))
    expect(await cloud.clock('2m')).toMatchObject({ error: null })
    const outcomes: unknown[] = []
    for (const each of worlds) outcomes.push([each.where, await deed.outcome(each.world)])
    expect(outcomes).toEqual(worlds.map(({ where }) => [where, deed.once]))
  },
)
