import { refused, type SamplesOf } from './sample'

export const auditSamples = {
  'audit.list': {
    inputs: [{}, { orgId: '152221103', after: '1790000000000_x' }],
    refused: [refused('orgId', { orgId: '1' }, '没有这个地方，请重新选择')],
    output: {
      rows: [
        {
          id: '152221103201001_4_audit',
          at: 1_790_000_000_000,
          what: 'nodeChanged',
          orgId: '152221103201001',
          orgName: '第1网格',
          by: { name: '王甲乙', role: 'townshipOfficer' },
          changes: [{ label: '名称', before: '第1网格', after: '东街网格' }],
        },
      ],
      next: null,
    },
  },
  'audit.stuck': {
    inputs: [{}, { after: '1790000000000_x' }],
    refused: [refused('after', { after: 7 }, '翻页失败，请下拉刷新')],
    output: {
      rows: [{ id: 'dead_1', kind: 'tell', where: 'matters', at: 1_790_000_000_000, reason: 'matters m_1: not_found' }],
      next: null,
    },
  },
  'audit.retry': { inputs: [{ id: 'dead_1' }], refused: [refused('id', {}, '缺少编号')], output: { id: 'dead_1' } },
} satisfies SamplesOf<'audit.list' | 'audit.stuck' | 'audit.retry'>
