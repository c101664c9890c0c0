import type { Outcome } from '../../../cloudfunctions/features/points/outcome'
import type { Rule } from '../../../cloudfunctions/features/points/rules'
import { noon } from '../support/builders'
export const rule = (over: Partial<Rule>): Rule => ({
  of: 'hoursConfirmed',
  who: 'member',
  points: 3,
  per: 'hour',
  caps: { day: null, month: null, quarter: null },
  words: '参加服务',
  from: null,
  to: null,
  version: 7,
  ...over,
})
export const confirmed = (over: Partial<Outcome> = {}): Outcome => ({
  id: 'e',
  kind: 'outcome',
  of: 'hoursConfirmed',
  source: 's_1',
  at: noon,
  orgId: '152221108200002',
  title: '社区治理',
  page: null,
  by: { personId: 'p_s', as: 'secretary' },
  people: [{ personId: 'p_1', as: 'member' }],
  minutes: 60,
  points: null,
  takenBack: null,
  ...over,
})
export const editions = (...rules: Rule[]) => [{ from: 0, values: { rules } }]
