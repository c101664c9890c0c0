import type { Fact } from '../../cloudfunctions/features/facts/fact'
import type { Household } from '../../cloudfunctions/features/households/household'
import type { LocalCloud } from '../support/local-cloud'
import { testFaults, type Deed } from './support/faults'
import { aFact, aHome, aHousehold } from './support/households'
import { as, must, newKey, people } from './support/journey'
import { stored } from './support/messages'
import { standing } from './support/shop'

const { resident, worker } = people

/** What is known of a household, and how much it knows that it needs somebody. */
const known = async (cloud: LocalCloud, householdId: string) => ({
  facts: (await stored<Fact>(cloud, 'facts', { householdId })).map(({ ended, shared }) => [ended !== null, shared]),
  cares: (await standing<Household>(cloud, 'households', householdId))?.cares.map(({ level }) => level),
})

const withFact = async (cloud: LocalCloud, householdId: string) =>
  must(await as(cloud, worker)('facts.add', aFact(householdId, { shared: true })))

const deeds: readonly Deed[] = [
  {
    name: 'facts.add',
    by: worker,
    // The household learns how much it needs somebody, and its dues follow.
    most: 4 + 2 + 2,
    prepare: async (cloud) => ({ ...aFact((await aHousehold(cloud)).id) }),
    outcome: async (cloud, { input }) => known(cloud, String(input.householdId)),
    once: { facts: [[false, false]], cares: ['high'] },
  },
  {
    name: 'facts.end',
    by: worker,
    most: 4 + 2 + 2,
    prepare: async (cloud) => {
      const householdId = (await aHousehold(cloud)).id
      return { id: (await withFact(cloud, householdId)).id, key: newKey() }
    },
    outcome: async (cloud, { input }) => {
      const fact = await standing<Fact>(cloud, 'facts', String(input.id))
      return known(cloud, fact?.householdId ?? '')
    },
    once: { facts: [[true, false]], cares: ['general'] },
  },
  {
    name: 'facts.end',
    form: 'by the household',
    by: resident,
    most: 5 + 2 + 1 + 2,
    prepare: async (cloud) => {
      const householdId = (await aHome(cloud, resident)).id
      return { id: (await withFact(cloud, householdId)).id, step: 'unshare', key: newKey() }
    },
    outcome: async (cloud, { input, heard }) => {
      const fact = await standing<Fact>(cloud, 'facts', String(input.id))
      return { ...(await known(cloud, fact?.householdId ?? '')), heard: await heard(worker, fact?.householdId ?? '?') }
    },
    once: { facts: [[false, false]], cares: ['high'], heard: 1 },
  },
  {
    name: 'facts.read',
    by: worker,
    most: 3,
    prepare: async (cloud) => {
      const householdId = (await aHousehold(cloud)).id
      await withFact(cloud, householdId)
      return { householdId }
    },
    outcome: async (cloud, { input }) => (await stored(cloud, 'sightings', { matterId: input.householdId, what: 'facts' })).length,
    once: 1,
  },
]

testFaults(deeds)
