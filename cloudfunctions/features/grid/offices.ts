import { roles, type Level, type Role } from '@/contract/words'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { dateOf, day } from '../../ground/time/beijing'
import { decided, doneBefore, officeEffects } from './call'
import { inOffice } from './duty'
import { officeIdOf } from './office-id'
import { officeHeld, withOffice } from './office-index'
import type { Leave, Office, Org, OrgState } from './org'
import { standsAbove } from '../actor/standing'
import type { PrintedCall } from '../actor/act'

/** The longest term that may be given at once. */
export const longestTerm = 5 * 366 * day
/** Longer than this is no leave: the office is given to somebody else. */
const longestLeave = 366 * day

/** Which roles a place has. */
export const rolesAt: Readonly<Record<Level, readonly Role[]>> = {
  county: ['countyOfficer'],
  township: ['townshipOfficer'],
  // A member lives in a grid and serves in its community.
  community: ['secretary', 'member', 'shopkeeper'],
  grid: ['fullTimeWorker', 'partTimeWorker', 'groupLeader', 'volunteer'],
  department: ['departmentOfficer'],
}

export type OfficeError = 'grid.retired' | 'staff.role_not_here' | 'staff.until_wrong'

/** Whether a role may be held in a place until a date: one row against the tree, whoever gives it. */
const checkOffice = (
  { role, until }: { role: Role; until: number },
  org: Pick<Org, 'level' | 'retired'>,
  now: number,
): OfficeError | null => {
  if (org.retired != null) return 'grid.retired'
  if (!rolesAt[org.level].includes(role)) return 'staff.role_not_here'
  return until > now && until <= now + longestTerm ? null : 'staff.until_wrong'
}

/** Roles that a person may give in a place. */
export const givenBy = ({ actor, now }: Pick<PrintedCall, 'actor' | 'now'>, org: Pick<Org, '_id' | 'level' | 'retired'>): Role[] =>
  org.retired != null ? [] : rolesAt[org.level].filter((role) => standsAbove(actor, { role, orgId: org._id, personId: null }, now))

/** Whoever an office is given to: known by WeChat, or so far only by their number. */
export interface Holder {
  readonly personId: string
  readonly openid: string | null
  readonly name: string
  readonly phone: string
}

export interface Giving {
  readonly role: Role
  readonly until: number
  readonly holder: Holder
}

const sayUntil = (at: number | null): string => (at === null ? '长期' : dateOf(at))
const inWords = ({ role, name, until }: Pick<Office, 'role' | 'name' | 'until'>) => `${roles[role]}${name}，到${sayUntil(until)}`

type Given = Result<Decision<OrgState> | null, OfficeError | 'staff.not_above' | 'grid.key_reused'>

/** Give somebody a role in a place until a date; who holds it already gets the new date, name and number. */
export const giveOffice = (state: OrgState, { role, until, holder }: Giving, call: PrintedCall): Given => {
  const before = doneBefore(state, call)
  if (!before.ok) return before
  if (before.value) return ok(null)
  if (!standsAbove(call.actor, { role, orgId: state._id, personId: holder.personId }, call.now)) return err('staff.not_above')
  const wrong = checkOffice({ role, until }, state, call.now)
  if (wrong) return err(wrong)
  const held = officeHeld(state.staff, { role, personId: holder.personId })
  const goesOn = held && inOffice(held, call.now) ? held : null
  const office: Office = { ...holder, role, until, from: goesOn?.from ?? call.now, leave: goesOn?.leave ?? null, by: call.actor._id }
  return ok(
    decided(state, call, {
      fields: { staff: withOffice(state.staff, office) },
      what: 'roleGiven',
      changes: [{ label: '职务', before: goesOn && inWords(goesOn), after: inWords(office) }],
      effects: officeEffects(state, [office]),
    }),
  )
}

/** The office that an id names; null when there is none. */
export const officeOf = (state: Pick<Org, '_id' | 'staff'>, id: string) =>
  state.staff.find((staff) => officeIdOf(state._id, staff) === id) ?? null

type Found = Result<{ readonly office: Office; readonly again: boolean }, 'staff.not_found' | 'staff.not_above' | 'grid.key_reused'>

const find = (state: OrgState, id: string, { call, self }: { call: PrintedCall; self: boolean }): Found => {
  const before = doneBefore(state, call)
  if (!before.ok) return before
  const office = state.staff.find((held) => officeIdOf(state._id, held) === id)
  if (!office) return err('staff.not_found')
  const own = self && office.personId === call.actor._id
  if (!own && !standsAbove(call.actor, { role: office.role, orgId: state._id, personId: office.personId }, call.now))
    return err('staff.not_above')
  return ok({ office, again: before.value !== null })
}

/** Somebody leaves office: what waits for them moves on (ending.ts). Ended already: nothing. */
export const endOffice = (
  state: OrgState,
  id: string,
  call: PrintedCall,
): Result<Decision<OrgState> | null, 'staff.not_found' | 'staff.not_above' | 'staff.last_county' | 'grid.key_reused'> => {
  const found = find(state, id, { call, self: false })
  if (!found.ok) return found
  const { office, again } = found.value
  if (again || !inOffice(office, call.now)) return ok(null)
  const others = state.staff.some((held) => held.role === 'countyOfficer' && held.personId !== office.personId && inOffice(held, call.now))
  if (office.role === 'countyOfficer' && !others) return err('staff.last_county')
  const ended: Office = { ...office, until: call.now, leave: null, by: call.actor._id }
  return ok(
    decided(state, call, {
      fields: { staff: withOffice(state.staff, ended), handlers: state.handlers.filter(({ personId }) => personId !== office.personId) },
      what: 'roleEnded',
      changes: [{ label: '职务', before: inWords(office), after: null }],
      effects: officeEffects(state, [ended]),
    }),
  )
}

/** A member of the office's list is registered there no longer, by their own doing: their entry ends. Null when there is none. */
export const strikeMember = (state: OrgState, personId: string, at: number): Decision<OrgState> | null => {
  const office = state.staff.find((held) => held.role === 'member' && held.personId === personId)
  if (!office || !inOffice(office, at)) return null
  return { next: { ...state, staff: withOffice(state.staff, { ...office, until: at, leave: null }), changedAt: at }, effects: [] }
}

export interface Away {
  readonly from: number
  readonly to: number
  readonly deputyId?: string | undefined
}

const deputyIn = (family: readonly Org[], { deputyId }: Away, office: Office): Leave['deputy'] => {
  const found = family
    .flatMap((org) => org.staff.map((staff) => ({ orgId: org._id, staff })))
    .find(({ orgId, staff }) => officeIdOf(orgId, staff) === deputyId)
  return found && found.staff.personId !== office.personId
    ? { personId: found.staff.personId, orgId: found.orgId, role: found.staff.role }
    : null
}

const leaveWords = (leave: Pick<Leave, 'from' | 'to'> | null) => leave && `${dateOf(leave.from)} 到 ${dateOf(leave.to)}`

type LeaveError = 'staff.not_found' | 'staff.not_above' | 'staff.leave_wrong' | 'staff.deputy_unknown' | 'grid.key_reused'

/** Somebody is away for a while, or back (`away` null): set by those above or by themselves. What is asked meanwhile goes to the deputy. */
export const setLeave = (
  state: OrgState,
  { id, away, family }: { id: string; away: Away | null; family: readonly Org[] },
  call: PrintedCall,
): Result<Decision<OrgState> | null, LeaveError> => {
  const found = find(state, id, { call, self: true })
  if (!found.ok) return found
  const { office, again } = found.value
  if (again) return ok(null)
  if (away && (away.to <= away.from || away.to <= call.now || away.to - away.from > longestLeave)) return err('staff.leave_wrong')
  const deputy = away && deputyIn(family, away, office)
  if (away?.deputyId !== undefined && !deputy) return err('staff.deputy_unknown')
  const leave = away && { from: away.from, to: away.to, deputy }
  return ok(
    decided(state, call, {
      fields: { staff: withOffice(state.staff, { ...office, leave }) },
      what: 'leaveSet',
      changes: [{ label: `${roles[office.role]}${office.name}请假`, before: leaveWords(office.leave), after: leaveWords(leave) }],
    }),
  )
}
