import type { Output } from '@/contract'
import { refused, type SamplesOf } from './sample'

const held: Output<'moderation.decide'> = {
  id: 'h_1',
  what: 'words',
  text: '想找人修窗户',
  url: null,
  who: '张*例',
  why: 'review',
  at: 1_763_870_400_000,
  decided: null,
  can: ['decide'],
}

export const moderationSamples = {
  'moderation.list': { inputs: [{}, { after: '1763870400000_h_1' }], refused: [], output: { rows: [held], next: null } },
  'moderation.decide': {
    inputs: [
      { id: 'h_1', allow: true },
      { id: 'h_1', allow: false },
    ],
    refused: [refused('id', { allow: true }, '缺少编号'), refused('allow', { id: 'h_1' }, '请选能发还是不能发')],
    output: { ...held, decided: { at: 1_763_870_500_000, byName: '杨示例', allowed: true, came: null }, can: [] },
  },
} satisfies SamplesOf<'moderation.list' | 'moderation.decide'>
