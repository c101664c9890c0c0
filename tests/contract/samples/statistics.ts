import type { CallAbout } from '@/contract/functions'
import { refused, text, type SamplesOf } from './sample'

const grid = '152221108209002'
const node = { id: grid, name: '第2网格', level: 'grid', hasChildren: false } as const
const share = { k: 8, n: 9 }
const rate = { raw: share, adjusted: { k: 8, n: 8 }, few: true }
const lengths = { n: 9, median: 30, p90: 120 }
const period = {
  name: '202611',
  from: 1_793_462_400_000,
  to: 1_796_054_400_000,
  state: 'running',
  stillOpen: 1,
  closesAt: 1_799_510_400_000,
} as const
const backlog = { at: 1_795_000_000_000, open: 3, late: 1, medianDays: 2, p90Days: 9, oldest: 1_794_000_000_000 }
const figures = {
  asked: 10,
  accepted: 9,
  merged: 1,
  withdrawn: 0,
  declined: 1,
  answered: 8,
  closed: 7,
  response: rate,
  solution: rate,
  satisfaction: rate,
  reopened: share,
  handedOn: share,
  unrated: share,
  respondTime: lengths,
  answerTime: lengths,
  served: { times: 12, persons: 9 },
  claims: { claimed: 2, solved: 1 },
}
const child = { ...node, retired: false, hidden: false, figures, backlog }
const repeat = {
  id: 'rp_1',
  kind: 'many',
  categoryName: '水电暖气',
  gridName: '第2网格',
  communityName: '俄体村',
  retired: false,
  from: 1_794_000_000_000,
  at: 1_795_000_000_000,
  until: 1_802_000_000_000,
  people: 3,
  many: 3,
  decision: null,
} as const
const burdenBudget = { messages: 15, fields: 60, minutes: 90 }
const asked = { people: 3, over: 1, each: { messages: 4.3, night: 0, tasks: 2, fields: 2, minutes: 3.5 } }
const noPeriod = '没有这个时段，请返回重选'
const key = 'key-12345678'

export const statisticsSamples = {
  'statistics.here': {
    inputs: [{}, { as: 'officer', orgId: '152221108', period: '2026Q4', class: 'road', kind: 'request' }, { period: '20261123W' }],
    refused: [
      refused('as', { as: 'boss' }, '请重新选择看哪里'),
      refused('orgId', { orgId: '1' }, '没有这个地方，请重新选择'),
      refused('period', { period: '202613' }, noPeriod),
      refused('period', { period: '2026Q5' }, noPeriod),
      refused('class', { class: 'gold' }, '没有这一类，请返回重选'),
      refused('kind', { kind: 'gold' }, '没有这一种，请返回重选'),
    ],
    output: {
      as: 'officer',
      place: node,
      path: [node],
      period,
      hidden: false,
      figures,
      backlog,
      coverage: { lived: 12, covered: 10 },
      sentences: ['2026年11月，大家说了 10 件事。'],
      restated: [],
      children: [child, { ...child, hidden: true, figures: null, backlog: null }],
      asOf: 1_795_000_000_000,
    },
  },
  'statistics.series': {
    inputs: [{}, { orgId: grid, by: 'quarter', class: 'help' }],
    refused: [refused('by', { by: 'day' }, '请选按月还是按季')],
    output: { place: node, rows: [{ period, figures, backlog: null }] },
  },
  'statistics.define': {
    inputs: [{}, { figure: 'response' }],
    refused: [refused('figure', { figure: 'luck' }, '没有这个数字，请返回重选')],
    output: { rows: [{ figure: 'response', name: '响应率', what: '有多少按时有人回应', above: '按时的', below: '受理的' }] },
  },
  'statistics.report': {
    inputs: [{ period: '202611' }, { orgId: grid, period: '2026Q4', sentences: [null, '本月路灯修得快'], key }],
    refused: [
      refused('period', { period: '20261123W' }, noPeriod),
      refused('sentences.0', { period: '202611', sentences: [text(201)], key }, '这句话最多 200 个字，请写短一些'),
      refused('sentences', { period: '202611', sentences: Array.from({ length: 13 }, () => null), key }, '报告最多 12 句话'),
    ],
    output: {
      place: node,
      title: '俄体村2026年11月网格事项报告',
      period,
      figures,
      backlog,
      sentences: [{ made: '2026年11月，大家说了 10 件事。', edited: null }],
      restated: ['定下以后，说解决了的多了 1 件。'],
      children: [child],
      editedBy: { name: '白示例', at: 1_795_000_000_000 },
      can: ['edit'],
    },
  },
  'statistics.repeats': {
    inputs: [{}, { orgId: '152221108209', decided: true, after: '1795000000000_rp_1' }],
    refused: [refused('orgId', { orgId: grid }, '请选到村(社区)这一级')],
    output: { rows: [{ ...repeat, matters: ['m_1', 'm_2', 'm_3'], can: ['decide'] }], next: null },
  },
  'statistics.decideRepeat': {
    inputs: [{ id: 'rp_1', what: 'agenda', reason: '支部会上说', key }],
    refused: [
      refused('what', { id: 'rp_1', what: 'party', reason: '好', key }, '请选怎么办'),
      refused('what', { id: 'rp_1', reason: '好', key }, '请选怎么办'),
      refused('reason', { id: 'rp_1', what: 'agenda', key }, '理由要用文字填写'),
      refused('reason', { id: 'rp_1', what: 'agenda', reason: '\u200b', key }, '请填写理由'),
      refused('reason', { id: 'rp_1', what: 'agenda', reason: text(201), key }, '理由最多 200 个字，请写短一些'),
      refused('key', { id: 'rp_1', what: 'agenda', reason: '好' }, '缺少本次操作的编号，请退出页面重试'),
    ],
    output: {
      ...repeat,
      matters: ['m_1'],
      decision: { what: 'agenda', reason: '支部会上说', at: 1_795_000_000_000, byName: '马样例' },
      can: [],
    },
  },
  'statistics.burden': {
    inputs: [{}, { orgId: '152221108', week: '20261123W' }],
    refused: [refused('week', { week: '202611' }, '没有这一周，请返回重选'), refused('orgId', { orgId: 'x' }, '没有这个地方，请重新选择')],
    output: {
      place: node,
      path: [node],
      week: { name: '20261123W', from: 1_795_363_200_000, to: 1_795_968_000_000 },
      budget: burdenBudget,
      ...asked,
      sources: [{ level: 'county', name: '科尔沁右翼前旗', tasks: 6, each: asked.each }],
      children: [{ ...node, ...asked }],
    },
  },
  'statistics.foresee': {
    inputs: [{ grids: [grid], words: 20 }],
    refused: [
      refused('grids', { grids: [], words: 1 }, '请选择网格'),
      refused('grids.0', { grids: ['152221108'], words: 1 }, '请选到网格这一级'),
      refused('words', { grids: [grid], words: 5001 }, '写得太长，请写短一些'),
      refused('words', { grids: [grid] }, '字数不对，请返回重写'),
    ],
    output: { people: 3, minutes: 1, over: 1, budget: burdenBudget },
  },
} satisfies SamplesOf<CallAbout<'statistics'>>
