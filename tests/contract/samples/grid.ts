import { refused, type SamplesOf } from './sample'

export const gridSamples = {
  'grid.children': {
    inputs: [{}, { id: '152221' }, { id: '152221103' }, { id: '152221103201' }],
    refused: [
      refused('id', { id: 152221 }, '请选择地方'),
      refused('id', { id: '1522' }, '没有这个地方，请重新选择'),
      refused('id', { id: '152221103201x' }, '没有这个地方，请重新选择'),
    ],
    output: {
      path: [{ id: '152221', name: '科尔沁右翼前旗', level: 'county', hasChildren: true }],
      children: [{ id: '152221103', name: '俄体镇', level: 'township', hasChildren: true }],
    },
  },
} satisfies SamplesOf<'grid.children'>
