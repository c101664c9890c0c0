import type { Matter } from '../../cloudfunctions/features/matters/document/matter'
import type { LocalCloud } from '../support/local-cloud'
import { testFaults, type Deed } from './support/faults'
import { as, must, newKey, people } from './support/journey'
import { doing, freshGrid, nextCommunity, officers } from './support/grid-world'
import { stored } from './support/messages'

let numbers = 0
const aPhone = () => `1980000${String((numbers += 1)).padStart(4, '0')}`
const until = Date.now() + 300 * 86_400_000
const named = () => `故障${newKey().slice(0, 8)}`
const aGrid = (cloud: LocalCloud, within = nextCommunity()) => freshGrid(cloud, undefined, within)
const anybody = (cloud: LocalCloud) => doing(cloud, people.stranger)

const appointed = (cloud: LocalCloud, orgId: string, name: string, phone = aPhone()) =>
  doing(cloud, officers.township)('staff.assign', { orgId, role: 'fullTimeWorker', name, phone, until })
const askedIn = async (cloud: LocalCloud, gridId: string) =>
  void must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId } }))

const placeOf = (cloud: LocalCloud, id: unknown) => anybody(cloud)('grid.show', { id: String(id) })
const staffOf = async (cloud: LocalCloud, id: unknown) => (await placeOf(cloud, id)).staff.map(({ name }) => name)
const gridsNamed = async (cloud: LocalCloud, name: unknown, id: string) =>
  (await anybody(cloud)('grid.children', { id })).children.filter((child) => child.name === name).length
const linesAbout = async (cloud: LocalCloud, orgId: unknown, what: string) =>
  (await doing(cloud, officers.county)('audit.list', { orgId: String(orgId) })).rows.filter(
    (line) => line.what === what && line.orgId === orgId,
  ).length
/** The matter asked in a grid, as its asker sees it. */
const matterIn = async (cloud: LocalCloud, gridId: unknown) => {
  const [matter] = await stored<Matter & { _id: string }>(cloud, 'matters', { 'place.gridId': gridId })
  return doing(cloud, people.resident)('matters.show', { id: matter?._id ?? '' })
}

const deeds: readonly Deed[] = [
  {
    name: 'grid.save',
    form: 'new',
    by: officers.township,
    prepare: () => Promise.resolve({ parentId: nextCommunity(), name: named(), key: newKey() }),
    outcome: async (cloud, { input, data }) => [
      await gridsNamed(cloud, input.name, String(input.parentId)),
      (await placeOf(cloud, data.id)).name === input.name,
    ],
    once: [1, true],
  },
  {
    name: 'grid.save',
    form: 'changed',
    by: officers.township,
    prepare: async (cloud) => ({ id: await aGrid(cloud), lanes: [{ name: '先锋巷' }], key: newKey() }),
    outcome: async (cloud, { input: { id } }) => [(await placeOf(cloud, id)).lanes.length, await linesAbout(cloud, id, 'nodeChanged')],
    once: [1, 1],
  },
  {
    name: 'grid.split',
    by: officers.township,
    prepare: async (cloud) => {
      const id = await aGrid(cloud)
      await appointed(cloud, id, '拆试用')
      await askedIn(cloud, id)
      return { id, into: [{ name: named() }, { name: named() }], key: newKey() }
    },
    outcome: async (cloud, { input, data }) => {
      const ids = (data.into as { id: string }[]).map((each) => each.id)
      return {
        made: await Promise.all(
          (input.into as { name: string }[]).map(({ name }) => gridsNamed(cloud, name, String(input.id).slice(0, 12))),
        ),
        retired: (await placeOf(cloud, input.id)).retired?.into.map((each) => ids.indexOf(each.id)),
        staff: await Promise.all(ids.map((id) => staffOf(cloud, id))),
        owner: (await matterIn(cloud, ids[0])).owner.name,
      }
    },
    once: { made: [1, 1], retired: [0, 1], staff: [['拆试用'], ['拆试用']], owner: '拆试用' },
  },
  {
    name: 'grid.merge',
    by: officers.township,
    prepare: async (cloud) => {
      const within = nextCommunity()
      return { ids: [await aGrid(cloud, within), await aGrid(cloud, within)], name: named(), key: newKey() }
    },
    outcome: async (cloud, { input }) => [
      await gridsNamed(cloud, input.name, String((input.ids as string[])[0]).slice(0, 12)),
      await Promise.all((input.ids as string[]).map(async (id) => (await placeOf(cloud, id)).retired?.into.length)),
    ],
    once: [1, [1, 1]],
  },
  {
    name: 'staff.assign',
    by: officers.township,
    prepare: async (cloud) => ({
      orgId: await aGrid(cloud),
      role: 'fullTimeWorker',
      name: '任试用',
      phone: aPhone(),
      until,
      key: newKey(),
    }),
    outcome: async (cloud, { input: { orgId, phone } }) => {
      const me = await doing(cloud, `phone-${String(phone)}`)('people.phone', { code: `local-${String(phone)}` })
      return [await staffOf(cloud, orgId), await linesAbout(cloud, orgId, 'roleGiven'), me.assignments.map((held) => held.orgId === orgId)]
    },
    once: [['任试用'], 1, [true]],
  },
  {
    name: 'staff.end',
    by: officers.secretary,
    prepare: async (cloud) => {
      const orgId = await freshGrid(cloud)
      const { id } = await appointed(cloud, orgId, '免试用')
      await askedIn(cloud, orgId)
      return { orgId, id, key: newKey() }
    },
    outcome: async (cloud, { input: { orgId } }) => {
      const { owner, timeline } = await matterIn(cloud, orgId)
      return [await staffOf(cloud, orgId), owner.role, timeline.filter(({ what }) => what === 'rehomed').length]
    },
    once: [[], 'secretary', 1],
  },
  {
    name: 'staff.passed',
    by: officers.secretary,
    prepare: async (cloud) => {
      const orgId = await freshGrid(cloud)
      const { id } = await appointed(cloud, orgId, '逝试用')
      await askedIn(cloud, orgId)
      return { whom: { kind: 'staff', orgId, id }, orgId, key: newKey() }
    },
    outcome: async (cloud, { input: { orgId }, data }) => {
      const { owner } = await matterIn(cloud, orgId)
      const { rows } = await doing(cloud, officers.secretary)('staff.passings', { orgId: String(orgId).slice(0, 12) })
      return [await staffOf(cloud, orgId), owner.role, rows.filter(({ id }) => id === data['id']).length]
    },
    once: [[], 'secretary', 1],
  },
  {
    name: 'people.phone',
    by: 'never-seen',
    prepare: async (cloud) => {
      const [orgId, phone] = [await aGrid(cloud), aPhone()]
      await appointed(cloud, orgId, '绑试用', phone)
      return { code: `local-${phone}`, orgId }
    },
    outcome: async (cloud, { input: { orgId } }) => [
      (await doing(cloud, officers.township)('staff.list', { orgId: String(orgId) })).rows.map(({ bound }) => bound),
      (await doing(cloud, 'never-seen')('people.me', {})).assignments.filter((held) => held.orgId === orgId).length,
    ],
    once: [[true], 1],
  },
  {
    name: 'settings.save',
    by: officers.county,
    prepare: () => Promise.resolve({ values: { reworkWithin: { workingDays: 4 } }, note: named(), key: newKey() }),
    outcome: async (cloud, { input }) =>
      (await doing(cloud, officers.county)('settings.show', {})).editions.filter(({ note }) => note === input.note).length,
    once: 1,
  },
]

testFaults(deeds)
