import { refused, type SamplesOf } from './sample'

const item = { id: 'i1', at: 1_763_870_400_000, title: '有人回应了', text: '李甲乙：明天上午到', page: 'pages/matter/index?id=m1', readAt: null }

export const inbox = {
  'inbox.list': {
    inputs: [{}, { after: 'c1' }],
    refused: [refused('after', { after: 1 }, '翻页失败，请下拉刷新')],
    output: { rows: [item], next: null },
  },
  'inbox.read': {
    inputs: [{ id: 'i1' }],
    refused: [refused('id', {}, '缺少编号')],
    output: { ...item, readAt: 1_763_870_500_000 },
  },
  'inbox.asks': { inputs: [{}], refused: [], output: { templateIds: ['t1'] } },
} satisfies SamplesOf<'inbox.list' | 'inbox.read' | 'inbox.asks'>
