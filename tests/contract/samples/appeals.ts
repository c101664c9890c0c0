import { refused, text, type SamplesOf } from './sample'

const key = 'key-12345678'
const id = 'ap_0123456789abcdef01234567'
const orgId = '152221108209'
const at = 1_790_000_000_000
const appeal = {
  id,
  mine: true,
  who: '周示例',
  placeName: '俄体村',
  text: '上周清雪没有记',
  about: { title: '道路路灯', points: 5, at, mayReverse: true },
  state: 'refused',
  level: 'community',
  at,
  dueAt: null,
  contestUntil: at + 1,
  story: [
    { at, what: 'made', who: '周示例', text: '上周清雪没有记', points: null },
    { at, what: 'refused', who: '刘示例', text: '查过了', points: null },
  ],
  can: ['contest'],
} as const
const shownAppeal = { ...appeal, story: [...appeal.story], can: [...appeal.can] }
const proposal = {
  id: 'mp_1',
  who: '周*例',
  placeName: '俄体村',
  points: 10,
  reason: '雪天给五户老人扫雪',
  on: at,
  at,
  byName: '李试用',
  state: 'proposed',
  until: at + 1,
  endedByName: null,
  why: null,
  can: ['confirm'],
} as const
const shownProposal = { ...proposal, can: [...proposal.can] }
const proposing = { key, orgId, to: 'p_1', points: 10, reason: '雪天给五户老人扫雪', on: at }

export const appealsSamples = {
  'points.appeal': {
    inputs: [
      { key, text: '上周清雪没有记' },
      { key, text: '少了', entryId: 'e_1' },
      { key, text: '少了', orgId },
    ],
    refused: [
      refused('text', { key, text: ' ' }, '请填写哪里不对'),
      refused('text', { key, text: text(301) }, '哪里不对最多 300 个字，请写短一些'),
      refused('key', { text: '少了' }, '缺少本次操作的编号，请退出页面重试'),
      refused('entryId', { key, text: '少了', entryId: { $ne: '' } }, '缺少编号'),
      refused('orgId', { key, text: '少了', orgId: '152221' }, '请选是哪个村(社区)'),
    ],
    output: shownAppeal,
  },
  'points.appeals': {
    inputs: [{}, { after: '1_ap' }],
    refused: [refused('after', { after: 7 }, '翻页失败，请下拉刷新')],
    output: { rows: [shownAppeal], next: null },
  },
  'points.showAppeal': {
    inputs: [{ id }],
    refused: [refused('id', { id: '../people' }, '编号不对，请返回列表重新打开')],
    output: shownAppeal,
  },
  'points.settleAppeal': {
    inputs: [
      { id, key, accept: true, points: 5, text: '查到了' },
      { id, key, accept: false, text: '查过了' },
      { id, key, accept: true, reverse: true, text: '那天没有清雪' },
      { id, key, accept: true, reverse: true, points: 3, text: '只清了一户' },
    ],
    refused: [
      refused('accept', { id, key, text: '查过了' }, '请选补还是不补'),
      refused('points', { id, key, accept: true, text: '查到了' }, '请填补多少分'),
      refused('reverse', { id, key, accept: true, reverse: 'yes', text: '查到了' }, '请选这一笔要不要退回'),
      refused('points', { id, key, accept: true, points: 0, text: '查到了' }, '积分至少填 1'),
      refused('points', { id, key, accept: true, points: 2.5, text: '查到了' }, '积分要填整数'),
      refused('text', { id, key, accept: false, text: '' }, '请填写理由'),
    ],
    output: shownAppeal,
  },
  'points.contest': {
    inputs: [{ id, key, text: '照片上有我' }],
    refused: [refused('text', { id, key, text: '' }, '请填写为什么不同意')],
    output: shownAppeal,
  },
  'points.desk': {
    inputs: [{}],
    refused: [],
    output: { appeals: [shownAppeal], proposals: [shownProposal], places: [orgId], most: 50, monthMost: 100 },
  },
  'points.whom': {
    inputs: [{ orgId }, { orgId, words: '李' }, { orgId, words: '13800000001' }],
    refused: [
      refused('orgId', { words: '李' }, '请选是哪个村(社区)'),
      refused('words', { orgId, words: text(21) }, '名字或手机号最多 20 个字，请写短一些'),
    ],
    output: { rows: [{ id: 'p_1', name: '李试用', part: '志愿者 · 第2网格' }], more: false },
  },
  'points.propose': {
    inputs: [proposing],
    refused: [
      refused('to', { ...proposing, to: undefined }, '请选给谁'),
      refused('to', { ...proposing, to: '../people' }, '编号不对，请返回列表重新打开'),
      refused('points', { ...proposing, points: 0 }, '积分至少填 1'),
      refused('points', { ...proposing, points: '10' }, '积分要填数字'),
      refused('points', { ...proposing, points: 1001 }, '积分最多填 1000'),
      refused('reason', { ...proposing, reason: ' ' }, '请填写为什么补'),
      refused('on', { ...proposing, on: '2026-11-20' }, '请选是哪天的事'),
      refused('orgId', { ...proposing, orgId: '152221108209001' }, '请选是哪个村(社区)'),
    ],
    output: shownProposal,
  },
  'points.confirmManual': {
    inputs: [
      { id: 'mp_1', key, accept: true },
      { id: 'mp_1', key, accept: false, text: '日子不对' },
    ],
    refused: [
      refused('accept', { id: 'mp_1', key }, '请选同意还是不同意'),
      refused('text', { id: 'mp_1', key, accept: false }, '请写明为什么不同意'),
    ],
    output: shownProposal,
  },
  'points.undoManual': {
    inputs: [{ id: 'mp_1', key, text: '那天他不在' }],
    refused: [
      refused('text', { id: 'mp_1', key, text: ' ' }, '请填写哪里不对'),
      refused('text', { id: 'mp_1', key, text: text(101) }, '哪里不对最多 100 个字，请写短一些'),
    ],
    output: shownProposal,
  },
} satisfies SamplesOf<`points.${'appeal' | 'appeals' | 'showAppeal' | 'settleAppeal' | 'contest' | 'desk' | 'whom' | 'propose' | 'confirmManual' | 'undoManual'}`>
