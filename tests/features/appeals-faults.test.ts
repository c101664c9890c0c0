import { personIdOf } from '../../cloudfunctions/features/people/person-id'
import { aProved, appealed, proposed } from './support/appeals'
import { testFaults, type Deed } from './support/faults'
import { as, must, newKey, people } from './support/journey'
import { balanceOf, eti } from './support/shop'

const { secretary, worker } = people

const appealStands: Deed['outcome'] = async (cloud, { input }) => {
  const [by, id] = [String(input['by']), String(input['id'])]
  const { state, level, story } = must(await as(cloud, by)('points.showAppeal', { id }))
  return [state, level, story.map(({ what }) => what), await balanceOf(cloud, by)]
}

const settling: Deed = {
  name: 'points.settleAppeal',
  by: secretary,
  prepare: async (cloud) => {
    const { by, appeal } = await appealed(cloud)
    return { id: appeal.id, by, key: newKey(), accept: true, points: 6, text: '补上' }
  },
  outcome: appealStands,
  once: ['accepted', 'community', ['made', 'accepted'], 6],
  // One message; and the points: the outcome, the accounts, the account.
  most: 4 + 4,
}

const making: Deed = {
  name: 'points.appeal',
  by: people.resident,
  prepare: async (cloud) => {
    const waiting = must(await as(cloud, people.resident)('points.appeals', {})).rows.find(({ state }) => state === 'waiting')
    if (waiting) must(await as(cloud, secretary)('points.settleAppeal', { id: waiting.id, key: newKey(), accept: false, text: '查过了' }))
    return { key: newKey(), text: '少记了一次' }
  },
  outcome: async (cloud, { data, heard }) => {
    const { story } = must(await as(cloud, people.resident)('points.showAppeal', { id: String(data['id']) }))
    return [story.filter(({ what }) => what === 'made').length, await heard(secretary, String(data['id']))]
  },
  once: [1, 1],
  // One message, and the settings once what is known of them is a minute old.
  most: 4 + 1 + 1,
}

const proposing: Deed = {
  name: 'points.propose',
  by: worker,
  prepare: async (cloud) => {
    const { openid } = await aProved(cloud)
    return { key: newKey(), orgId: eti, to: personIdOf(openid), points: 5, reason: '扫雪', on: Date.now() - 1000 }
  },
  outcome: async (cloud, { data }) => must(await as(cloud, worker)('points.desk', {})).proposals.filter(({ id }) => id === data['id']).map(({ state }) => state),
  once: ['proposed'],
  // One message; and the settings and the rules, once what is known of them is a minute old.
  most: 4 + 1 + 2,
}

const confirming: Deed = {
  name: 'points.confirmManual',
  by: secretary,
  prepare: async (cloud) => {
    const { id, to } = await proposed(cloud)
    return { id, to, key: newKey(), accept: true }
  },
  outcome: async (cloud, { input }) => {
    const to = String(input['to'])
    return [await balanceOf(cloud, to), must(await as(cloud, to)('inbox.list', {})).rows.map(({ title }) => title)]
  },
  once: [5, ['给您补记了积分']],
  // One message; and the points: the outcome and the account, which the first entry of a life makes.
  most: 4 + 1 + 4,
}

testFaults([settling, making, proposing, confirming])
