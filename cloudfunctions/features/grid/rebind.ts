import type { Decision } from '../../platform/aggregate'
import { officeEffects } from './call'
import type { Office, OrgState } from './org'

export interface Rebinding {
  readonly from: string
  readonly to: { readonly personId: string; readonly openid: string }
  readonly at: number
}

const stays = (office: Office, { from }: Rebinding) => office.personId !== from

/** What a number held in a place becomes its owner's. Null when it holds nothing there. */
export const rebound = (state: OrgState, rebinding: Rebinding): Decision<OrgState> | null => {
  const { from, to, at } = rebinding
  const given = state.staff.filter((office) => !stays(office, rebinding))
  if (given.length === 0) return null
  const moved = given.map((office): Office => ({ ...office, personId: to.personId, openid: to.openid }))
  const had = (office: Office) => moved.some(({ role, personId }) => role === office.role && personId === office.personId)
  const kept = state.staff.filter((office) => stays(office, rebinding) && !had(office))
  const next: OrgState = {
    ...state,
    staff: [...kept, ...moved].map((office) =>
      office.leave?.deputy?.personId === from
        ? { ...office, leave: { ...office.leave, deputy: { ...office.leave.deputy, personId: to.personId } } }
        : office,
    ),
    handlers: state.handlers.map((handler) => (handler.personId === from ? { ...handler, personId: to.personId } : handler)),
    changedAt: at,
  }
  return {
    next,
    effects: [
      ...officeEffects(state, moved),
      ...officeEffects(
        state,
        given.map((office) => ({ ...office, until: at })),
      ),
    ],
  }
}
