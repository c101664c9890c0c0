import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { Household } from '../../cloudfunctions/features/households/household'
import type { LocalCloud } from '../support/local-cloud'
import { testFaults, type Deed } from './support/faults'
import { aHome, aHousehold, linked, proposedTo } from './support/households'
import { as, must, newKey, people } from './support/journey'
import { standing } from './support/shop'

const { worker } = people
/** The member of the seed. */
const member = 'member-eti-1'

const states = async (cloud: LocalCloud, id: string) => {
  const household = await standing<Household>(cloud, 'households', id)
  return { states: household?.links.map(({ state }) => state), gaps: household?.gaps }
}

/** The member's own household: it counts nowhere, so that there is room for every world. */
const said = async (cloud: LocalCloud) => {
  const { id } = await aHome(cloud, member)
  const linkId = await proposedTo(cloud, id, member)
  must(await as(cloud, worker)('links.answer', { householdId: id, linkId, as: 'household', accept: true, key: newKey() }))
  return { householdId: id, linkId }
}

const deeds: readonly Deed[] = [
  {
    name: 'links.propose',
    by: worker,
    // The member hears of it.
    most: 4 + 1,
    prepare: async (cloud) => ({ householdId: (await aHousehold(cloud)).id, personId: personIdOf(member), key: newKey() }),
    outcome: async (cloud, { input, heard }) => ({
      ...(await states(cloud, String(input.householdId))),
      heard: await heard(member, String(input.householdId)),
    }),
    once: { states: ['proposed'], gaps: ['noMember'], heard: 1 },
  },
  {
    name: 'links.answer',
    by: member,
    most: 5 + 1,
    prepare: async (cloud) => ({ ...(await said(cloud)), as: 'member', accept: true, key: newKey() }),
    outcome: async (cloud, { input, heard }) => ({
      ...(await states(cloud, String(input.householdId))),
      heard: await heard(worker, String(input.householdId)),
    }),
    once: { states: ['active'], gaps: [], heard: 1 },
  },
  {
    name: 'links.ask',
    by: worker,
    most: 4,
    prepare: async (cloud) => {
      const { id: householdId } = await aHome(cloud, member)
      await linked(cloud, householdId, member)
      return { householdId, key: newKey() }
    },
    outcome: async (cloud, { input }) => states(cloud, String(input.householdId)),
    once: { states: ['ending'], gaps: ['leaving'] },
  },
  {
    name: 'links.end',
    by: member,
    most: 4 + 1,
    prepare: async (cloud) => {
      const { id: householdId } = await aHome(cloud, member)
      return { householdId, linkId: await linked(cloud, householdId, member), key: newKey() }
    },
    outcome: async (cloud, { input, heard }) => ({
      ...(await states(cloud, String(input.householdId))),
      // That they were linked, and that they can no longer.
      heard: await heard(worker, String(input.householdId)),
    }),
    once: { states: ['ending'], gaps: ['leaving'], heard: 2 },
  },
]

testFaults(deeds)
