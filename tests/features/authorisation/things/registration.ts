import type { Output } from '@/contract'
import { newKey } from '../../support/journey'
import { reporting } from '../../support/registrations'
import { places, type RoleName } from '../roles'
import type { Making } from '../thing'
import type { Do } from '../world'

const { here } = places
const contact = { name: '钱示例', phone: '13900000077', self: true }

const reported = (act: Do): Promise<Output<'registration.member'>> =>
  act('resident', 'registration.member', reporting({ gridId: here.grid }))
const unit = (act: Do, role: RoleName, [name, communityId]: readonly [string, string]): Promise<Output<'registration.unit'>> =>
  act(role, 'registration.unit', { key: newKey(), name, communityId, contact, offers: [], takesOn: [] })
const confirmed = async (act: Do, id: string, by: RoleName = 'secretary') => {
  await act(by, 'registration.confirm', { id, key: newKey() })
  return { id }
}
const keep = ['registrations', 'units']

export const registrationThings = {
  /** The resident waits to be taken in. */
  pendingMember: { keep, each: true, make: async (act) => ({ id: (await reported(act)).id }) },
  registeredMember: { keep, each: true, make: async (act) => confirmed(act, (await reported(act)).id) },
  pendingUnit: { keep, each: true, make: async (act) => ({ id: (await unit(act, 'resident', ['示例气象局', here.community])).id }) },
  /** The unit that the unit's contact of the cast speaks for. */
  unit: { keep, make: async (act) => confirmed(act, (await unit(act, 'unitContact', ['示例气象局', here.community])).id) },
  /** The resident says they speak for a unit that others speak for; a secretary elsewhere has believed it. */
  namesake: {
    keep,
    make: async (act) => confirmed(act, (await unit(act, 'resident', ['示例水务局', '152221108001'])).id, 'township'),
  },
} as const satisfies Record<string, Making>
