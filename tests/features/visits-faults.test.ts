import type { Household } from '../../cloudfunctions/features/households/household'
import type { Matter } from '../../cloudfunctions/features/matters/document/matter'
import { outcomeIdOf } from '../../cloudfunctions/features/points/outcome'
import type { Visit } from '../../cloudfunctions/features/visits/visit'
import type { LocalCloud } from '../support/local-cloud'
import { testFaults, type Deed } from './support/faults'
import { aFact, aHome, aHousehold } from './support/households'
import { as, must, newKey, people } from './support/journey'
import { standing } from './support/shop'

const { resident, worker } = people

/** A frail household, where somebody should look in today. */
const aFrail = async (cloud: LocalCloud): Promise<string> => {
  const { id } = await aHousehold(cloud)
  must(await as(cloud, worker)('facts.add', aFact(id)))
  return id
}

/** What stands of a household's dues: how many in each state. */
const dues = async (cloud: LocalCloud, id: string) =>
  (await standing<Household>(cloud, 'households', id))?.dues.map(({ rule, state }) => `${rule} ${state}`)

const visitIn = (data: Readonly<Record<string, unknown>>): string => (data['visit'] as { id: string }).id

const told = async (cloud: LocalCloud, id: string) =>
  (await standing<Visit>(cloud, 'visits', id))?.accounts.map(({ former }) => former.length)

const closed = ['change done', 'high open', 'ordinary open']

const deeds: readonly Deed[] = [
  {
    name: 'visits.save',
    form: 'of a call',
    by: worker,
    // What is due there is closed besides.
    most: 4 + 1,
    prepare: async (cloud) => ({ householdId: await aFrail(cloud), way: 'phone', key: newKey() }),
    outcome: async (cloud, { input, data }) => ({
      dues: await dues(cloud, String(input['householdId'])),
      told: await told(cloud, visitIn(data)),
    }),
    once: { dues: closed, told: [0] },
  },
  {
    name: 'visits.save',
    form: 'put right',
    by: worker,
    most: 4 + 2,
    prepare: async (cloud) => {
      const { id: householdId } = await aHousehold(cloud)
      const { visit } = must(await as(cloud, worker)('visits.save', { householdId, way: 'phone', key: newKey() }))
      return { householdId, id: visit.id, day: visit.day - 86_400_000, way: 'door', text: '是昨天去的', key: newKey() }
    },
    outcome: async (cloud, { input }) => ({
      told: await told(cloud, String(input['id'])),
      contactedAt: (await standing<Household>(cloud, 'households', String(input['householdId'])))?.contactedAt === input['day'],
    }),
    once: { told: [1], contactedAt: true },
  },
  {
    name: 'visits.save',
    form: 'with a matter',
    by: worker,
    prepare: async (cloud) => ({
      householdId: await aFrail(cloud),
      way: 'door',
      text: '屋顶漏雨',
      matter: { category: 'roads', consent: true },
      key: newKey(),
    }),
    outcome: async (cloud, { input, data }) => {
      const visit = await standing<Visit>(cloud, 'visits', visitIn(data))
      const matter = await standing<Matter>(cloud, 'matters', visit?.matterId ?? '')
      return {
        dues: await dues(cloud, String(input['householdId'])),
        linked: matter?.visit?.id === visit?._id && matter?.visit?.householdId === input['householdId'],
        timeline: matter?.timeline.length,
      }
    },
    once: { dues: closed, linked: true, timeline: 2 },
  },
  {
    name: 'visits.excuse',
    by: worker,
    most: 3,
    prepare: async (cloud) => ({ householdId: await aFrail(cloud), why: 'weather', key: newKey() }),
    outcome: (cloud, { input }) => dues(cloud, String(input['householdId'])),
    once: ['change excused', 'high open', 'ordinary open'],
  },
  {
    name: 'visits.confirm',
    by: resident,
    prepare: async (cloud) => {
      const { id: householdId } = await aHome(cloud, resident)
      must(await as(cloud, worker)('facts.add', aFact(householdId)))
      const { visit } = must(await as(cloud, worker)('visits.save', { householdId, way: 'door', key: newKey() }))
      return { id: visit.id, key: newKey() }
    },
    outcome: async (cloud, { input }) => {
      const visit = await standing<Visit>(cloud, 'visits', String(input['id']))
      const earned = await standing(cloud, 'outcomes', outcomeIdOf({ of: 'visitDue', source: `${visit?._id ?? ''}_c1` }))
      return { confirmed: visit?.confirmed !== null, earned: earned !== null }
    },
    once: { confirmed: true, earned: true },
  },
]

testFaults(deeds)
