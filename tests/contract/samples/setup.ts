import { me } from './people'
import { refused, text, type SamplesOf } from './sample'

const input = { code: 'a-code-nobody-guesses', county: { id: '152221', name: '科尔沁右翼前旗' }, name: '王甲乙' }

export const setupSamples = {
  'setup.claim': {
    inputs: [input, { ...input, phone: '13800000001' }],
    refused: [
      refused('code', { ...input, code: ' ' }, '请填写启用码'),
      refused('county.id', { ...input, county: { id: '15222', name: '前旗' } }, '旗县代码是 6 位数字'),
      refused('name', { ...input, name: text(51) }, '姓名最多 50 个字，请写短一些'),
    ],
    output: { ...me, assignments: [] },
  },
} satisfies SamplesOf<'setup.claim'>
