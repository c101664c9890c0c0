import { unit, view } from './registration'
import { refused, type SamplesOf } from './sample'

export const reportingSamples = {
  'reporting.colleagues': {
    inputs: [{ id: 'u_1' }, { id: 'u_1', after: '1_r_1' }],
    refused: [refused('id', {}, '缺少编号')],
    output: {
      rows: [
        {
          name: '王甲乙',
          communityName: '俄体村',
          since: 1_763_874_000_000,
          service: { quarter: 120, year: 300, last: 1_763_874_000_000 },
        },
        { name: '李甲乙', communityName: '俄体村', since: null, service: null },
      ],
      next: null,
    },
  },
  'reporting.desk': {
    inputs: [{}, { orgId: '152221108' }],
    refused: [refused('orgId', { orgId: '152221108209002' }, '请选到村(社区)、乡镇或旗县')],
    output: {
      orgId: '152221108209',
      members: [{ ...view, mine: false, stays: [] }],
      next: null,
      units: [unit],
      waiting: 2,
      service: {
        hours: { events: 1, people: 3, objections: 0 },
        unclaimed: 2,
        short: [{ of: 'class', id: 'health', name: '健康医疗', wanted: 2, people: 0 }],
        unused: [],
      },
      registered: 2,
      skills: [{ id: 'plumbing', name: '修水电', people: 2 }],
      reported: [unit],
    },
  },
} satisfies SamplesOf<'reporting.colleagues' | 'reporting.desk'>
