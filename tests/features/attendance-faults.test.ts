import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { LocalCloud } from '../support/local-cloud'
import { attendeeAt, codeOf, recordOf, scans, signedUp, soonEvent } from './support/attendance'
import { testFaults, type Deed } from './support/faults'
import { as, must, newKey, people } from './support/journey'
import { members } from './support/service'

type Prepared = Readonly<Record<string, unknown>> & { readonly event: string }

const member = 'volunteer-0'
const { secretary } = people
const enlisted = new Map<LocalCloud, Promise<unknown>>()

const documents = async (cloud: LocalCloud, collectionName: string, query: object) => {
  const { data } = (await cloud.admin({
    action: 'database.getDocument',
    collectionName,
    query: JSON.stringify(query),
    limit: 100,
    queryType: 'WHERE',
  })) as { data: { list: string[] } }
  return data.list.map((each) => JSON.parse(each) as { minutes: number; takenBack: unknown })
}

/** A person is at one event at a time: where they were in other worlds is as if it had been long ago. */
const elsewhereLongAgo = async (cloud: LocalCloud) => {
  await cloud.admin({
    action: 'database.removeDocument',
    collectionName: 'books',
    query: JSON.stringify({ _id: personIdOf(member) }),
    multi: true,
    queryType: 'WHERE',
  })
  await cloud.admin({
    action: 'database.modifyDocument',
    collectionName: 'services',
    query: JSON.stringify({ 'person.name': '党员0' }),
    data: JSON.stringify({ $set: { 'event.from': 0 } }),
    multi: true,
    upsert: false,
    queryType: 'WHERE',
    merge: true,
  })
}

const event = async (cloud: LocalCloud): Promise<string> => {
  const member = enlisted.get(cloud) ?? members(cloud, 1)
  enlisted.set(cloud, member)
  await member
  await elsewhereLongAgo(cloud)
  return (await soonEvent(cloud)).id
}

const scan = async (cloud: LocalCloud, id: string, way: 'arrive' | 'leave') => ({
  event: id,
  code: await codeOf(cloud, id, way),
  waited: 0,
  key: newKey(),
})
const arrived = async (cloud: LocalCloud) => {
  const id = await event(cloud)
  await signedUp(cloud, member, id)
  must(await scans(cloud, member, await scan(cloud, id, 'arrive')))
  return id
}
const left = async (cloud: LocalCloud) => {
  const id = await arrived(cloud)
  must(await scans(cloud, member, await scan(cloud, id, 'leave')))
  return id
}
const confirmed = async (cloud: LocalCloud) => {
  const id = await left(cloud)
  must(await as(cloud, secretary)('attendance.confirmHours', { id: recordOf(id, member), minutes: 120, text: '核对过', key: newKey() }))
  return id
}

/** What stands of the record: its story, what it earned, how many messages it sent. */
const outcome: Deed<Prepared>['outcome'] = async (cloud, { input }) => {
  const record = recordOf(input.event, member)
  const { story, state, minutes } = await attendeeAt(cloud, input.event, member)
  const earned = await documents(cloud, 'outcomes', { source: { $regex: `^${record}_c` } })
  return {
    story: story.map(({ what }) => what),
    state,
    minutes,
    earned: earned.map((each) => [each.minutes, each.takenBack !== null]).sort(),
    told: (await documents(cloud, 'messages', { _id: { $regex: `^${record}` } })).length,
  }
}

const untold = { minutes: null, earned: [], told: 0 }

const deeds: readonly Deed<Prepared>[] = [
  {
    name: 'attendance.attend',
    form: 'arriving',
    by: member,
    most: 4,
    prepare: async (cloud) => {
      const id = await event(cloud)
      await signedUp(cloud, member, id)
      return scan(cloud, id, 'arrive')
    },
    outcome,
    once: { ...untold, story: ['arrived'], state: 'noted' },
  },
  {
    name: 'attendance.attend',
    form: 'arriving unannounced',
    by: member,
    // One more signs up on the spot.
    most: 4 + 1,
    prepare: async (cloud) => scan(cloud, await event(cloud), 'arrive'),
    outcome,
    once: { ...untold, story: ['arrived'], state: 'noted' },
  },
  {
    name: 'attendance.attend',
    form: 'leaving',
    by: member,
    most: 4,
    prepare: async (cloud) => scan(cloud, await arrived(cloud), 'leave'),
    outcome,
    once: { ...untold, story: ['arrived', 'left'], state: 'noted' },
  },
  {
    name: 'attendance.code',
    by: secretary,
    most: 3,
    prepare: async (cloud) => {
      const id = await event(cloud)
      await signedUp(cloud, member, id)
      return { event: id, id }
    },
    outcome: async (cloud, done) => {
      must(await scans(cloud, member, await scan(cloud, done.input.event, 'arrive')))
      await elsewhereLongAgo(cloud)
      return outcome(cloud, done)
    },
    once: { ...untold, story: ['arrived'], state: 'noted' },
  },
  {
    name: 'attendance.tick',
    by: secretary,
    most: 4,
    prepare: async (cloud) => {
      const id = await event(cloud)
      await signedUp(cloud, member, id)
      return { event: id, eventId: id, id: recordOf(id, member), way: 'arrive', at: Date.now() - 60_000, key: newKey() }
    },
    outcome,
    once: { ...untold, story: ['tickedIn'], state: 'noted' },
  },
  {
    name: 'attendance.confirmHours',
    by: secretary,
    // The person's book is a document of its own. An outcome is written down, priced by the rules, and an account told, which is new.
    most: 5 + 1 + 5,
    prepare: async (cloud) => {
      const id = await left(cloud)
      return { event: id, id: recordOf(id, member), minutes: 120, text: '核对过', key: newKey() }
    },
    outcome,
    once: { story: ['arrived', 'left', 'confirmed'], state: 'confirmed', minutes: 120, earned: [[120, false]], told: 1 },
  },
  {
    name: 'attendance.confirmHours',
    form: 'correcting',
    by: secretary,
    most: 5 + 1 + 2 * 4,
    prepare: async (cloud) => {
      const id = await confirmed(cloud)
      return { event: id, id: recordOf(id, member), minutes: 90, text: '核对过', key: newKey() }
    },
    outcome,
    once: {
      story: ['arrived', 'left', 'confirmed', 'corrected'],
      state: 'confirmed',
      minutes: 90,
      earned: [
        [120, true],
        [90, false],
      ],
      told: 2,
    },
  },
  {
    name: 'attendance.object',
    by: member,
    most: 3 + 1,
    prepare: async (cloud) => {
      const id = await confirmed(cloud)
      return { event: id, id: recordOf(id, member), text: '我来得更早', key: newKey() }
    },
    outcome,
    once: { story: ['arrived', 'left', 'confirmed', 'objected'], state: 'objected', minutes: 120, earned: [[120, false]], told: 2 },
  },
]

testFaults(deeds as unknown as readonly Deed[])
