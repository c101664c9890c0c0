import type { ClockView, MatterCard } from '@/contract/matters'
import type { Contact } from '@/contract/grid'
import { closings, happenings, roles, states, type Alarm, type Happening, type Role } from '@/contract/words'
import { before, isPast, shortDue, shortMoment } from './dates'

/** Shorter than the glossary where a card has little room. */
const shortRoles: Partial<Record<Role, string>> = {
  fullTimeWorker: '网格员',
  partTimeWorker: '网格员',
  groupLeader: '网格党组织负责人',
  volunteer: '志愿者',
  secretary: '村(社区)书记',
  townshipOfficer: '乡镇负责人',
  countyOfficer: '旗县负责人',
  unitContact: '单位',
}

export const roleName = (role: Role) => shortRoles[role] ?? roles[role]
export const personName = ({ role, name }: Contact) => `${roleName(role)} ${name}`
export const placeName = ({ communityName, gridName }: { communityName: string; gridName: string }) => `${communityName} ${gridName}`

/** The looks of a matter: its state, or that its time has run out. */
export type Look = 'waiting' | 'underWay' | 'answered' | 'closed' | 'late'

export const isLate = ({ dueAt, state }: Pick<MatterCard, 'dueAt' | 'state'>) =>
  dueAt !== null && (state === 'awaitingResponse' || state === 'inProgress') && isPast(dueAt)

const lookOf = { awaitingResponse: 'waiting', inProgress: 'underWay', answered: 'answered', closed: 'closed' } as const

export const look = (matter: Pick<MatterCard, 'dueAt' | 'state' | 'closing'>): { look: Look; word: string } => {
  if (isLate(matter)) return { look: 'late', word: matter.state === 'awaitingResponse' ? '超时未回应' : '办理超时' }
  if (matter.closing) return { look: 'closed', word: closings[matter.closing] }
  return { look: lookOf[matter.state], word: states[matter.state] }
}

const dueOf = (clocks: readonly ClockView[], clock: ClockView['clock']) => clocks.find((one) => one.clock === clock)?.dueAt ?? null
const by = (at: number | null) => (at === null ? '' : `，${before(at)}`)

const urged = (place: string | null) => (place ? `还没有回话，${place}正在催` : '还没有回话，正在催')

/** Where a matter stands, said to the person who asked: what happens next, and never whose fault it is. */
export const toAsker = (matter: MatterCard): string => {
  const { name } = matter.owner
  if (isLate(matter)) return urged(matter.supervisedBy)
  if (matter.state === 'awaitingResponse') return `已送到${name}手里${by(matter.dueAt)}给您回应`
  if (matter.state === 'inProgress') return `${name}在办${by(dueOf(matter.clocks, 'answer'))}给您回答`
  if (matter.state === 'answered') return `${name}回答您了。解决没有，请您说一声`
  return ended(matter)
}

const nextStep = (matter: MatterCard) => {
  if (matter.state === 'awaitingResponse') return '回应'
  return matter.dueAt !== null && matter.dueAt === dueOf(matter.clocks, 'echo') ? '说一声进展' : '给回答'
}

/** Where a matter stands, said to those who answer for it. */
export const toStaff = (matter: MatterCard): string => {
  if (matter.state === 'closed') return ended(matter)
  if (matter.state === 'answered') return `已经回答，等${matter.askerName ?? '对方'}说解决没有`
  if (matter.dueAt === null) return `${matter.owner.name}在办`
  return isLate(matter) ? `该在${before(matter.dueAt)}${nextStep(matter)}，请尽快` : `${before(matter.dueAt)}要${nextStep(matter)}`
}

const ended = ({ closing }: MatterCard): string => {
  if (closing === 'confirmed') return '已经解决，这件事结了'
  if (closing === 'calledBack') return '打电话问过，说解决了，等另一位再问一声'
  if (closing === 'unrated') return '七天没有评价，这件事先结了'
  return closing ? `这件事${closings[closing]}` : '这件事结了'
}

/** Answered, or closed without an answer: nothing more will come. */
export const isOver = (steps: readonly ClockView[]) =>
  steps.some(({ clock, dueAt, doneAt }) => clock === 'answer' && (dueAt === null || doneAt !== null))

/** Under one of the three steps: when it was done, or by when it will be. `over`: nothing more will come. */
export const clockWords = ({ clock, dueAt, doneAt, late }: ClockView, over: boolean): string => {
  if (doneAt !== null) return shortMoment(doneAt)
  if (over) return '不用了'
  if (dueAt === null) return clock === 'echo' ? '有进展就说' : '稍后'
  return late || isPast(dueAt) ? `过了${shortMoment(dueAt)}` : shortDue(dueAt)
}

/** What happened, said in the middle of the conversation where no words were written. */
const happened: Record<Happening, string> = {
  ...happenings,
  submitted: '提交了这件事',
  routed: '已派到网格',
  responded: '回应了',
  echoed: '说了进展',
  answered: '给了回答',
  confirmed: '确认解决了',
  disputed: '说还没解决',
  withdrawn: '撤回了',
  lapsed: '七天没有评价，先结案',
  transferred: '转出去了',
  sentBack: '退回了',
  escalated: '往上报了',
  whistled: '吹哨叫部门来办',
  whistleEchoed: '说了部门的进展',
  whistleReplied: '回答了',
  departmentRated: '评价了部门',
  declineProposed: '说这件事办不了',
  declineRefused: '不同意，接着办',
  declined: '定了：办不了',
  contested: '不同意办不了',
  published: '发布出来，请党员认领',
  claimed: '认领了',
  contacted: '联系上对方了',
  released: '退回了认领',
  returned: '认领退回去了，再请别人',
  entrusted: '交给单位来办',
  unitLapsed: '退回村(社区)来办',
  unitLeft: '单位不在这里报到了，退回来了',
  merged: '和同一件事合在一起办',
  joined: '也遇到这件事',
  reopened: '请求重新办',
  calledBack: '回访过了',
  spotChecked: '抽查回访过了',
  photoHidden: '隐藏了一张照片',
  added: '又说了',
  linked: '本人来了，能自己看',
  reminded: '快到时间了，提醒了一声',
  overdue: '还没有回话，上级正在催',
  raised: '还没有回话，再上一级也在催',
  rehomed: '换了人负责',
}

/** The same, with whom or what it was about: 「转给李×」, 「吹哨叫水务局来办」. */
const aboutWords: Partial<Record<Happening, (about: string) => string>> = {
  transferred: (about) => `转给${about}`,
  sentBack: (about) => `退回给${about}`,
  released: (about) => `收回了，不请${about}办了`,
  entrusted: (about) => `交给${about}来办`,
  unitLeft: (about) => `${about}不在这里报到了，退回来了`,
  escalated: (about) => `报给${about}`,
  whistled: (about) => `吹哨：${about}`,
  declineProposed: (about) => `说这件事办不了，请${about}定`,
  calledBack: (about) => `${about}回访过了`,
  spotChecked: (about) => `${about}抽查回访过了`,
  joined: (about) => `又有 ${about}遇到这件事`,
  overdue: urged,
  raised: urged,
  rehomed: (about) => `换成${about}负责`,
}

export const whatHappened = ({ what, about }: { what: Happening; about: string | null }): string =>
  (about && aboutWords[what]?.(about)) || happened[what]

/** 黄 and 红 said in words, for those who answer. */
export const alarmWords: Record<Alarm, string> = { yellow: '超时 · 上级督办', red: '超时 · 再上一级督办' }
