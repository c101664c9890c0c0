import type { CallAbout } from '@/contract/functions'
import { householdSample } from './households'
import { refused, type SamplesOf } from './sample'

const key = 'key-12345678'
const proposing = { householdId: 'hh_1', personId: 'p_1', key }
const answering = { householdId: 'hh_1', linkId: 'l_1', as: 'member', accept: true, key } as const
const member = { id: 'p_1', name: '周示例', communityName: '俄体村', households: 1 }

export const linksSamples = {
  'links.whom': {
    inputs: [{ orgId: '152221108209' }, { orgId: '152221108209', words: '周' }],
    refused: [
      refused('orgId', { orgId: '152221108' }, '请选到村(社区)这一级'),
      refused('words', { orgId: '152221108209', words: ' ' }, '请填写名字'),
    ],
    output: { rows: [member], usual: 5, most: 15 },
  },
  'links.propose': {
    inputs: [proposing],
    refused: [
      refused('personId', { ...proposing, personId: undefined }, '请选一位党员'),
      refused('key', { ...proposing, key: undefined }, '缺少本次操作的编号，请退出页面重试'),
    ],
    output: householdSample,
  },
  'links.answer': {
    inputs: [answering, { ...answering, as: 'household', accept: false, words: '家里有人了' }],
    refused: [
      refused('as', { ...answering, as: 'boss' }, '请选是这户说的，还是党员说的'),
      refused('accept', { ...answering, accept: 'yes' }, '请选同意还是不同意'),
      refused('words', { ...answering, words: '。。' }, '想说的里要有字，请写一句话'),
    ],
    output: { state: 'active', household: householdSample },
  },
  'links.ask': {
    inputs: [
      { householdId: 'hh_1', key },
      { householdId: 'hh_1', words: '离得太远', key },
    ],
    refused: [refused('householdId', { key }, '缺少编号')],
    output: householdSample,
  },
  'links.end': {
    inputs: [{ householdId: 'hh_1', linkId: 'l_1', words: '身体不好', key }],
    refused: [refused('linkId', { householdId: 'hh_1', key }, '缺少编号')],
    output: { state: 'ending', household: null },
  },
  'links.gaps': {
    inputs: [{}, { orgId: '152221108' }],
    refused: [refused('orgId', { orgId: '1' }, '没有这个地方，请重新选择')],
    output: {
      orgId: '152221108209',
      lived: 12,
      covered: 10,
      parts: [{ id: '152221108209002', name: '第2网格', lived: 12, covered: 10 }],
      gaps: [{ kind: 'noMember', many: 2 }],
      below: [member],
      above: [],
    },
  },
} satisfies SamplesOf<CallAbout<'links'>>
