import type { LocalCloud } from '../support/local-cloud'
import { attendeesOf, hour, soonEvent } from './support/attendance'
import { testFaults, type Deed } from './support/faults'
import { as, must, newKey, people } from './support/journey'

type Prepared = Readonly<Record<string, unknown>> & { readonly event: string }

const { secretary } = people
const owner = 'owner-of-a-number'
let phones = 0
const aPhone = () => `139${String(20_000_000 + (phones += 1))}`

let worlds = 0
/** An event that is over. One person serves in many worlds, and is at one event at a time: each world has hours of its own. */
const event = async (cloud: LocalCloud): Promise<string> => {
  const { id } = await soonEvent(cloud)
  const until = Date.now() - (worlds += 1) * 3 * hour
  await cloud.admin({
    action: 'database.modifyDocument',
    collectionName: 'offers',
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify({ $set: { from: until - 2 * hour, until } }),
    multi: false,
    upsert: false,
    queryType: 'WHERE',
    merge: true,
  })
  return id
}
const writing = (id: string, phone: string) => ({ event: id, eventId: id, name: '老周', phone, key: newKey() })

const count = async (cloud: LocalCloud, collectionName: string, query: object): Promise<number> => {
  const { data } = (await cloud.admin({
    action: 'database.getDocument',
    collectionName,
    query: JSON.stringify(query),
    limit: 10,
    queryType: 'WHERE',
  })) as { data: { list: string[] } }
  return data.list.length
}

const deeds: readonly Deed<Prepared>[] = [
  {
    name: 'attendance.tickUnlisted',
    by: secretary,
    most: 4,
    prepare: async (cloud) => writing(await event(cloud), aPhone()),
    outcome: async (cloud, { input }) =>
      (await attendeesOf(cloud, input.event)).people.map(({ name, state, story }) => [name, state, story.map(({ what }) => what)]),
    once: [['老周', 'noted', ['tickedIn']]],
  },
  {
    name: 'attendance.mine',
    by: owner,
    // Who asks, the service and whose the number is, their book, the save; then the points and the message that it makes happen.
    most: 6 + 6,
    prepare: async (cloud) => {
      const [id, phone] = [await event(cloud), aPhone()]
      const added = must(await as(cloud, secretary)('attendance.tickUnlisted', writing(id, phone)))
      must(await as(cloud, secretary)('attendance.tick', { eventId: id, id: added.id, way: 'leave', key: newKey() }))
      must(await as(cloud, people.worker)('attendance.confirmHours', { id: added.id, minutes: 60, key: newKey() }))
      must(await as(cloud, owner)('people.phone', { code: `local-${phone}` }))
      return { event: id, id: added.id, mine: true, key: newKey() }
    },
    outcome: async (cloud, { input: { event: id, id: record } }) => {
      const { rows } = must(await as(cloud, owner)('attendance.card', {}))
      const mine = rows.filter((row) => row.eventId === id)
      return [
        mine.map(({ minutes, state }) => [minutes, state]),
        await count(cloud, 'outcomes', { source: `${String(record)}_c1` }),
        await count(cloud, 'messages', { _id: { $regex: `^${String(record)}` } }),
      ]
    },
    once: [[[60, 'confirmed']], 1, 1],
  },
]

testFaults(deeds as unknown as readonly Deed[])
