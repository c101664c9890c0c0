import { derivedId } from '../../ground/ids'

/** One registration a person: its id shows nobody's own. */
export const registrationIdOf = (personId: string): string => derivedId('r', personId)

/** One registration of a unit with each community. */
export const unitRegistrationIdOf = (unitId: string, communityId: string): string => derivedId('u', `${unitId}/${communityId}`)

/** Whether an id names a unit's registration. */
export const isUnitRegistration = (id: string): boolean => id.startsWith('u_')
