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
  member: '在职党员',
  shopkeeper: '爱心超市管理员',
  unitContact: '单位联系人',
} as const
export type Role = keyof typeof roles

export const kinds = { request: '百姓诉求', need: '村(社区)需求', directive: '党建要求' } as const
export type Kind = keyof typeof kinds

export const states = { awaitingResponse: '待回应', inProgress: '办理中', answered: '已回答', closed: '已结案' } as const
export type State = keyof typeof states

/** How a closed matter ended. */
export const closings = {
  confirmed: '已确认',
  calledBack: '回访了',
  unrated: '未评价',
  declined: '办不了',
  withdrawn: '已撤回',
  merged: '合在一起办',
} as const
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
  contact: '联系上了',
  answer: '回答',
  echo: '回音',
  settleDecline: '定下办不办',
  whistleReply: '部门回答',
  rateDepartment: '评价部门',
  callBack: '回访',
  claim: '认领',
  confirm: '解决了',
  dispute: '没解决',
  contest: '不同意',
  reopen: '重新办',
  sendBack: '不接，退回',
  transfer: '转给别人',
  escalate: '上报',
  whistle: '吹哨',
  publish: '发布认领',
  release: '退回认领',
  proposeDecline: '说办不了',
  merge: '合在一起办',
  withdraw: '撤回',
  spotCheck: '抽查回访',
  hidePhoto: '隐藏照片',
} as const
export type Step = keyof typeof steps

/** What a message asks of whoever taps it: the page of the matter opens with that at hand. */
export const wants = { reply: '回话', confirm: '评价' } as const
export type Wants = keyof typeof wants

/** What may stand on a timeline. */
export const happenings = {
  submitted: '提交',
  added: '又说了',
  routed: '派到网格',
  responded: '回应',
  echoed: '回音',
  answered: '回答',
  confirmed: '确认解决',
  disputed: '没解决',
  withdrawn: '撤回',
  lapsed: '七天没有评价',
  transferred: '转给别人',
  sentBack: '不接，退回',
  escalated: '上报',
  whistled: '吹哨',
  whistleEchoed: '部门说进展',
  whistleReplied: '部门回答',
  departmentRated: '评价部门',
  declineProposed: '说办不了',
  declineRefused: '继续办理',
  declined: '定了办不了',
  contested: '不同意办不了',
  published: '发布认领',
  claimed: '认领',
  contacted: '联系上了',
  released: '退回认领',
  returned: '认领退回去了',
  entrusted: '交给单位',
  unitLapsed: '单位还没回应，退回',
  unitLeft: '单位退出报到，退回',
  merged: '合在一起办',
  joined: '我也遇到',
  reopened: '重新办',
  calledBack: '回访',
  spotChecked: '抽查回访',
  photoHidden: '隐藏照片',
  linked: '本人来了',
  reminded: '提醒',
  overdue: '超时',
  raised: '超时上移',
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
  goodsChanged: '改货架',
  claimed: '首次启用',
  imported: '导入',
} as const
export type AuditKind = keyof typeof auditKinds

/** The lawful grounds of a whistle (北京“街乡吹哨、部门报到”). */
export const grounds = { beyondPower: '超出权限', jointEnforcement: '联合执法', emergency: '应急' } as const
export type Ground = keyof typeof grounds

/** Who files for somebody else, seen from that person. */
export const relations = { family: '家人', neighbour: '邻居', worker: '网格员', member: '结对党员', other: '其他' } as const
export type Relation = keyof typeof relations

/** 黄: past its time, the level above lends a hand. 红: so does a level further. The owner keeps it. */
export const alarms = { yellow: '超时', red: '超时，上级督办' } as const
export type Alarm = keyof typeof alarms

/** How a reader stands to a matter. */
export const standings = {
  asker: '提出人',
  beneficiary: '被代说的人',
  owner: '负责人',
  receiver: '待接手',
  claimant: '认领人',
  unit: '接办单位',
  reviewer: '来定的人',
  supervisor: '督办人',
  department: '部门',
  staff: '上级',
  follower: '我也遇到',
} as const
export type Standing = keyof typeof standings

/** How a call-back reached the person. */
export const ways = { phone: '打电话', visit: '上门' } as const
export type Way = keyof typeof ways

/** What a complaint or a suggestion about the service itself is about. */
export const feedbackAbouts = { app: '小程序不好用', service: '办事慢、没人管', person: '对人有意见', idea: '建议' } as const
export type FeedbackAbout = keyof typeof feedbackAbouts
