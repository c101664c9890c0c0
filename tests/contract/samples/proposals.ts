import type { CallAbout } from '@/contract/functions'
import { shownAppeal } from './appeals'
import { refused, text, type SamplesOf } from './sample'

const key = 'key-12345678'
const orgId = '152221108209'
const at = 1_790_000_000_000
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

export const proposalsSamples = {
  'proposals.desk': {
    inputs: [{}],
    refused: [],
    output: { appeals: [shownAppeal], proposals: [shownProposal], places: [orgId], most: 50, monthMost: 100 },
  },
  'proposals.whom': {
    inputs: [{ orgId }, { orgId, words: '李' }, { orgId, words: '13800000001' }],
    refused: [
      refused('orgId', { words: '李' }, '请选是哪个村(社区)'),
      refused('words', { orgId, words: text(51) }, '名字或手机号最多 50 个字，请写短一些'),
    ],
    output: { rows: [{ id: 'p_1', name: '李试用', part: '志愿者 · 第2网格' }], more: false },
  },
  'proposals.make': {
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
  'proposals.confirm': {
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
  'proposals.undo': {
    inputs: [{ id: 'mp_1', key, text: '那天他不在' }],
    refused: [
      refused('text', { id: 'mp_1', key, text: ' ' }, '请填写哪里不对'),
      refused('text', { id: 'mp_1', key, text: text(101) }, '哪里不对最多 100 个字，请写短一些'),
    ],
    output: shownProposal,
  },
} satisfies SamplesOf<CallAbout<'proposals'>>
