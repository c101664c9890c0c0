import { findable } from '@/contract/text'
import type { Role } from '@/contract/words'
import type { Office } from './org'

type Staff = readonly Office[]

/** An office, and where it stands in every list that holds it: a list that does not hold it there is another. */
interface Entry {
  readonly office: Office
  readonly at: number
}

/**
 * The offices of a place by who holds them, for a list and for all that come from it: a thousand rows of a table do not look
 * through a thousand offices each.
 */
type Index = Map<string, Entry[]>

const keysOf = ({ role, personId, phone, name }: Office): readonly string[] => [
  `${role}/person/${personId}`,
  `${role}/phone/${phone ?? ''}`,
  `${role}/name/${findable(name)}`,
]

const add = (index: Index, entry: Entry): void => {
  for (const key of keysOf(entry.office)) {
    const entries = index.get(key)
    if (entries) entries.push(entry)
    else index.set(key, [entry])
  }
}

const indexes = new WeakMap<Staff, Index>()

const indexOf = (staff: Staff): Index => {
  const known = indexes.get(staff)
  if (known) return known
  const index: Index = new Map()
  staff.forEach((office, at) => add(index, { office, at }))
  indexes.set(staff, index)
  return index
}

const found = (staff: Staff, key: string): readonly Entry[] =>
  (indexOf(staff).get(key) ?? []).filter(({ office, at }) => staff[at] === office)

/** The office of a role that a person holds or held here. */
export const officeHeld = (staff: Staff, { role, personId }: Pick<Office, 'role' | 'personId'>): Office | undefined =>
  found(staff, `${role}/person/${personId}`)[0]?.office

/** The offices of a role under a number. */
export const officesUnderPhone = (staff: Staff, role: Role, phone: string): Staff =>
  found(staff, `${role}/phone/${phone}`).map(({ office }) => office)

/** The offices of a role under a name, in whatever spelling. */
export const officesUnderName = (staff: Staff, role: Role, name: string): Staff =>
  found(staff, `${role}/name/${findable(name)}`).map(({ office }) => office)

/** The offices with this one as it is now: in the place of the one that its holder had, or behind the others. */
export const withOffice = (staff: Staff, office: Office): Staff => {
  const index = indexOf(staff)
  const at = found(staff, `${office.role}/person/${office.personId}`)[0]?.at ?? staff.length
  const next = [...staff]
  next[at] = office
  add(index, { office, at })
  indexes.set(next, index)
  return next
}
