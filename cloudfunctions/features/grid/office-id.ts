import { derivedId } from '../../ground/ids'
import type { Staff } from './org'

/** The opaque name of an office: a person in a role at a place. Shows nobody's id. */
export const officeIdOf = (orgId: string, { role, personId }: Pick<Staff, 'role' | 'personId'>): string =>
  derivedId('o', `${orgId}/${role}/${personId}`)
