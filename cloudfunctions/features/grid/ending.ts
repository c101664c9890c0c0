import { roles, type Role } from '@/contract/words'
import type { Decision } from '../../platform/aggregate'
import { effectId } from '../../ground/effect-ids'
import { officeEffects } from './call'
import { inOffice } from './duty'
import { endedOf } from './kept'
import type { MoveEffect, Office, OrgState } from './org'

const settling: readonly Role[] = ['secretary', 'townshipOfficer', 'countyOfficer']

/** Whether nobody is left to settle what waits for a place once these offices are over. */
const isVacant = ({ staff }: Pick<OrgState, 'staff'>, over: readonly Office[], at: number): boolean =>
  !staff.some((held) => settling.includes(held.role) && inOffice(held, at) && !over.includes(held))

/** What waits for offices that are over looks for somebody else. */
const movesFrom = (state: OrgState, over: readonly Office[], at: number): readonly MoveEffect[] =>
  over.map(({ personId, role, name }) => ({
    id: `${effectId(state, 'move')}_${role}_${personId}`,
    kind: 'move',
    at,
    of: { kind: 'office', personId, orgId: state._id },
    why: `${roles[role]}${name}不再任职`,
    vacant: settling.includes(role) && isVacant(state, over, at),
  }))

/** Offices that have ended, by their date or by hand: what waits for them moves on. Null: none did. */
export const ended = (state: OrgState, now: number): Decision<OrgState> | null => {
  if (state.endsAt === null || state.endsAt > now) return null
  const over = endedOf(state, now)
  const gone = over.map(({ personId }) => personId)
  return {
    next: { ...state, seenTo: now, handlers: state.handlers.filter(({ personId }) => !gone.includes(personId)) },
    effects: [...officeEffects(state, over), ...movesFrom(state, over, now)],
  }
}

/** Somebody holds no office here any more: what waits for them moves on within the minute. Null: they held none. */
export const withoutPerson = (state: OrgState, personId: string, at: number): Decision<OrgState> | null => {
  const over = state.staff
    .filter((office) => office.personId === personId && inOffice(office, at))
    .map((office): Office => ({ ...office, until: at, leave: null }))
  if (over.length === 0) return null
  const isOver = ({ role, personId: holder }: Office) => over.some((office) => office.role === role && office.personId === holder)
  const staff = [...state.staff.filter((office) => !isOver(office)), ...over]
  const handlers = state.handlers.filter((handler) => handler.personId !== personId)
  return { next: { ...state, staff, handlers, changedAt: at }, effects: officeEffects(state, over) }
}

/** An office that was ended by mistake, as it was, and for what its holder answered besides. */
export interface LostOffice {
  readonly orgId: string
  readonly office: Office
  readonly handlers: OrgState['handlers']
}

/** What somebody would lose in a place if they were there no longer. */
export const lostIn = (state: Pick<OrgState, '_id' | 'staff' | 'handlers'>, personId: string, at: number): readonly LostOffice[] =>
  state.staff
    .filter((office) => office.personId === personId && inOffice(office, at))
    .map((office) => ({ orgId: state._id, office, handlers: state.handlers.filter((handler) => handler.personId === personId) }))

/** They hold it again, until the day that was set; null: they do already, or that day is over. */
export const backInOffice = (state: OrgState, { office, handlers }: LostOffice, now: number): Decision<OrgState> | null => {
  const isIt = (held: Office) => held.personId === office.personId && held.role === office.role
  if (!inOffice(office, now) || state.staff.some((held) => isIt(held) && inOffice(held, now))) return null
  const free = handlers.filter(({ category }) => !state.handlers.some((handler) => handler.category === category))
  const staff = [...state.staff.filter((held) => !isIt(held)), office]
  return { next: { ...state, staff, handlers: [...state.handlers, ...free], changedAt: now }, effects: officeEffects(state, [office]) }
}
