import type { SettingsValues } from '@/contract/settings'
import { householdIdOf, openLinks, plain, type Household, type Linked } from '../../households/household'
import { loadOf, type Load } from '../../links/load'
import { numbersFrom } from '../../settings/numbers'

/** Which household of a grid a row means: its door, and whom one asks for. */
export interface Door {
  readonly label: string
  readonly contact: { readonly name: string; readonly phone: string | null }
}

/** The households around the rows of a file, and the members that its rows name: what earlier rows would change is seen by those after. */
export interface Homes {
  readonly get: (id: string) => Household | undefined
  /** The one that a row means in a grid; `unsure`: there are several. */
  readonly at: (gridId: string, door: Door) => Household | 'unsure' | undefined
  readonly put: (household: Household) => void
  /** Members of the county who report now, by name. */
  readonly named: (name: string) => readonly Linked[]
  readonly loadOf: (personId: string, now: number) => Load
  readonly numbers: SettingsValues['numbers']
}

interface Known {
  readonly households: readonly Household[]
  readonly members: readonly Linked[]
  /** Households that the members look after already, wherever they lie. */
  readonly held: Parameters<typeof loadOf>[0]
  readonly numbers: SettingsValues['numbers']
}

/** The likest of those with one door: the same number and name, the same number, the same name. */
const likest = (those: readonly Household[], { name, phone }: Door['contact']): Household | 'unsure' | undefined => {
  const samePhone = those.filter(({ contact }) => phone !== null && contact.phone === phone)
  const sameName = those.filter(({ contact }) => plain(contact.name) === plain(name))
  const both = samePhone.filter((one) => sameName.includes(one))
  const [found, another] = [both, samePhone, sameName].find((some) => some.length > 0) ?? []
  return another ? 'unsure' : found
}

export const homesFrom = ({ households, members, held, numbers }: Known): Homes => {
  const byId = new Map<string, Household>()
  const byDoor = new Map<string, Set<string>>()
  const doorOf = (gridId: string, label: string) => `${gridId}/${plain(label)}`
  const put = (household: Household) => {
    const before = byId.get(household._id)
    if (before) byDoor.get(doorOf(before.place.gridId, before.label))?.delete(before._id)
    byId.set(household._id, household)
    const door = doorOf(household.place.gridId, household.label)
    byDoor.set(door, (byDoor.get(door) ?? new Set()).add(household._id))
  }
  for (const household of households) put(household)
  const byName = new Map<string, Linked[]>()
  for (const member of members) byName.set(plain(member.name), [...(byName.get(plain(member.name)) ?? []), member])
  return {
    get: (id) => byId.get(id),
    at: (gridId, door) => {
      const there = [...(byDoor.get(doorOf(gridId, door.label)) ?? [])].flatMap((id) => byId.get(id) ?? [])
      // Whatever became of it since, a row that came in once is that household.
      return likest(there, door.contact) ?? byId.get(householdIdOf(gridId, door))
    },
    put,
    named: (name) => byName.get(plain(name)) ?? [],
    loadOf: (personId, now) => loadOf(held, personId, now),
    numbers,
  }
}

/** For the tables of the tree. */
export const noHomes: Homes = homesFrom({ households: [], members: [], held: [], numbers: numbersFrom({}) })

/** Whether a member is asked already, or looks after the household. */
export const isAt = (household: Household, { personId }: Linked): boolean =>
  openLinks(household).some(({ member, state }) => member.personId === personId && state !== 'ending')
