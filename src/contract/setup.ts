import * as v from 'valibot'
import { Line, Name, Phone } from './fields'
import { ofOneself } from './marks'
import { halfWidth } from './text'
import { Me } from './people'

export const setupContract = {
  /** Claim a fresh environment with the code of its configuration: the first county officer. Each code opens once. */
  'setup.claim': {
    input: v.object({
      code: v.pipe(v.string('请填写启用码'), v.trim(), v.minLength(1, '请填写启用码'), v.maxLength(200, '启用码不对，请检查')),
      county: v.object({
        id: v.pipe(v.string('请填写旗县代码'), v.transform(halfWidth), v.regex(/^\d{6}$/, '旗县代码是 6 位数字')),
        name: ofOneself(Line(30, '旗县名称')),
      }),
      name: ofOneself(Name('姓名')),
      phone: v.optional(Phone),
    }),
    output: Me,
    errors: ['setup.closed', 'setup.code_wrong', 'setup.too_many', 'setup.not_ready'],
  },
} as const
