import type { CallAbout } from '@/contract/functions'
import { refused, type SamplesOf } from './sample'

const key = 'key-12345678'
const invite = { code: '483920', until: 1_790_000_000_000 }
const giving = { to: 'p_1', amount: 5, key }

export const familySamples = {
  'family.mine': {
    inputs: [{}],
    refused: [],
    output: {
      on: true,
      members: [
        { id: 'p_1', name: '钱示例', points: 12, me: true },
        { id: 'p_2', name: '孙示例', points: 0, me: false },
      ],
      total: 12,
      free: 12,
      invite,
      asking: [{ id: 'p_3', name: '李示例' }],
      waits: false,
      can: ['give', 'invite', 'admit', 'leave'],
    },
  },
  'family.invite': { inputs: [{ key }], refused: [refused('key', {}, '缺少本次操作的编号，请退出页面重试')], output: invite },
  'family.join': {
    inputs: [
      { code: '483920', key },
      { code: '４８３ 920', key },
    ],
    refused: [
      refused('code', { key }, '请输入邀请码'),
      refused('code', { code: '48392', key }, '邀请码是 6 位数字，请再看看'),
      refused('code', { code: 483920, key }, '请输入邀请码'),
    ],
    output: { members: 1, waits: true },
  },
  'family.admit': {
    inputs: [{ id: 'p_1', accept: true }],
    refused: [refused('accept', { id: 'p_1' }, '请选同意还是不是一家人')],
    output: { members: 2 },
  },
  'family.remove': { inputs: [{ id: 'p_1' }], refused: [], output: { members: 1 } },
  'family.leave': { inputs: [{}], refused: [], output: { left: true } },
  'family.give': {
    inputs: [giving],
    refused: [
      refused('to', { ...giving, to: { $ne: '' } }, '缺少编号'),
      refused('amount', { ...giving, amount: 0 }, '给几分，至少填 1'),
      refused('amount', { ...giving, amount: -5 }, '给几分，至少填 1'),
      refused('amount', { ...giving, amount: 1.5 }, '给几分要填整数'),
      refused('amount', { ...giving, amount: '5' }, '给几分要填数字'),
      refused('amount', { ...giving, amount: 100_001 }, '给几分，最多填 100000'),
      refused('key', { ...giving, key: undefined }, '缺少本次操作的编号，请退出页面重试'),
    ],
    output: { free: 7 },
  },
} satisfies SamplesOf<CallAbout<'family'>>
