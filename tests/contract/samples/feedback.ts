import { refused, text, type SamplesOf } from './sample'

const sent = { key: 'k1234567', about: 'app', text: '字太小' } as const

export const feedbackSamples = {
  'feedback.send': {
    inputs: [sent, { ...sent, phone: '13800000001' }, { ...sent, about: 'idea' }],
    refused: [
      refused('key', { about: 'app', text: '字太小' }, '缺少本次操作的编号，请退出页面重试'),
      refused('about', { ...sent, about: 'x' }, '请选是哪方面的意见'),
      refused('text', { ...sent, text: ' ' }, '请填写意见'),
      refused('text', { ...sent, text: text(1001) }, '意见最多 1000 个字，请写短一些'),
      refused('phone', { ...sent, phone: '12' }, '电话号码不对，请检查'),
    ],
    output: { id: 'f1', number: 'JY20261123-3F2A', at: 1_763_870_400_000 },
  },
} satisfies SamplesOf<'feedback.send'>
