import type { Output } from '@/contract'
import { refused, text, type SamplesOf } from './sample'

const sent = { key: 'k1234567', about: 'app', text: '字太小' } as const

const item: Output<'feedback.settle'> = {
  id: 'f1',
  number: 'JY20261123-3F2A',
  about: 'app',
  text: '字太小',
  voice: { url: 'http://local/a.mp3', seconds: 4 },
  name: '张示例',
  phone: null,
  at: 1_763_870_400_000,
  handled: null,
  can: ['settle'],
}

export const feedbackSamples = {
  'feedback.send': {
    inputs: [
      sent,
      { ...sent, about: 'person', unnamed: true },
      { ...sent, text: undefined, voice: { fileId: 'cloud://a.b/c.mp3', seconds: 4 } },
      { ...sent, phone: '13800000001' },
      { ...sent, about: 'idea' },
    ],
    refused: [
      refused('key', { about: 'app', text: '字太小' }, '缺少本次操作的编号，请退出页面重试'),
      refused('about', { ...sent, about: 'x' }, '请选是哪方面的意见'),
      refused('text', { ...sent, text: ' ' }, '请填写意见'),
      refused('text', { ...sent, text: text(1001) }, '意见最多 1000 个字，请写短一些'),
      refused('phone', { ...sent, phone: '12' }, '电话号码不对，请填 11 位手机号，或区号加座机号'),
    ],
    output: { id: 'f1', number: 'JY20261123-3F2A', at: 1_763_870_400_000 },
  },
  'feedback.mine': {
    inputs: [{}, { number: ' jy20261123-3f2a ' }, { after: '1763870400000_f1' }],
    refused: [refused('number', { number: '3F2A' }, '编号像这样：JY20261126-3F2A，请照着抄')],
    output: {
      rows: [
        {
          id: 'f1',
          number: 'JY20261123-3F2A',
          about: 'person',
          text: '说话不好听',
          voice: null,
          unnamed: true,
          at: 1_763_870_400_000,
          handled: { at: 1_763_870_500_000, reply: '我们问过了' },
        },
      ],
      next: null,
    },
  },
  'feedback.list': {
    inputs: [{}, { number: 'JY20261123-3F2A' }, { handled: true, after: '1763870400000_f1' }],
    refused: [],
    output: { rows: [item], next: null },
  },
  'feedback.settle': {
    inputs: [{ id: 'f1' }, { id: 'f1', key: 'k1234567', reply: '下一版就改大' }],
    refused: [refused('id', {}, '缺少编号'), refused('reply', { id: 'f1', reply: text(501) }, '回答最多 500 个字，请写短一些')],
    output: { ...item, handled: { at: 1_763_870_500_000, byName: '杨示例', reply: '下一版就改大' }, can: [] },
  },
} satisfies SamplesOf<'feedback.send' | 'feedback.mine' | 'feedback.list' | 'feedback.settle'>
