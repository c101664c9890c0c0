import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { entryIdOf } from '../../cloudfunctions/features/points/price'
import { as, must, newKey, people } from './support/journey'
import { testFaults, type Deed } from './support/faults'
import { asked, did, more } from './support/matters'

const rule = {
  of: 'wishRealised' as const,
  who: 'resident' as const,
  points: 7,
  per: 'event' as const,
  caps: { day: null, month: null, quarter: null },
  from: null,
  to: null,
  words: '微心愿实现了',
}

const answered = async (cloud: Parameters<Deed['prepare']>[0]) => {
  const { id } = await asked(cloud)
  await did(cloud, people.worker, ['matters.publish', { id, text: '帮一位老人换灯泡' }])
  await did(cloud, more.member, ['matters.claim', { id }])
  await did(cloud, people.worker, ['matters.answer', { id, text: '修好了' }])
  return id
}

/** What the ledger of somebody says about the first confirmation of a matter. */
const pointsBy = async (cloud: Parameters<Deed['prepare']>[0], openid: string, matterId: string) => {
  const id = entryIdOf({ of: 'matterConfirmed', source: `${matterId}_c1` }, personIdOf(openid))
  const { entry, related } = must(await as(cloud, openid)('points.story', { id }))
  return [entry, ...related].map(({ kind }) => kind)
}

const deeds: readonly Deed[] = [
  {
    name: 'matters.confirm',
    form: 'that pays two',
    by: people.resident,
    prepare: async (cloud) => ({ id: await answered(cloud), key: newKey(), grade: 'satisfied' }),
    outcome: async (cloud, { input }) => [
      await pointsBy(cloud, people.worker, String(input.id)),
      await pointsBy(cloud, more.member, String(input.id)),
    ],
    once: [['earned'], ['earned']],
  },
  {
    name: 'matters.reopen',
    form: 'that takes it back',
    by: people.resident,
    prepare: async (cloud) => {
      const { id } = await asked(cloud)
      await did(cloud, people.worker, ['matters.answer', { id, text: '修好了' }])
      await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
      return { id, key: newKey(), text: '又坏了' }
    },
    outcome: (cloud, { input }) => pointsBy(cloud, people.worker, String(input.id)),
    once: ['earned', 'reversed'],
  },
  {
    name: 'points.saveRules',
    by: more.county,
    prepare: async (cloud) => ({
      rules: [{ ...rule, words: newKey().slice(0, 8) }],
      from: must(await as(cloud, more.county)('points.rules', {})).earliest,
      key: newKey(),
      note: newKey().slice(0, 20),
    }),
    outcome: async (cloud, { input }) => {
      const { editions } = must(await as(cloud, more.county)('points.rules', {}))
      return editions.filter(({ note }) => note === input.note).length
    },
    most: 4 + 2,
  },
  {
    name: 'points.preview',
    by: more.county,
    prepare: () => Promise.resolve({ orgId: '152221108', rules: [{ ...rule, words: newKey().slice(0, 8) }] }),
    isThrough: ({ more: left }) => left === false,
    outcome: (_cloud, { data }) => Promise.resolve([data.more, data.of === data.done]),
    once: [false, true],
  },
]

testFaults(deeds)
