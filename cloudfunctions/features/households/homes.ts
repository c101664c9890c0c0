import { isOf, lookingAfter } from './eyes'
import type { Household, Linked } from './household'

/** What somebody says of the household that they mean: its id, and where they live. */
interface Meant {
  readonly id?: string | undefined
  readonly gridId: string | null
}

type Home = Pick<Household, '_id' | 'place' | 'dwellers' | 'state'>

/** Out of some households those that somebody is of, the one that they mean first. An id that is none of theirs says nothing. */
export const homesOf = <One extends Home>(found: readonly One[], personId: string, { id, gridId }: Meant): readonly One[] => {
  const since = (home: One): number => home.dwellers.find((one) => one.personId === personId)?.at ?? 0
  const weight = (home: One): number => (home._id === id ? 2 : 0) + (home.place.gridId === gridId ? 1 : 0)
  return found.filter((home) => isOf(home, personId)).sort((one, other) => weight(other) - weight(one) || since(other) - since(one))
}

/** The member who looks after a household and so hears of what it asks; null: nobody does, or they are of it themselves. */
export const hearerOf = (household: Pick<Household, 'links' | 'dwellers' | 'state'>): Linked | null => {
  const [link] = lookingAfter(household)
  return link && !isOf(household, link.member.personId) ? link.member : null
}
