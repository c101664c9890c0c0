/** The words of the ledger of points, where both sides show them. */

/**
 * What may earn: outcomes that somebody else has confirmed. There is no word for logging in, checking in, forwarding,
 * subscribing, tapping a notice, handing a matter on, or for how much was done: a rule for them cannot be written down.
 */
export const outcomeKinds = {
  matterConfirmed: '诉求办成',
  wishRealised: '微心愿实现',
  hoursConfirmed: '服务时长',
  manualConfirmed: '线下补记',
  visitDue: '该走访的走访了',
} as const
export type OutcomeKind = keyof typeof outcomeKinds

/** Who earns, by the part they had in it. */
export const earners = { worker: '网格员', member: '在职党员', volunteer: '志愿者', resident: '热心居民' } as const
export type Earner = keyof typeof earners

/** Who said that it was so. */
export const confirmers = {
  asker: '提出人',
  caller: '回访的人',
  household: '受助家庭',
  organiser: '活动主办方',
  secretary: '村(社区)书记',
  township: '乡镇(街道)',
} as const
export type Confirmer = keyof typeof confirmers

/** What a rule pays for: each outcome, each hour of it, or what two people agreed on, up to the rule's points. */
export const measures = { event: '每次', hour: '每小时', agreed: '最多' } as const

/** What an entry of the ledger is. */
export const entryKinds = {
  earned: '得分',
  reversed: '退回',
  recovered: '补扣',
  spent: '兑换',
  refunded: '退还',
  given: '给家人',
  received: '家人给的',
} as const
export type EntryKind = keyof typeof entryKinds
