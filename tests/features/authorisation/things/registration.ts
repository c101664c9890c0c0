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
const unit = (
  act: Do,
  role: RoleName,
  [name, communityId]: readonly [string, string],
  asked = contact,
): Promise<Output<'registration.unit'>> =>
  act(role, 'registration.unit', { key: newKey(), name, communityId, contact: asked, offers: [], takesOn: [] })
const confirmed = async (act: Do, id: string, by: RoleName = 'secretary') => {
  await act(by, 'registration.confirm', { id, key: newKey() })
  return { id }
}
const keep = ['registrations', 'units']

export const registrationThings = {
  /** The resident waits to be taken in. */
  pendingMember: { keep, each: true, make: async (act) => ({ id: (await reported(act)).id }) },
  registeredMember: { keep, each: true, make: async (act) => confirmed(act, (await reported(act)).id) },
  /** Somebody of the place whose death was written down. */
  passing: {
    keep: [...keep, 'passings', 'wallets', 'people'],
    make: async (act) => {
      const { id } = await confirmed(act, (await reported(act)).id)
      return { id: (await act('secretary', 'staff.passed', { whom: { kind: 'member', id }, key: newKey() })).id }
    },
  },
  pendingUnit: { keep, each: true, make: async (act) => ({ id: (await unit(act, 'resident', ['示例气象局', here.community])).id }) },
  /** The unit that the unit's contact of the cast speaks for. */
  unit: {
    keep: [...keep, 'people', 'bindings'],
    make: async (act) => {
      const { id } = await confirmed(act, (await unit(act, 'unitContact', ['示例气象局', here.community])).id)
      await act('unitContact', 'people.phone', { code: `local-${contact.phone}` })
      await act('county', 'registration.approve', { id, key: newKey() })
      return { id }
    },
  },
  /** A unit that named the number of the unit's contact, who has not answered. */
  invitingUnit: {
    keep: [...keep, 'people', 'bindings'],
    make: async (act) => {
      const phone = '13900000079'
      await act('unitContact', 'people.phone', { code: `local-${phone}` })
      const named = { name: '钱示例', phone, self: false }
      return { id: (await unit(act, 'resident', ['示例林草局', here.community], named)).id }
    },
  },
  /** Whose contact has proved their number, and the county has not approved. */
  provedUnit: {
    keep: [...keep, 'people', 'bindings'],
    make: async (act) => {
      const { id } = await confirmed(act, (await unit(act, 'unitContact', ['示例统计局', here.community])).id)
      await act('unitContact', 'people.phone', { code: `local-${contact.phone}` })
      return { id }
    },
  },
  /** The resident says they speak for a unit that others speak for; a secretary elsewhere has believed it. */
  namesake: {
    keep,
    make: async (act) => confirmed(act, (await unit(act, 'resident', ['示例水务局', '152221108001'])).id, 'township'),
  },
} as const satisfies Record<string, Making>
