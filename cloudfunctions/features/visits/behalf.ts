import type { Actor } from '../actor/actor'
import type { Household } from '../households/household'
import type { Raise, Words } from './visit'

type Behalf = Raise['onBehalf']

/** Who of the household has a say in what is raised for it: whoever came in by its number, else who came first; never the visitor. */
const partyOf = ({ dwellers, contact }: Household, visitor: Pick<Actor, '_id'>): NonNullable<Behalf['party']> | null => {
  const others = dwellers.filter(({ personId }) => personId !== visitor._id)
  const one = others.find(({ how }) => how === 'number') ?? others[0]
  return one ? { personId: one.personId, openid: one.openid, name: one.name, phone: one.how === 'number' ? contact.phone : null } : null
}

/** For whom a matter of a visit is. What one told in confidence reaches nobody else of the household, by no number of theirs. */
export const behalfIn = (household: Household, { confidence }: Pick<Words, 'confidence'>, visitor: Pick<Actor, '_id'>): Behalf => {
  const { name, phone } = household.contact
  return confidence ? { name, phone: null, party: null } : { name, phone, party: partyOf(household, visitor) }
}
