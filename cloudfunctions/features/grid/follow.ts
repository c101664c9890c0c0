import type { Decision } from '../../platform/aggregate'
import { inOffice } from './duty'
import { officeEffects } from './call'
import { officeFrom, orgFrom, type Office, type OrgState, type PlantEffect, type ReceiveEffect, type RetireEffect } from './org'
import { joinOutlines } from './outline'

/** How a new place begins: the offices of its first people are carried to them. */
export const planted = ({ org }: PlantEffect): Decision<OrgState> => {
  const next = { ...orgFrom(org), version: 0 }
  return { next, effects: officeEffects(next, next.staff) }
}

const ended = (office: Office, at: number): Office => (inOffice(office, at) ? { ...office, until: at } : office)

/** A grid ends, and with it the offices that were held in it. Null when it has ended before. */
export const retired = (state: OrgState, { at, into }: RetireEffect): Decision<OrgState> | null => {
  if (state.retired) return null
  const staff = state.staff.map((office) => ended(office, at))
  const next = { ...state, staff, retired: { at, into }, changedAt: at }
  return { next, effects: officeEffects(state, staff) }
}

const sameOffice = (one: Office, other: Pick<Office, 'role' | 'personId'>) => one.role === other.role && one.personId === other.personId

/** A grid takes in people, lanes and land of others. Null when it has before. */
export const received = (state: OrgState, effect: ReceiveEffect): Decision<OrgState> | null => {
  if (state.recent.some(({ key }) => key === effect.id)) return null
  const { staff, lanes, outlines, name, at } = effect
  const come = staff
    .map(officeFrom)
    .filter((office) => inOffice(office, at) && !state.staff.some((held) => sameOffice(held, office) && inOffice(held, at)))
  const kept = state.staff.filter((held) => !come.some((office) => sameOffice(office, held)))
  const next = {
    ...state,
    name: name ?? state.name,
    staff: [...kept, ...come],
    lanes: [...state.lanes, ...lanes],
    outline: joinOutlines([...(state.outline === null ? [] : [state.outline]), ...outlines]),
    changedAt: at,
    recent: [...state.recent, { key: effect.id, print: '', ids: [] }],
  }
  return { next, effects: officeEffects(state, come) }
}
