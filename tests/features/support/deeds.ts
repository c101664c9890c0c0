import { callBack, confirm, contest, dispute, reopen, withdraw } from '../../../cloudfunctions/features/matters/steps/asker'
import { claim, publish, release } from '../../../cloudfunctions/features/matters/steps/claim'
import { proposeDecline, settleDecline } from '../../../cloudfunctions/features/matters/steps/decline'
import type { Missing, StepResult } from '../../../cloudfunctions/features/matters/lifecycle/deciding'
import { escalate, sendBack, transfer } from '../../../cloudfunctions/features/matters/steps/handing'
import { hidePhoto } from '../../../cloudfunctions/features/matters/steps/hide-photo'
import { join, merge } from '../../../cloudfunctions/features/matters/steps/joining'
import type { Transition } from '../../../cloudfunctions/features/matters/lifecycle/lifecycle'
import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { spotCheck } from '../../../cloudfunctions/features/matters/steps/spot-check'
import { answer, contact, echo, respond } from '../../../cloudfunctions/features/matters/steps/staff'
import { ownerFrom } from '../../../cloudfunctions/features/matters/assigning/supervisors'
import { rateDepartment, whistle, whistleReply } from '../../../cloudfunctions/features/matters/steps/whistle'
import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import { aChain, aMatter, anActor, aStaff, aWorker, noon } from './builders'
import type { Call } from '../../../cloudfunctions/features/actor/act'

const community = '152221108200'
const at = (role: Actor['assignments'][number]['role'], orgId: string) => ({ assignments: [{ role, orgId, until: null }] })

/** Everybody who may have a part in the matter of the builders. */
export const cast = {
  asker: anActor(),
  neighbour: anActor({ _id: 'p_neighbour', openid: 'neighbour', name: '赵邻居' }),
  worker: aWorker(),
  other: aWorker({ _id: 'p_other', openid: 'other', name: '王试用' }),
  secretary: aWorker({ _id: 'p_secretary', openid: 'secretary', name: '刘示例', ...at('secretary', community) }),
  township: aWorker({ _id: 'p_township', openid: 'township', name: '陈示例', ...at('townshipOfficer', '152221108') }),
  county: aWorker({ _id: 'p_county', openid: 'county', name: '杨示例', ...at('countyOfficer', '152221') }),
  department: aWorker({ _id: 'p_department', openid: 'department', name: '黄示例', ...at('departmentOfficer', 'D152221001') }),
  member: anActor({ _id: 'p_member', openid: 'member', name: '周示例', ...at('member', community) }),
  unit: anActor({ _id: 'p_unit', openid: 'unit', name: '郑示例' }),
  stranger: anActor({ _id: 'p_stranger', openid: 'stranger', name: '吴示例', homeGridId: null }),
} as const
export type Player = keyof typeof cast

const staffOf = ({ _id, openid, name, assignments }: Actor) =>
  aStaff({ personId: _id, openid, name: name ?? '', role: assignments[0]?.role ?? 'volunteer' })

/** 俄体村 第2网格 with two workers and somebody at every level above. */
export const staffedChain = aChain({
  grid: [staffOf(cast.worker), staffOf(cast.other)],
  community: [staffOf(cast.secretary)],
  township: [staffOf(cast.township)],
  county: [staffOf(cast.county)],
})

export const upwardsAt = (now: number) => ({ chain: staffedChain, now })

/** A unit that has been asked and not been heard yet. */
export const aUnitTask = {
  registrationId: 'u_1',
  name: '示例水务局',
  by: { personId: 'p_unit', openid: 'unit', name: '郑示例', phone: null },
  at: noon,
  respondBy: noon + 24 * 3_600_000,
  respondedAt: null,
} as const

const said = { text: '已经换好灯泡，现场试过亮了', photos: [] }
const department = { id: 'D152221001', name: '水务局', officer: ownerFrom(staffOf(cast.department), 'D152221001') }
/** An older matter that others may go into. */
const older = aMatter({ _id: 'm_0', askedAt: noon - 1000 })

type Deed = (matter: Matter, call: Call) => StepResult<Missing>

/** One way to take each transition that people can take. */
export const deeds: Readonly<Partial<Record<Transition, Deed>>> = {
  respond: (matter, call) => respond(matter, {}, call),
  accept: (matter, call) => respond(matter, {}, call),
  contact: (matter, call) => contact(matter, {}, call),
  answer: (matter, call) => answer(matter, said, call),
  echo: (matter, call) => echo(matter, said, call),
  settleDecline: (matter, call) => settleDecline(matter, { accept: true }, call),
  refuseDecline: (matter, call) => settleDecline(matter, { accept: false }, call),
  whistleReply: (matter, call) => whistleReply(matter, { ...said, done: true }, call),
  rateDepartment: (matter, call) => rateDepartment(matter, { grade: 'satisfied' }, call),
  confirmCall: (matter, call) => confirm(matter, { grade: 'satisfied' }, call),
  callBack: (matter, call) =>
    callBack(matter, { solved: true, grade: 'satisfied', text: '说好了', way: 'phone' }, { ...call, ...upwardsAt(call.now) }),
  callBackInVain: (matter, call) => callBack(matter, { solved: false, text: '没好', way: 'visit' }, { ...call, ...upwardsAt(call.now) }),
  spotCheck: (matter, call) =>
    spotCheck(matter, { solved: true, grade: 'satisfied', text: '说好了', way: 'phone' }, { ...call, ...upwardsAt(call.now) }),
  spotCheckInVain: (matter, call) => spotCheck(matter, { solved: false, text: '没好', way: 'phone' }, { ...call, ...upwardsAt(call.now) }),
  claim: (matter, call) => claim(matter, call),
  confirm: (matter, call) => confirm(matter, { grade: 'satisfied' }, call),
  dispute: (matter, call) => dispute(matter, { text: '还是不亮' }, { ...call, ...upwardsAt(call.now) }),
  contest: (matter, call) => contest(matter, { text: '不同意' }, { ...call, ...upwardsAt(call.now) }),
  reopen: (matter, call) => reopen(matter, { text: '又坏了' }, { ...call, ...upwardsAt(call.now) }),
  transfer: (matter, call) =>
    transfer(
      matter,
      {
        text: '他熟',
        receiver: { to: ownerFrom(staffOf(cast.other), matter.place.gridId), place: matter.place },
        upwards: upwardsAt(call.now),
      },
      call,
    ),
  sendBack: (matter, call) => sendBack(matter, { text: '不在这边' }, call),
  handBack: (matter, call) => sendBack(matter, { text: '人手不够' }, call),
  recall: (matter, call) => release(matter, {}, call),
  escalate: (matter, call) => escalate(matter, { text: '村里办不了' }, { ...call, ...upwardsAt(call.now) }),
  whistle: (matter, call) => whistle(matter, { ground: 'beyondPower', text: '请来看看', department }, call),
  publish: (matter, call) => publish(matter, { text: '帮一户人家换灯泡' }, call),
  release: (matter, call) => release(matter, {}, call),
  takeBack: (matter, call) => release(matter, {}, call),
  proposeDecline: (matter, call) =>
    proposeDecline(matter, { reason: '归水务局管', instead: '水务局大厅' }, { ...call, ...upwardsAt(call.now) }),
  merge: (matter, call) => merge(matter, { into: { ...older, kind: matter.kind } }, call),
  withdraw: (matter, call) => withdraw(matter, {}, call),
  stepBack: (matter, call) => withdraw(matter, {}, call),
  hidePhoto: (matter, call) => hidePhoto(matter, { fileId: matter.photos[0] ?? '' }, call),
  join: (matter, call) => join(matter, {}, call),
}

/** The matter as the next call finds it. */
export const saved = (matter: Matter, taken: { readonly next: object; readonly effects: Matter['effects'] }): Matter => ({
  ...matter,
  ...taken.next,
  version: matter.version + 1,
})
