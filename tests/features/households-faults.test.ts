import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { Household } from '../../cloudfunctions/features/households/household'
import { testFaults, type Deed } from './support/faults'
import { aHome, aHousehold, aKept } from './support/households'
import { homeGrid, must, newKey, people, as } from './support/journey'
import { standing } from './support/shop'
import type { LocalCloud } from '../support/local-cloud'

const { resident, worker } = people

/** What stands of a household: who is in it, and how often it was changed. */
const kept = async (cloud: LocalCloud, id: string) => {
  const household = await standing<Household>(cloud, 'households', id)
  return household && { people: household.people, dwellers: household.dwellers.length, story: household.story.map(({ what }) => what) }
}

const deeds: readonly Deed[] = [
  {
    name: 'households.save',
    form: 'of a new one',
    by: worker,
    // Whether another says the same of itself is asked; the rules of dues are read where nobody has within the minute.
    most: 4 + 1,
    prepare: () => Promise.resolve({ gridId: homeGrid, fields: aKept(), key: newKey() }),
    outcome: async (cloud, { data }) => kept(cloud, String(data.id)),
    once: { people: 3, dwellers: 0, story: ['added'] },
  },
  {
    name: 'households.save',
    form: 'of what changed',
    by: worker,
    // The place is read only where a lane or another grid is said.
    most: 4,
    prepare: async (cloud) => ({ id: (await aHousehold(cloud)).id, fields: { people: 5, laneId: null }, key: newKey() }),
    outcome: async (cloud, { input }) => kept(cloud, String(input.id)),
    once: { people: 5, dwellers: 0, story: ['added', 'changed'] },
  },
  {
    name: 'households.invite',
    by: worker,
    most: 3,
    prepare: async (cloud) => ({ id: (await aHousehold(cloud)).id, key: newKey() }),
    outcome: async (cloud, { input, data }) => {
      const { code } = must(await as(cloud, worker)('households.show', { id: String(input.id) }))
      return code?.code === data.code
    },
    once: true,
  },
  {
    name: 'households.join',
    by: resident,
    most: 4,
    prepare: async (cloud) => {
      const { id } = await aHousehold(cloud)
      const { code } = must(await as(cloud, worker)('households.invite', { id, key: newKey() }))
      return { code, key: newKey() }
    },
    outcome: async (cloud, { data }) => kept(cloud, String(data.id)),
    once: { people: 3, dwellers: 1, story: ['added', 'joined'] },
  },
  {
    name: 'households.leave',
    by: resident,
    most: 3,
    prepare: async (cloud) => ({ id: (await aHome(cloud, resident)).id, personId: personIdOf(resident) }),
    outcome: async (cloud, { input }) => kept(cloud, String(input.id)),
    once: { people: 3, dwellers: 0, story: ['added', 'joined', 'left'] },
  },
  {
    name: 'households.correct',
    by: resident,
    // The worker hears of it.
    most: 4 + 1,
    prepare: async (cloud) => ({ id: (await aHome(cloud, resident)).id, people: 4, text: '又添了一个娃娃', key: newKey() }),
    outcome: async (cloud, { input, heard }) => ({
      ...(await kept(cloud, String(input.id))),
      heard: await heard(worker, String(input.id)),
    }),
    once: { people: 4, dwellers: 1, story: ['added', 'joined', 'corrected'], heard: 1 },
  },
]

testFaults(deeds)
