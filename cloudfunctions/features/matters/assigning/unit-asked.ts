import type { UnitRegistration } from '../../registration/registration'
import type { AskedUnit } from '../asking/submit'

/**
 * A unit as the community asks it, by whoever speaks for it. Null unless it stands registered with the community of every one of the
 * grids.
 */
export const askedFrom = (registered: UnitRegistration | null, gridIds: readonly string[]): AskedUnit | null => {
  if (registered?.state !== 'registered') return null
  const { _id, unit, place, personId, openid, contact } = registered
  if (!gridIds.every((gridId) => gridId.startsWith(place.communityId))) return null
  return { registrationId: _id, name: unit.name, by: { personId, openid, name: contact.name, phone: contact.phone } }
}
