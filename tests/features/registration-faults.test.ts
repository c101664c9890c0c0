import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey } from './support/journey'
import { heldEvent, heldPost, offerTo, stepped } from './support/service'
import { memberIn, mine, otherGrid, otherSecretary, registered, reported, reporting, secretary, somebodyNew } from './support/registrations'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

/** What somebody had taken on and not finished. */
interface Took {
  readonly post: string
  readonly event: string
}

/** A call, and what must be true of the world once, and only once, afterwards. */
interface Deed {
  readonly name: CallName
  /** Makes the world in which the call is made. */
  readonly prepare: () => Promise<{
    readonly by: string
    readonly member: string
    readonly called: string
    readonly input: object
    readonly took?: Took
  }>
  readonly state: string
  /** Whoever hears of it, and under which title. */
  readonly told: (member: string) => readonly [openid: string, title: string] | null
  /**
   * Round trips of its effects: a membership reads and saves a person, what
   * is given back is looked for, and each of it read, saved and told.
   */
  readonly effects: number
  readonly communities: readonly string[]
  /** A unit's registration instead of a member's. */
  readonly unit?: true
}

let persons = 0
const newName = () => `赵第${String((persons += 1))}位`

const own = async (input: object) => {
  const called = newName()
  const { openid } = await registered(cloud, { name: called })
  return { by: openid, member: openid, called, input: { key: newKey(), ...input } }
}

/** The same with a post claimed and a place at an event taken: both go back. */
const ownWithHands = async (input: object) => {
  const world = await own(input)
  const took: Took = { post: (await heldPost(cloud)).id, event: (await heldEvent(cloud)).id }
  await stepped(cloud, world.member, ['service.claim', took.post])
  await stepped(cloud, world.member, ['service.signUp', took.event])
  return { ...world, took }
}

/** Nobody stands in what was given back, and it was given back once. */
const givenBack = async ({ post, event }: Took) => {
  const [claimed, signedUp] = [await offerTo(cloud, 'worker-eti-1', post), await offerTo(cloud, secretary, event)]
  const times = (story: typeof claimed.story, word: string) => story.filter(({ what }) => what === word).length
  return [claimed.people, times(claimed.story, 'released'), signedUp.people, times(signedUp.story, 'cancelled')]
}

const waiting = async (input: object) => {
  const [member, called] = [somebodyNew(), newName()]
  const { id } = await reported(cloud, member, { name: called })
  return { by: secretary, member, called, input: { id, key: newKey(), ...input } }
}

const deeds: readonly Deed[] = [
  {
    name: 'registration.member',
    prepare: async () => {
      const [member, name] = [somebodyNew(), newName()]
      return { by: member, member, called: name, input: reporting({ name }) }
    },
    state: 'pending',
    told: () => [secretary, '有党员来报到'],
    effects: 1,
    communities: [],
  },
  {
    name: 'registration.confirm',
    prepare: () => waiting({}),
    state: 'registered',
    told: (member) => [member, '报到成功'],
    effects: 4,
    communities: ['152221108209'],
  },
  {
    name: 'registration.return',
    prepare: () => waiting({ text: '请写全称' }),
    state: 'returned',
    told: (member) => [member, '报到要补充一下'],
    effects: 1,
    communities: [],
  },
  {
    name: 'registration.amend',
    prepare: () => own({ skills: ['law'] }),
    state: 'registered',
    told: () => null,
    effects: 0,
    communities: ['152221108209'],
  },
  {
    name: 'registration.move',
    prepare: () => ownWithHands({ gridId: otherGrid }),
    state: 'pending',
    told: () => [otherSecretary, '有党员来报到'],
    effects: 9 + 6,
    communities: [],
  },
  {
    name: 'registration.unit',
    prepare: async () => {
      const [member, called] = [somebodyNew(), `示例${newName()}单位`]
      return {
        by: member,
        member,
        called,
        input: { key: newKey(), communityId: '152221108209', name: called, contact: { name: '钱示例', phone: '13900000002', self: false } },
      }
    },
    state: 'pending',
    told: () => [secretary, '有单位来报到'],
    effects: 2,
    communities: [],
    unit: true,
  },
  {
    name: 'registration.leave',
    prepare: () => ownWithHands({}),
    state: 'left',
    told: () => [secretary, '有党员退出报到'],
    effects: 7 + 6,
    communities: [],
  },
]

/** As the phone does: the same call with the same key until it is answered. */
const untilAnswered = async (by: string, name: string, input: object) => {
  for (let tries = 0; tries < 4; tries += 1) {
    const { reply } = await cloud.call(by, name, input)
    if (reply.ok) return
    if (reply.error.code !== 'internal') throw new Error(`${name}: ${reply.error.code}`)
  }
  throw new Error(`${name}: never answered`)
}

const faults = ['before', 'after', 'crash'] as const
const breaks = (requests: number) =>
  Array.from({ length: requests }, (_, at) => faults.map((when) => ({ action: '*', nth: at + 1, when }))).flat()

/** How the one registration stands that somebody made. */
const stateOf = async ({ unit }: Deed, openid: string) => {
  if (!unit) return (await mine(cloud, openid)).state
  const { units } = must(await as(cloud, openid)('registration.mine', {}))
  return units.map(({ state }) => state).join()
}

/** How often somebody was told so about one person, however much else they were told. */
const heard = async ([openid, title]: readonly [string, string], called: string) => {
  let times = 0
  for (let after: string | undefined, more = true; more; ) {
    const { rows, next } = must(await as(cloud, openid)('inbox.list', after === undefined ? {} : { after }))
    times += rows.filter(
      (row) => row.title === title && (row.text.includes(called) || ![secretary, otherSecretary].includes(openid)),
    ).length
    after = next ?? undefined
    more = next !== null
  }
  return times
}

beforeAll(async () => {
  // The settings are read once a minute: not by the call that is measured.
  await reported(cloud, somebodyNew())
})

test.each(deeds.map((deed) => [deed.name, deed] as const))(
  '%s takes at most four round trips and those of its effects, and survives a fault at each of them',
  async (name, deed) => {
    const { by, input } = await deed.prepare()
    const { reply, roundTrips } = await cloud.call(by, name, input)
    expect(reply).toMatchObject({ ok: true })
    expect(roundTrips).toBeLessThanOrEqual(4 + deed.effects)

    const broken: { member: string; called: string; took?: Took; fault: object }[] = []
    for (const fault of breaks(roundTrips)) {
      const world = await deed.prepare()
      await cloud.fault(fault)
      await untilAnswered(world.by, name, world.input)
      await cloud.clearFaults()
      broken.push({ ...world, fault })
    }
    await cloud.clock('2m')
    for (const { member, called, took, fault } of broken) {
      expect([fault, await stateOf(deed, member), await memberIn(cloud, member)]).toEqual([fault, deed.state, deed.communities])
      if (took) expect([fault, await givenBack(took)]).toEqual([fault, [[], 1, [], 1]])
      const told = deed.told(member)
      if (told) expect([fault, await heard(told, called)]).toEqual([fault, 1])
    }
  },
)
