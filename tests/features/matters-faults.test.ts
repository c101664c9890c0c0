import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { inboxAbout, people } from './support/journey'
import { matterDeeds, type MatterDeed } from './support/matter-deeds'
import { shownTo } from './support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

/** As the phone does: the same call with the same key until it is answered. */
const untilAnswered = async ({ by, name }: MatterDeed, input: object) => {
  for (let tries = 0; tries < 4; tries += 1) {
    const { reply } = await cloud.call(by, name, input)
    if (reply.ok) return
    if (reply.error.code !== 'internal') throw new Error(`${name}: ${reply.error.code}`)
  }
  throw new Error(`${name}: never answered`)
}

const faults = ['before', 'after', 'crash'] as const
const breaks = (requests: number) => Array.from({ length: requests }, (_, at) => faults.map((when) => ({ action: '*', nth: at + 1, when }))).flat()

test.each(matterDeeds.map((deed) => [deed.name, deed] as const))('%s takes at most four round trips and one for each effect, and survives a fault at each of them', async (_name, deed) => {
  const { roundTrips, reply } = await cloud.call(deed.by, deed.name, await deed.prepare(cloud))
  expect(reply).toMatchObject({ ok: true })
  expect(roundTrips).toBeLessThanOrEqual(4 + deed.effects)

  for (const fault of breaks(roundTrips)) {
    const input = await deed.prepare(cloud)
    const heard = async () => (deed.told === null ? 0 : (await inboxAbout(cloud, deed.told, input.id)).length)
    const before = await heard()
    await cloud.fault(fault)
    await untilAnswered(deed, input)
    await cloud.clearFaults()
    await cloud.clock('1m')
    const asker = deed.name === 'matters.merge' ? people.neighbour : people.resident
    const { timeline } = await shownTo(cloud, asker, input.id)
    const times = timeline.filter(({ what }) => what === deed.happening).length
    expect([fault, times, (await heard()) - before]).toEqual([fault, 1, deed.told === null ? 0 : 1])
  }
}, 120_000)
