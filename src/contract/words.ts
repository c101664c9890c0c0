/**
 * The glossary of product.md where both sides show it: one code word, one Chinese term.
 * Words that only one side shows stand in the `labels.ts` of that side's feature.
 */
export const levels = { county: '旗县', township: '乡镇(街道)', community: '村(社区)', grid: '网格', department: '部门' } as const
export type Level = keyof typeof levels

export const roles = {
  fullTimeWorker: '专职网格员',
  partTimeWorker: '兼职网格员',
  groupLeader: '网格党组织负责人',
  volunteer: '志愿者',
  secretary: '村(社区)书记',
  townshipOfficer: '乡镇(街道)负责人',
  countyOfficer: '旗县负责人',
  departmentOfficer: '部门负责人',
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
  rehomed: '换人负责',
} as const
export type Happening = keyof typeof happenings

/** What a place may lack. */
export const gaps = { noWorker: '没有专职网格员', noParty: '没有网格党组织', noBounds: '没有划边界', noSecretary: '没有书记' } as const
export type Gap = keyof typeof gaps

/** The Party organisation of a grid. */
export const partyGroupKinds = { branch: '网格党支部', group: '网格党小组' } as const
export type PartyGroupKind = keyof typeof partyGroupKinds

export const teamKinds = { volunteer: '志愿者队', partyService: '党员志愿服务队' } as const
export type TeamKind = keyof typeof teamKinds

/** What a person may do to a place: the server lists them in `can`. */
export const nodeSteps = {
  add: '新增下级',
  rename: '改名称',
  bounds: '改边界',
  lanes: '改党员巷',
  party: '改党组织',
  phone: '改监督电话',
  teams: '改队伍',
  handlers: '指定专办人',
  staff: '管人员',
  split: '拆分',
  merge: '合并',
  retire: '撤销',
} as const
export type NodeStep = keyof typeof nodeSteps

/** What a person may do to somebody's office. */
export const staffSteps = { extend: '续任', leave: '请假', end: '免去' } as const
export type StaffStep = keyof typeof staffSteps

/** What leaves a line for those above to read. */
export const auditKinds = {
  nodeAdded: '新增',
  nodeChanged: '修改',
  gridSplit: '拆分网格',
  gridMerged: '合并网格',
  gridRetired: '撤销网格',
  roleGiven: '任职',
  roleEnded: '免职',
  leaveSet: '请假',
  settingsChanged: '改设置',
  claimed: '首次启用',
  imported: '导入',
} as const
export type AuditKind = keyof typeof auditKinds
