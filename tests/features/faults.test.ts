import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, inboxAbout, must, newKey, noticesAbout, people, submitted } from './support/journey'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

/** What a call does, told apart from what it says: what must be true of the world once, and only once, afterwards. */
interface Deed {
  readonly name: CallName
  readonly by: string
  /** Makes the world in which the call is made; gives its input. */
  readonly prepare: () => Promise<Record<string, unknown>>
  readonly happening?: string
  readonly told?: string
}

const respondedTo = async () => {
  const { id } = await submitted(cloud)
  must(await as(cloud, people.worker)('matters.respond', { id }))
  return id
}
const answeredTo = async () => {
  const { id } = await submitted(cloud)
  must(await as(cloud, people.worker)('matters.answer', { id, text: '修好了' }))
  return id
}

const deeds: readonly Deed[] = [
  { name: 'matters.submit', by: people.resident, prepare: () => Promise.resolve({ key: newKey(), category: 'roads', text: '路上有个坑' }), happening: 'submitted', told: people.worker },
  { name: 'matters.respond', by: people.worker, prepare: async () => ({ id: (await submitted(cloud)).id, key: newKey() }), happening: 'responded', told: people.resident },
  { name: 'matters.echo', by: people.worker, prepare: async () => ({ id: await respondedTo(), key: newKey(), text: '正在修' }), happening: 'echoed', told: people.resident },
  { name: 'matters.answer', by: people.worker, prepare: async () => ({ id: await respondedTo(), key: newKey(), text: '修好了' }), happening: 'answered', told: people.resident },
  { name: 'matters.confirm', by: people.resident, prepare: async () => ({ id: await answeredTo(), key: newKey(), grade: 'satisfied' }), happening: 'confirmed', told: people.worker },
  { name: 'matters.dispute', by: people.resident, prepare: async () => ({ id: await answeredTo(), key: newKey(), text: '没修好' }), happening: 'disputed', told: people.worker },
  { name: 'matters.withdraw', by: people.resident, prepare: async () => ({ id: await respondedTo(), key: newKey() }), happening: 'withdrawn', told: people.worker },
  { name: 'people.settle', by: people.neighbour, prepare: () => Promise.resolve({ gridId: homeGrid }) },
  { name: 'inbox.read', by: people.worker, prepare: async () => ({ id: (await inboxAbout(cloud, people.worker, (await submitted(cloud)).id))[0]?.id ?? '' }) },
]

/** As the phone does: the same call with the same key until it is answered. */
const untilAnswered = async ({ by, name }: Deed, input: Record<string, unknown>) => {
  for (let tries = 0; tries < 3; tries += 1) {
    const { reply } = await cloud.call<{ id: string }>(by, name, input)
    if (reply.ok) return reply.data
    if (reply.error.code !== 'internal') throw new Error(`${name}: ${reply.error.code}`)
  }
  throw new Error(`${name}: never answered`)
}

const counted = async (deed: Deed) => {
  const input = await deed.prepare()
  return (await cloud.call(deed.by, deed.name, input)).roundTrips
}

/** WeChat sends one notification for one consent: enough of them for one deed and what leads up to it. */
const consent = async (openid: string) => {
  for (let times = 0; times < 4; times += 1) await cloud.subscribe(openid, ['grid-echo-new-matter', 'grid-echo-matter-progress'])
}

const faults = ['before', 'after', 'crash'] as const

test.each(deeds.map((deed) => [deed.name, deed] as const))('%s loses nothing and doubles nothing, whichever database request fails', async (_name, deed) => {
  const requests = await counted(deed)
  expect(requests).toBeGreaterThan(0)
  for (let nth = 1; nth <= requests; nth += 1) {
    for (const when of faults) {
      await Promise.all([consent(people.resident), consent(people.worker)])
      const input = await deed.prepare()
      const before = deed.told && typeof input.id === 'string' ? (await inboxAbout(cloud, deed.told, input.id)).length : 0
      await cloud.fault({ action: '*', nth, when })
      const { id } = await untilAnswered(deed, input)
      await cloud.clearFaults()
      await cloud.clock('2m')
      if (!deed.happening || !deed.told) continue
      const shown = must(await as(cloud, people.resident)('matters.show', { id }))
      const where = `${when} request ${String(nth)}`
      expect([where, shown.timeline.filter(({ what }) => what === deed.happening).length]).toEqual([where, 1])
      expect([where, (await inboxAbout(cloud, deed.told, id)).length - before]).toEqual([where, 1])
      expect([where, (await noticesAbout(cloud, deed.told, id)).length - before]).toEqual([where, 1])
    }
  }
}, 120_000)
