import type { Repeat } from '../../cloudfunctions/features/statistics/repeats/repeat'
import { aStandingCard } from './support/repeats'
import { standing } from './support/shop'
import { testFaults, type Deed } from './support/faults'
import { as, homeGrid, must, newKey, people } from './support/journey'

const { secretary } = people
const month = '202611'

const deeds: readonly Deed[] = [
  {
    name: 'statistics.report',
    by: secretary,
    // What the sentence says is checked before the report is read.
    most: 4,
    prepare: () => Promise.resolve({ orgId: homeGrid, period: month, sentences: [null, '本月路灯修得快'], key: newKey() }),
    outcome: async (cloud) =>
      must(await as(cloud, secretary)('statistics.report', { orgId: homeGrid, period: month })).sentences.map(({ edited }) => edited),
    once: [null, '本月路灯修得快', ...Array.from({ length: 9 }, () => null)],
  },
  {
    name: 'statistics.decideRepeat',
    by: secretary,
    most: 4,
    prepare: async (cloud) => ({ id: await aStandingCard(cloud), what: 'project', reason: '由书记牵头换管子', key: newKey() }),
    outcome: async (cloud, { input }) => {
      const card = await standing<Repeat>(cloud, 'repeats', String(input['id']))
      return [card?.state, card?.version, card?.decision?.what]
    },
    once: ['decided', 2, 'project'],
  },
]

testFaults(deeds)
