/**
 * The glossary of product.md where both sides show it: one code word, one Chinese term.
 * Words that only one side shows stand in the `labels.ts` of that side's feature.
 */
export const levels = { county: '旗县', township: '乡镇(街道)', community: '村(社区)', grid: '网格' } as const
export type Level = keyof typeof levels

export const roles = {
  fullTimeWorker: '专职网格员',
  partTimeWorker: '兼职网格员',
  groupLeader: '网格党组织负责人',
  volunteer: '志愿者',
  secretary: '村(社区)书记',
  townshipOfficer: '乡镇(街道)负责人',
  countyOfficer: '旗县负责人',
} as const
export type Role = keyof typeof roles

export const kinds = { request: '百姓诉求', need: '村(社区)需求', directive: '党建要求' } as const
export type Kind = keyof typeof kinds

export const states = { awaitingResponse: '待回应', inProgress: '办理中', answered: '已回答', closed: '已结案' } as const
export type State = keyof typeof states

/** How a closed matter ended. */
export const closings = { confirmed: '已确认', unrated: '未评价', declined: '不予办理', withdrawn: '已撤回', merged: '已并案' } as const
export type Closing = keyof typeof closings

/** The three answers, each with its clock. */
export const clocks = { respond: '回应', echo: '回音', answer: '回答' } as const
export type Clock = keyof typeof clocks

/** Five grades, best first: the national 好差评 scale (GB/T 42454-2023). */
export const grades = {
  verySatisfied: '非常满意',
  satisfied: '满意',
  acceptable: '基本满意',
  dissatisfied: '不满意',
  veryDissatisfied: '非常不满意',
} as const
export type Grade = keyof typeof grades

/** What a person may do to a matter next: the server lists them in `can`, in this order of importance. */
export const steps = {
  respond: '回应',
  echo: '回音',
  answer: '回答',
  confirm: '解决了',
  dispute: '没解决',
  withdraw: '撤回',
} as const
export type Step = keyof typeof steps

/** What may stand on a timeline. */
export const happenings = {
  submitted: '提交',
  routed: '派到网格',
  responded: '回应',
  echoed: '回音',
  answered: '回答',
  confirmed: '确认解决',
  disputed: '没解决',
  withdrawn: '撤回',
  lapsed: '七天没有评价',
} as const
export type Happening = keyof typeof happenings
