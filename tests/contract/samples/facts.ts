import type { CallAbout } from '@/contract/functions'
import { refused, type SamplesOf } from './sample'

const key = 'key-12345678'
const adding = {
  householdId: 'hh_1',
  list: 'mustVisit',
  code: 'aloneOld',
  basis: 'consent',
  basisWords: '老人自己说可以记',
  source: '上门时听老人说的',
  key,
} as const
const fact = {
  id: 'f_1',
  list: 'mustVisit' as const,
  kind: { id: 'aloneOld', name: '空巢独居' },
  text: '儿女在外地',
  level: 'high' as const,
  basis: 'consent' as const,
  basisWords: '老人自己说可以记',
  source: '上门时听老人说的',
  guardian: null,
  at: 1_790_000_000_000,
  until: 1_800_000_000_000,
  confidence: false,
  shared: true,
  byName: '李试用',
  can: ['end' as const, 'unshare' as const],
}

export const factsSamples = {
  'facts.add': {
    inputs: [
      adding,
      { ...adding, list: 'mustKnow', code: 'health', text: '每月量血压', level: 'key', until: 1_800_000_000_000, shared: true },
      { ...adding, child: true, guardian: '孩子姥姥' },
      { ...adding, basis: 'duty', confidence: true, teller: 'p_1' },
    ],
    refused: [
      refused('basis', { ...adding, basis: undefined }, '请选凭什么记：本人同意，还是职责规定'),
      refused('basis', { ...adding, basis: 'gossip' }, '请选凭什么记：本人同意，还是职责规定'),
      refused('basisWords', { ...adding, basisWords: ' ' }, '请填写依据'),
      refused('source', { ...adding, source: undefined }, '从哪里知道的要用文字填写'),
      refused('code', { ...adding, code: '空巢' }, '代号只能用英文字母和数字'),
      refused('list', { ...adding, list: 'faith' }, '请选是八必访还是六必清'),
      refused('guardian', { ...adding, child: true }, '14 岁以下孩子的事，请写哪位监护人同意的'),
      refused('shared', { ...adding, confidence: true, shared: true }, '私下说的不能给联系的党员看'),
      refused('until', { ...adding, until: '明年' }, '请选记到哪天'),
      refused('level', { ...adding, level: 'unstable' }, '请选要不要常去看'),
      refused('key', { ...adding, key: undefined }, '缺少本次操作的编号，请退出页面重试'),
    ],
    output: fact,
  },
  'facts.end': {
    inputs: [
      { id: 'f_1', key },
      { id: 'f_1', step: 'unshare', why: '不想让邻居知道', key },
    ],
    refused: [refused('step', { id: 'f_1', step: 'sell', key }, '请选怎么办')],
    output: { ended: true, shared: false },
  },
  'facts.read': {
    inputs: [{ householdId: 'hh_1' }, { householdId: 'hh_1', why: '来核对走访' }],
    refused: [refused('why', { householdId: 'hh_1', why: '？？' }, '为什么要看里要有字，请写一句话')],
    output: { eye: 'staff', rows: [fact] },
  },
} satisfies SamplesOf<CallAbout<'facts'>>
