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
} satisfies SamplesOf<'audit.list'>
