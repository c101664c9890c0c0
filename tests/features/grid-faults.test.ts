import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from './support/journey'
import { community, doing, freshGrid, officers } from './support/grid-world'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const by = (openid: string) => doing(cloud, openid)
let numbers = 0
const aPhone = () => `1980000${String((numbers += 1)).padStart(4, '0')}`
const until = Date.now() + 300 * 86_400_000

interface Deed {
  readonly name: CallName
  readonly by: string
  readonly prepare: () => Promise<Record<string, unknown>>
  /** What must be true afterwards, once. */
  readonly check: (input: Record<string, unknown>, data: Record<string, unknown>) => Promise<void>
}

const linesOf = async (orgId: string, what: string) => (await by(officers.county)('audit.list', { orgId })).rows.filter((line) => line.what === what && line.orgId === orgId).length
const named = () => `故障${newKey().slice(0, 8)}`
const childrenNamed = async (name: unknown) => (await by(people.stranger)('grid.children', { id: community })).children.filter((child) => child.name === name).length

const deeds: readonly Deed[] = [
  {
    name: 'grid.save', by: officers.township, prepare: () => Promise.resolve({ parentId: community, name: named(), key: newKey() }),
    check: async ({ name }, { id }) => {
      expect(await childrenNamed(name)).toBe(1)
      expect((await by(people.stranger)('grid.show', { id: String(id) })).name).toBe(name)
    },
  },
  {
    name: 'grid.save', by: officers.township, prepare: async () => ({ id: await freshGrid(cloud), lanes: [{ name: '先锋巷' }], key: newKey() }),
    check: async ({ id }) => {
      expect((await by(people.stranger)('grid.show', { id: String(id) })).lanes).toHaveLength(1)
      expect(await linesOf(String(id), 'nodeChanged')).toBe(1)
    },
  },
  {
    name: 'grid.split', by: officers.township,
    prepare: async () => {
      const id = await freshGrid(cloud)
      await by(officers.secretary)('staff.assign', { orgId: id, role: 'fullTimeWorker', name: '拆试用', phone: aPhone(), until })
      must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId: id } }))
      return { id, into: [{ name: named() }, { name: named() }], key: newKey() }
    },
    check: async ({ id, into }, data) => {
      for (const { name } of into as { name: string }[]) expect(await childrenNamed(name)).toBe(1)
      const ids = (data.into as { id: string }[]).map((each) => each.id)
      expect((await by(people.stranger)('grid.show', { id: String(id) })).retired?.into.map((each) => each.id)).toEqual(ids)
      for (const part of ids) expect((await by(people.stranger)('grid.show', { id: part })).staff).toMatchObject([{ name: '拆试用' }])
      const moved = (await by(people.resident)('matters.mine', {})).rows[0]
      expect(moved).toMatchObject({ place: { gridId: ids[0] }, owner: { name: '拆试用' } })
    },
  },
  {
    name: 'grid.merge', by: officers.township, prepare: async () => ({ ids: [await freshGrid(cloud), await freshGrid(cloud)], name: named(), key: newKey() }),
    check: async ({ ids, name }) => {
      expect(await childrenNamed(name)).toBe(1)
      for (const id of ids as string[]) expect((await by(people.stranger)('grid.show', { id })).retired?.into).toHaveLength(1)
    },
  },
  {
    name: 'staff.assign', by: officers.secretary,
    prepare: async () => ({ orgId: await freshGrid(cloud), role: 'fullTimeWorker', name: '任试用', phone: aPhone(), until, key: newKey() }),
    check: async ({ orgId, phone }) => {
      expect((await by(people.stranger)('grid.show', { id: String(orgId) })).staff).toHaveLength(1)
      expect(await linesOf(String(orgId), 'roleGiven')).toBe(1)
      const me = await by(`phone-${String(phone)}`)('people.phone', { code: `local-${String(phone)}` })
      expect(me.assignments).toMatchObject([{ orgId }])
    },
  },
  {
    name: 'staff.end', by: officers.secretary,
    prepare: async () => {
      const orgId = await freshGrid(cloud)
      const { id } = await by(officers.secretary)('staff.assign', { orgId, role: 'fullTimeWorker', name: '免试用', phone: aPhone(), until })
      must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId: orgId } }))
      return { orgId, id, key: newKey() }
    },
    check: async ({ orgId }) => {
      expect((await by(people.stranger)('grid.show', { id: String(orgId) })).staff).toEqual([])
      const moved = (await by(people.resident)('matters.mine', {})).rows[0]
      expect(moved?.owner.role).toBe('secretary')
      const { timeline } = await by(people.resident)('matters.show', { id: moved?.id ?? '' })
      expect(timeline.filter(({ what }) => what === 'rehomed')).toHaveLength(1)
    },
  },
  {
    name: 'people.phone', by: 'never-seen', prepare: async () => {
      const [orgId, phone] = [await freshGrid(cloud), aPhone()]
      await by(officers.secretary)('staff.assign', { orgId, role: 'fullTimeWorker', name: '绑试用', phone, until })
      return { code: `local-${phone}`, orgId }
    },
    check: async ({ orgId }) => {
      expect((await by(officers.secretary)('staff.list', { orgId: String(orgId) })).rows).toMatchObject([{ bound: true }])
      expect((await by('never-seen')('people.me', {})).assignments.filter((held) => held.orgId === orgId)).toHaveLength(1)
    },
  },
  {
    name: 'settings.save', by: officers.county, prepare: () => Promise.resolve({ values: { reworkWithin: { workingDays: 4 } }, note: named(), key: newKey() }),
    check: async ({ note }) => {
      expect((await by(officers.county)('settings.show', {})).editions.filter((edition) => edition.note === note)).toHaveLength(1)
    },
  },
]

/** As the phone does: the same call with the same key until it is answered. */
const untilAnswered = async (deed: Deed, input: Record<string, unknown>): Promise<Record<string, unknown>> => {
  for (let tries = 0; tries < 3; tries += 1) {
    const { reply } = await cloud.call<Record<string, unknown>>(deed.by, deed.name, input)
    if (reply.ok) return reply.data
    if (reply.error.code !== 'internal') throw new Error(`${deed.name}: ${reply.error.code}`)
  }
  throw new Error(`${deed.name}: never answered`)
}

const faults = ['before', 'after', 'crash'] as const

test.each(deeds.map((deed, at) => [`${deed.name} (${String(at)})`, deed] as const))('%s loses nothing and doubles nothing, whichever database request fails', async (_name, deed) => {
  const { roundTrips } = await cloud.call(deed.by, deed.name, await deed.prepare())
  for (let nth = 1; nth <= roundTrips; nth += 1) {
    for (const when of faults) {
      const input = await deed.prepare()
      await cloud.fault({ action: '*', nth, when })
      const data = await untilAnswered(deed, input)
      await cloud.clearFaults()
      await cloud.clock('2m')
      await deed.check(input, data).catch((failure: unknown) => {
        throw new Error(`${when} request ${String(nth)}: ${String(failure)}`)
      })
    }
  }
})
