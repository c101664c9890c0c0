import type { CallAbout } from '@/contract/functions'
import { refused, text, type SamplesOf } from './sample'

const rule = {
  of: 'matterConfirmed' as const,
  who: 'worker' as const,
  points: 2,
  per: 'event' as const,
  caps: { day: 10, month: 60, quarter: null },
  from: null,
  to: null,
  words: '居民确认解决了一件事',
}
const hours = {
  ...rule,
  of: 'hoursConfirmed' as const,
  who: 'member' as const,
  per: 'hour' as const,
  from: 1_790_000_000_000,
  to: 1_800_000_000_000,
}
const { from: _from, to: _to, ...shown } = rule
const ruleView = { ...shown, version: 3 }
const entry = {
  id: 'oc_1_p_1',
  number: 7,
  at: 1_790_000_000_000,
  kind: 'earned' as const,
  amount: 2,
  title: '俄体村第2网格 道路路灯',
  words: '居民确认解决了一件事',
}
const rulesOutput = {
  inForce: [ruleView],
  example: false,
  planned: { from: 1_790_000_000_000, rules: [rule] },
  draft: [rule],
  earliest: 1_790_000_000_000,
  editions: [{ from: 1_790_000_000_000, at: 1_789_000_000_000, byName: '王甲乙', note: null }],
  townships: [{ id: '152221108', name: '俄体镇' }],
  can: ['save' as const, 'preview' as const],
}
const change = { before: 120, after: 150 }
const preview = {
  id: 'pv_1',
  orgId: '152221108',
  orgName: '俄体镇',
  from: 1_780_000_000_000,
  to: 1_790_000_000_000,
  of: 50_000,
  done: 1000,
  more: true,
  total: change,
  byWho: [{ who: 'worker' as const, ...change }],
  byCommunity: [{ orgId: '152221108209', name: '俄体村', ...change }],
  people: { more: 3, less: 1, same: 9 },
}

/** What has no word: nobody can write a rule for it. */
const unsaid = ['login', 'checkIn', 'forwarded', 'subscribed', 'tapped', 'transferred', 'volume']

export const points = {
  'points.mine': {
    inputs: [{}, { after: '31' }],
    refused: [refused('after', { after: 7 }, '翻页失败，请下拉刷新')],
    output: { balance: 12, held: 5, open: 0, rows: [entry], next: '1', ways: [ruleView], family: false },
  },
  'points.story': {
    inputs: [{ id: 'oc_1_p_1' }],
    refused: [refused('id', {}, '缺少编号')],
    output: {
      entry,
      event: {
        of: 'matterConfirmed',
        at: 1_790_000_000_000,
        title: '俄体村第2网格 道路路灯',
        page: 'pages/matter/index?id=m1',
        confirmedBy: 'asker',
        minutes: null,
        takenBack: { at: 1_790_000_000_001, why: '居民说还没解决' },
      },
      rule: ruleView,
      gift: { name: '钱示例', at: 1_790_000_000_000 },
      related: [{ ...entry, id: 'oc_1_p_1_r', number: 8, kind: 'reversed', amount: -2 }],
    },
  },
  'points.byOrg': {
    inputs: [{}, { orgId: '152221108' }],
    refused: [refused('orgId', { orgId: '152221' }, '请选一个乡镇(街道)')],
    output: {
      on: true,
      orgId: '152221108',
      orgName: '俄体镇',
      from: 1_780_000_000_000,
      to: 1_790_000_000_000,
      rows: [
        { orgId: '152221108209', name: '俄体村', outcomes: 12, residents: 1200, perThousand: 10 },
        { orgId: '152221108001', name: '兴安社区', outcomes: 3, residents: null, perThousand: null },
      ],
      townships: [{ id: '152221108', name: '俄体镇' }],
    },
  },
  'points.rules': { inputs: [{}], refused: [], output: rulesOutput },
  'points.saveRules': {
    inputs: [
      { rules: [rule, hours], from: 1_790_000_000_000 },
      { rules: [], from: 1_790_000_000_000, note: '按季度调整', key: 'key-12345678' },
    ],
    refused: [
      ...unsaid.map((of) => refused('rules.0.of', { rules: [{ ...rule, of }], from: 1 }, '只有确认办成的事才能计分，请选一种')),
      refused('rules.0.who', { rules: [{ ...rule, who: 'everybody' }], from: 1 }, '请选谁得分'),
      refused('rules.0.points', { rules: [{ ...rule, points: 0 }], from: 1 }, '分值至少是 1'),
      refused('rules.0.points', { rules: [{ ...rule, points: 2.5 }], from: 1 }, '分值要填整数'),
      refused('rules.0.words', { rules: [{ ...rule, words: text(61) }], from: 1 }, '说明最多 60 个字，请写短一些'),
      refused('rules.0.caps.day', { rules: [{ ...rule, caps: { ...rule.caps, day: 5000 } }], from: 1 }, '每天上限最多 1000'),
      refused('rules.0', { rules: [{ ...rule, per: 'hour' }], from: 1 }, '只有服务时长能按小时计'),
      refused('rules.0', { rules: [{ ...rule, per: 'agreed' }], from: 1 }, '线下补记按商定的分计，别的不能这样计'),
      refused('rules.0', { rules: [{ ...rule, from: 2, to: 1 }], from: 1 }, '结束日期要晚于开始日期'),
      refused('rules', { rules: [rule, rule], from: 1 }, '同一种事、同一种人只能有一条规则'),
      refused('from', { rules: [rule] }, '请选择从哪天开始'),
    ],
    output: rulesOutput,
  },
  'points.preview': {
    inputs: [{ orgId: '152221108', rules: [rule] }],
    refused: [
      refused('orgId', { orgId: '152221', rules: [rule] }, '请选一个乡镇(街道)'),
      refused('rules', { orgId: '152221108' }, '请填写规则'),
    ],
    output: preview,
  },
  'points.previewed': { inputs: [{}], refused: [], output: { preview, rules: [rule] } },
} satisfies SamplesOf<CallAbout<'points'>>
