import type { CallName } from '@/contract'
import type { Happening } from '@/contract/words'
import type { LocalCloud } from '../../support/local-cloud'
import type { Deed } from './faults'
import { newKey, people } from './journey'
import { matterOutcome } from './matter-outcome'
import { asked, department, did, more } from './matters'

interface Step {
  readonly name: CallName
  readonly by: string
  /** Makes the matter on which the call is made; gives its input, a key of its own included. */
  readonly prepare: (cloud: LocalCloud) => Promise<{ readonly id: string } & Record<string, unknown>>
  readonly happening: Happening
  /** Whoever hears of it. */
  readonly told: string | null
  /** How often they hear of the matter in all, of what led up to this step too. */
  readonly heard: number | null
  /**
   * How many more round trips its effects may take: one each; an outcome is written
   * down, and takes two for each entry; the rules are read once a minute.
   */
  readonly effects: number
  /** Through whose eyes the matter is looked at afterwards; the resident's. */
  readonly as?: string
}

const fresh = (over: object) => async (cloud: LocalCloud) => ({ id: (await asked(cloud)).id, key: newKey(), ...over })

/** A fresh matter after some steps. */
const after =
  (steps: readonly (readonly [string, Parameters<typeof did>[2][0], object])[], over: object, behalf = {}) =>
  async (cloud: LocalCloud) => {
    const { id } = await asked(cloud, behalf)
    for (const [openid, name, input] of steps) await did(cloud, openid, [name, { id, ...input }])
    return { id, key: newKey(), ...over }
  }

const { resident, worker, secretary } = people
const publish = [worker, 'matters.publish', { text: '帮一位老人搬煤' }] as const
const claim = [more.member, 'matters.claim', {}] as const
const whistle = [worker, 'matters.whistle', { departmentId: department, ground: 'beyondPower', text: '请来看' }] as const
const reply = [more.department, 'matters.whistleReply', { text: '换好了', done: true }] as const
const decline = [worker, 'matters.proposeDecline', { reason: '归公路段', instead: '公路段' }] as const
const settle = [secretary, 'matters.settleDecline', { accept: true }] as const
const answer = [worker, 'matters.answer', { text: '修好了' }] as const
const confirm = [resident, 'matters.confirm', { grade: 'satisfied' }] as const
const onBehalf = { onBehalf: { name: '白大爷', relation: 'neighbour', consent: true } }

const steps: readonly Step[] = [
  {
    name: 'matters.transfer',
    by: worker,
    prepare: fresh({ gridId: '152221108209001', text: '那边的' }),
    happening: 'transferred',
    told: more.neighbourWorker,
    heard: 1,
    effects: 1,
  },
  {
    name: 'matters.respond',
    by: more.neighbourWorker,
    prepare: after([[worker, 'matters.transfer', { gridId: '152221108209001', text: '那边的' }]], {}),
    happening: 'responded',
    told: worker,
    heard: 2,
    effects: 2,
  },
  {
    name: 'matters.sendBack',
    by: more.neighbourWorker,
    prepare: after([[worker, 'matters.transfer', { gridId: '152221108209001', text: '那边的' }]], { text: '不在这边' }),
    happening: 'sentBack',
    told: worker,
    heard: 2,
    effects: 1,
  },
  {
    name: 'matters.escalate',
    by: worker,
    prepare: fresh({ text: '办不了' }),
    happening: 'escalated',
    told: secretary,
    heard: 1,
    effects: 2,
  },
  { name: 'matters.whistle', by: worker, prepare: fresh(whistle[2]), happening: 'whistled', told: more.department, heard: 1, effects: 1 },
  {
    name: 'matters.whistleReply',
    by: more.department,
    prepare: after([whistle], reply[2]),
    happening: 'whistleReplied',
    told: worker,
    heard: 2,
    effects: 1,
  },
  {
    name: 'matters.rateDepartment',
    by: worker,
    prepare: after([whistle, reply], { grade: 'satisfied' }),
    happening: 'departmentRated',
    told: more.department,
    heard: 2,
    effects: 1,
  },
  {
    name: 'matters.proposeDecline',
    by: worker,
    prepare: fresh(decline[2]),
    happening: 'declineProposed',
    told: secretary,
    heard: 1,
    effects: 1,
  },
  {
    name: 'matters.settleDecline',
    by: secretary,
    prepare: after([decline], settle[2]),
    happening: 'declined',
    told: resident,
    heard: 1,
    effects: 2,
  },
  {
    name: 'matters.contest',
    by: resident,
    prepare: after([decline, settle], { text: '归村里' }),
    happening: 'contested',
    told: more.township,
    heard: 1,
    effects: 1,
  },
  { name: 'matters.publish', by: worker, prepare: fresh(publish[2]), happening: 'published', told: null, heard: null, effects: 1 },
  { name: 'matters.claim', by: more.member, prepare: after([publish], {}), happening: 'claimed', told: worker, heard: 2, effects: 1 },
  {
    name: 'matters.contact',
    by: more.member,
    prepare: after([publish, claim], {}),
    happening: 'contacted',
    told: resident,
    heard: 1,
    effects: 1,
  },
  {
    name: 'matters.release',
    by: more.member,
    prepare: after([publish, claim], {}),
    happening: 'released',
    told: worker,
    heard: 3,
    effects: 1,
  },
  { name: 'matters.join', by: people.neighbour, prepare: fresh({}), happening: 'joined', told: null, heard: null, effects: 0 },
  {
    name: 'matters.reopen',
    by: resident,
    prepare: after([answer, confirm], { text: '又坏了' }),
    happening: 'reopened',
    told: worker,
    heard: 3,
    effects: 4,
  },
  {
    name: 'matters.callBack',
    by: worker,
    prepare: after([answer], { solved: true, grade: 'satisfied', text: '好了', way: 'phone' }, onBehalf),
    happening: 'calledBack',
    told: resident,
    heard: 2,
    effects: 4,
  },
  {
    name: 'matters.merge',
    by: worker,
    prepare: async (cloud) => {
      const into = (await asked(cloud)).id
      const { id } = await did(cloud, people.neighbour, ['matters.submit', { key: newKey(), category: 'roads', text: '同一个坑' }])
      return { id, into, key: newKey() }
    },
    happening: 'merged',
    told: people.neighbour,
    heard: 1,
    as: people.neighbour,
    // The other matter takes over, and the neighbour hears of it.
    effects: 2,
  },
]

/** Every step beyond the first journey. */
export const matterDeeds: readonly Deed[] = steps.map(({ name, by, prepare, effects, as = resident, happening, told, heard }) => ({
  name,
  by,
  prepare,
  most: 4 + effects,
  outcome: matterOutcome({ as, happening, told }),
  once: { happened: 1, heard, notices: null },
}))
