import type { Body } from '../../platform/aggregate'
import { derivedId } from '../../ground/ids'
import type { Appeal } from '../appeals/appeal'
import { lostByDeath as lostAppeal } from '../appeals/steps'
import { memberOf, type Family, type Member } from '../family/family'
import { lostIn, type LostOffice } from '../grid/ending'
import type { OrgState } from '../grid/org'
import type { CallTask } from '../inbox/elsewhere/call-list'
import { lostByDeath as lostRegistration } from '../registration/office-steps'
import type { Registration, UnitRegistration } from '../registration/registration'
import type { Reservation } from '../shop/reservation'

/** Everything that a death takes from somebody, kept so that a mistake can be put right. What others took over meanwhile is theirs. */
export interface Taken {
  /** The effect that took it, and what it is called in what it ended. */
  readonly act: string
  readonly offices: readonly LostOffice[]
  readonly registration: ReturnType<typeof lostRegistration> | null
  readonly appeals: readonly { readonly id: string; readonly lost: ReturnType<typeof lostAppeal> }[]
  readonly units: readonly { readonly id: string; readonly lost: Pick<UnitRegistration, 'contact' | 'approval'> }[]
  readonly families: readonly { readonly id: string; readonly member: Member; readonly at: number }[]
  readonly calls: readonly string[]
  readonly reservations: readonly { readonly id: string; readonly made: Body<Reservation> }[]
}

/** What somebody has who is about to be taken for dead. */
export interface Held {
  readonly orgs: readonly OrgState[]
  readonly registration: Registration | null
  readonly appeals: readonly Appeal[]
  readonly units: readonly UnitRegistration[]
  readonly families: readonly Family[]
  readonly calls: readonly Pick<CallTask, '_id'>[]
  readonly reservations: readonly Reservation[]
}

interface Act {
  readonly act: string
  readonly personId: string
  readonly at: number
}

/** Asked anew under another id, and held as far as there still is any: `clock` goes on with what is asked. */
const askedAnew = (reservation: Reservation, act: string, now: number) => {
  const { _id, by, goods, price, communityId, communityName, code, fingerprint } = reservation
  const open = { until: null, endedAt: null, endedBy: null, why: null, wakeAt: now } as const
  const made = { by, goods, price, communityId, communityName, code, fingerprint, at: now, state: 'asked', ...open } as const
  return { id: derivedId('v', `${_id}/${act}`), made }
}

export const takenFrom = (held: Held, { act, personId, at }: Act): Taken => ({
  act,
  offices: held.orgs.flatMap((org) => lostIn(org, personId, at)),
  registration: held.registration && held.registration.state !== 'left' ? lostRegistration(held.registration) : null,
  appeals: held.appeals
    .filter(({ state, contestBy }) => state === 'waiting' || contestBy !== null)
    .map((appeal) => ({ id: appeal._id, lost: lostAppeal(appeal) })),
  units: held.units.map(({ _id, contact, approval = null }) => ({ id: _id, lost: { contact, approval } })),
  families: held.families.flatMap((family) => {
    const member = memberOf(family, personId)
    return member ? [{ id: family._id, member, at: family.members.indexOf(member) }] : []
  }),
  calls: held.calls.map(({ _id }) => _id),
  reservations: held.reservations.filter(({ state }) => state === 'reserved').map((one) => askedAnew(one, act, at)),
})
