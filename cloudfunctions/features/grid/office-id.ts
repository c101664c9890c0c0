import { createHash } from 'node:crypto'
import type { Staff } from './org'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** The opaque name of an office: a person in a role at a place. Shows nobody's id. */
export const officeIdOf = (orgId: string, { role, personId }: Pick<Staff, 'role' | 'personId'>): string =>
  `o_${digest(`${orgId}/${role}/${personId}`).slice(0, 24)}`
