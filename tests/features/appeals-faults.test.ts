import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { aProved, appealed, appealedEntry, confirmed, linesIn, proposed } from './support/appeals'
import { testFaults, type Deed } from './support/faults'
import { as, must, newKey, people } from './support/journey'
import { more } from './support/matters'
import { balanceOf, eti } from './support/shop'

const { secretary, worker } = people

const appealStands: Deed['outcome'] = async (cloud, { input }) => {
  const [by, id] = [String(input['by']), String(input['id'])]
  const { state, level, story } = must(await as(cloud, by)('appeals.show', { id }))
  return [state, level, story.map(({ what }) => what), await balanceOf(cloud, by)]
}

const settling: Deed = {
  name: 'appeals.settle',
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

const kindsOf = async (cloud: Parameters<Deed['outcome']>[0], openid: string) =>
  (await linesIn(cloud, openid)).map(({ kind, amount }) => `${kind} ${String(amount)}`)

const correcting: Deed = {
  name: 'appeals.settle',
  form: 'that puts an entry right',
  by: secretary,
  prepare: async (cloud) => {
    const { by, appeal } = await appealedEntry(cloud)
    return { id: appeal.id, by, key: newKey(), accept: true, reverse: true, points: 3, text: '只清了一户' }
  },
  outcome: async (cloud, done) => [
    await appealStands(cloud, done),
    await kindsOf(cloud, String(done.input['by'])).then((kinds) => [...kinds].sort()),
  ],
  once: [
    ['accepted', 'community', ['made', 'corrected'], 3],
    ['earned 3', 'earned 5', 'reversed -5'],
  ],
  // One message; what goes back: marked, read, the account; and what is added:
  // the outcome and the account. The account may be wanted by both at once.
  most: 4 + 1 + 4 + 2 + 3,
}

const contesting: Deed = {
  name: 'appeals.contest',
  by: people.neighbour,
  prepare: async (cloud) => {
    const waiting = must(await as(cloud, people.neighbour)('appeals.list', {})).rows.find(({ state }) => state === 'waiting')
    if (waiting) must(await as(cloud, more.township)('appeals.settle', { id: waiting.id, key: newKey(), accept: false, text: '查过了' }))
    const { appeal } = await appealed(cloud, people.neighbour)
    must(await as(cloud, secretary)('appeals.settle', { id: appeal.id, key: newKey(), accept: false, text: '那天没有清雪' }))
    return { id: appeal.id, key: newKey(), text: '照片上有我' }
  },
  outcome: async (cloud, { input, heard }) => {
    const { level, story } = must(await as(cloud, people.neighbour)('appeals.show', { id: String(input['id']) }))
    return [level, story.filter(({ what }) => what === 'contested').length, await heard(more.township, String(input['id']))]
  },
  once: ['township', 1, 1],
  // One message; and the settings and the rules, once what is known of them is a minute old.
  most: 4 + 1 + 2,
}

const undoing: Deed = {
  name: 'proposals.undo',
  by: secretary,
  prepare: async (cloud) => ({ ...(await confirmed(cloud)), key: newKey(), text: '那天他不在村里' }),
  outcome: async (cloud, { input }) => [
    await balanceOf(cloud, String(input['to'])),
    await kindsOf(cloud, String(input['to'])),
    must(await as(cloud, String(input['to']))('inbox.list', {})).rows.map(({ title }) => title),
  ],
  once: [0, ['reversed -5', 'earned 5'], ['一笔补记撤销了', '给您补记了积分']],
  // One message; and what goes back: marked, the account.
  most: 3 + 1 + 4,
}

const making: Deed = {
  name: 'appeals.make',
  by: people.resident,
  prepare: async (cloud) => {
    const waiting = must(await as(cloud, people.resident)('appeals.list', {})).rows.find(({ state }) => state === 'waiting')
    if (waiting) must(await as(cloud, secretary)('appeals.settle', { id: waiting.id, key: newKey(), accept: false, text: '查过了' }))
    return { key: newKey(), text: '少记了一次' }
  },
  outcome: async (cloud, { data, heard }) => {
    const { story } = must(await as(cloud, people.resident)('appeals.show', { id: String(data['id']) }))
    return [story.filter(({ what }) => what === 'made').length, await heard(secretary, String(data['id']))]
  },
  once: [1, 1],
  // One message, and the settings once what is known of them is a minute old.
  most: 4 + 1 + 1,
}

const proposing: Deed = {
  name: 'proposals.make',
  by: worker,
  prepare: async (cloud) => {
    const { openid } = await aProved(cloud)
    return { key: newKey(), orgId: eti, to: personIdOf(openid), points: 5, reason: '扫雪', on: Date.now() - 1000 }
  },
  outcome: async (cloud, { data }) =>
    must(await as(cloud, worker)('proposals.desk', {}))
      .proposals.filter(({ id }) => id === data['id'])
      .map(({ state }) => state),
  once: ['proposed'],
  // One message; and the settings and the rules, once what is known of them is a minute old.
  most: 4 + 1 + 2,
}

const confirming: Deed = {
  name: 'proposals.confirm',
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

testFaults([settling, correcting, making, contesting, proposing, confirming, undoing])
