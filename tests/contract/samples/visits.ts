import type { CallAbout } from '@/contract/functions'
import { refused, text, type SamplesOf } from './sample'

const key = 'key-12345678'
const at = 1_790_000_000_000
const saving = { householdId: 'hh_1', way: 'phone', key } as const
const voice = { fileId: 'cloud://env.local/photos/p_1/a.mp3', seconds: 12 }

const words = {
  withWhom: '老人和儿媳',
  brought: [{ id: 'policy', name: '政策' }],
  tookBack: [{ id: 'demands', name: '诉求' }],
  text: '药快吃完了',
  voice: null,
  confidence: false,
  late: null,
  day: at,
  way: 'door' as const,
  at,
}

const visit = {
  id: 'vi_1',
  day: at,
  way: 'door' as const,
  accounts: [{ name: '李试用', me: true, as: 'worker' as const, ...words, former: [{ ...words, text: '药吃完了' }] }],
  confirmed: { at, name: '白示例' },
  matterId: 'm_1',
  can: ['correct' as const],
}

const ask = { id: 'skills', name: '特长意愿' }

export const visitsSamples = {
  'visits.due': {
    inputs: [{}, { orgId: '152221108209' }, { as: 'member', after: '1790000000000_hh_1' }],
    refused: [refused('as', { as: 'all' }, '请重新选择看哪些户')],
    output: {
      rows: [
        {
          id: 'hh_1',
          label: '东头 12 号',
          contact: { name: '白示例', phone: '13800000091' },
          gridName: '第2网格',
          communityName: '俄体村',
          laneName: null,
          reach: 'phone',
          lang: 'mn',
          whereNow: '夏营地',
          memberName: '周示例',
          contactedAt: at,
          dues: [{ rule: 'high', at }],
          ask,
          can: ['save', 'excuse'],
        },
      ],
      next: null,
      as: 'office',
    },
  },
  'visits.excuse': {
    inputs: [{ householdId: 'hh_1', why: 'away', key }],
    refused: [refused('why', { householdId: 'hh_1', why: 'lazy', key }, '请选为什么这次不看')],
    output: { nextDue: at },
  },
  'visits.save': {
    inputs: [
      saving,
      {
        ...saving,
        id: 'vi_1',
        day: at,
        withWhom: '老人',
        brought: ['policy'],
        tookBack: ['demands'],
        text: '药快吃完了',
        voice,
        confidence: true,
        late: '雪大路不通',
        matter: { category: 'help', text: '请卫生院送药', consent: true },
      },
    ],
    refused: [
      refused('way', { ...saving, way: 'drone' }, '请选怎么联系的'),
      refused('day', { ...saving, day: '昨天' }, '请选哪一天'),
      refused('text', { ...saving, text: text(501) }, '记的话最多 500 个字，请写短一些'),
      refused('brought', { ...saving, brought: Array.from({ length: 11 }, () => 'policy') }, '带去的最多选 10 项'),
      refused('matter.consent', { ...saving, matter: { category: 'help', consent: false } }, '请先征得这户同意'),
    ],
    output: { visit, closed: ['high'], nextDue: null, ask: null },
  },
  'visits.confirm': { inputs: [{ id: 'vi_1', key }], refused: [], output: visit },
  'visits.list': {
    inputs: [{ householdId: 'hh_1' }, { householdId: 'hh_1', after: '1790000000000_vi_1' }],
    refused: [],
    output: { rows: [visit], next: null, eye: 'own' },
  },
} satisfies SamplesOf<CallAbout<'visits'>>
