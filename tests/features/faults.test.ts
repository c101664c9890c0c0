import type { CallName } from '@/contract'
import type { Happening } from '@/contract/words'
import type { LocalCloud } from '../support/local-cloud'
import { testFaults, type Deed } from './support/faults'
import { as, homeGrid, inboxAbout, must, newKey, people, submitted } from './support/journey'
import { matterOutcome } from './support/matter-outcome'

/** WeChat sends one notification for one consent: enough of them for one deed and what leads up to it. */
const consent = async (cloud: LocalCloud) => {
  for (const openid of [people.resident, people.worker]) {
    for (let times = 0; times < 4; times += 1) await cloud.subscribe(openid, ['grid-echo-new-matter', 'grid-echo-matter-progress'])
  }
}

const respondedTo = async (cloud: LocalCloud) => {
  const { id } = await submitted(cloud)
  must(await as(cloud, people.worker)('matters.respond', { id }))
  return id
}
const answeredTo = async (cloud: LocalCloud) => {
  const { id } = await submitted(cloud)
  must(await as(cloud, people.worker)('matters.answer', { id, text: '修好了' }))
  return id
}

interface Told {
  readonly name: CallName
  readonly by: string
  readonly prepare: Deed['prepare']
  readonly happening: Happening
  readonly told: string
  /** How often they hear of the matter in all: of what led up to it, too. */
  readonly heard: number
}

const deedOf = ({ prepare, happening, told, heard, ...deed }: Told): Deed => ({
  ...deed,
  prepare: async (cloud) => {
    await consent(cloud)
    return prepare(cloud)
  },
  // What was delivered is known to WeChat alone.
  outside: true,
  outcome: matterOutcome({ as: people.resident, happening, told, notices: true }),
  once: { happened: 1, heard, notices: heard },
})

const { resident, worker } = people
const journey: readonly Told[] = [
  {
    name: 'matters.submit',
    by: resident,
    prepare: () => Promise.resolve({ key: newKey(), category: 'roads', text: '路上有个坑' }),
    happening: 'submitted',
    told: worker,
    heard: 1,
  },
  {
    name: 'matters.respond',
    by: worker,
    prepare: async (cloud) => ({ id: (await submitted(cloud)).id, key: newKey() }),
    happening: 'responded',
    told: resident,
    heard: 1,
  },
  {
    name: 'matters.echo',
    by: worker,
    prepare: async (cloud) => ({ id: await respondedTo(cloud), key: newKey(), text: '正在修' }),
    happening: 'echoed',
    told: resident,
    heard: 2,
  },
  {
    name: 'matters.answer',
    by: worker,
    prepare: async (cloud) => ({ id: await respondedTo(cloud), key: newKey(), text: '修好了' }),
    happening: 'answered',
    told: resident,
    heard: 2,
  },
  {
    name: 'matters.confirm',
    by: resident,
    prepare: async (cloud) => ({ id: await answeredTo(cloud), key: newKey(), grade: 'satisfied' }),
    happening: 'confirmed',
    told: worker,
    heard: 2,
  },
  {
    name: 'matters.dispute',
    by: resident,
    prepare: async (cloud) => ({ id: await answeredTo(cloud), key: newKey(), text: '没修好' }),
    happening: 'disputed',
    told: worker,
    heard: 2,
  },
  {
    name: 'matters.withdraw',
    by: resident,
    prepare: async (cloud) => ({ id: await respondedTo(cloud), key: newKey() }),
    happening: 'withdrawn',
    told: worker,
    heard: 2,
  },
]

const unread = async (cloud: LocalCloud) => {
  const [message] = await inboxAbout(cloud, worker, (await submitted(cloud)).id)
  return { id: message?.id ?? '' }
}

testFaults([
  ...journey.map(deedOf),
  {
    name: 'people.settle',
    by: people.neighbour,
    prepare: () => Promise.resolve({ gridId: homeGrid }),
    outcome: async (cloud) => must(await as(cloud, people.neighbour)('people.me', {})).home?.gridId,
    once: homeGrid,
  },
  {
    name: 'inbox.read',
    by: worker,
    prepare: unread,
    outcome: async (cloud, { data }) => must(await as(cloud, worker)('inbox.read', { id: String(data.id) })).readAt === data.readAt,
    once: true,
  },
])
