import type { ParsedInput } from '@/contract'
import type { Asking } from '../../grid/routing'
import { hearerOf } from '../../households/homes'
import type { Household, Linked } from '../../households/household'

type Submitting = Pick<ParsedInput<'matters.submit'>, 'place' | 'onBehalf' | 'tellMember'>

/**
 * Whether it goes where the household of who asks lies: they say so, or tell no more than where they live. What another place, a point
 * or a card says is about that place, and what is asked for somebody else is about them.
 */
const goesHome = ({ place, onBehalf }: Submitting, homeGridId: string | null): boolean => {
  if (place?.via !== undefined) return place.via === 'household'
  if (onBehalf || place?.point) return false
  return place?.gridId === undefined || place.gridId === homeGridId
}

const tells = ({ place, onBehalf, tellMember }: Submitting): boolean =>
  tellMember === true && (onBehalf === undefined || place?.via === 'household')

/** Whether the household of who asks has a say in what is asked. */
export const hasHousehold = (input: Submitting, homeGridId: string | null): boolean => goesHome(input, homeGridId) || tells(input)

/** How the place was told. What a phone says of a household is never taken for it: only which of one's own is meant. */
export const askingOf = (
  input: Submitting,
  { home, gridId }: { readonly home: Pick<Household, 'place'> | null; readonly gridId: string | null },
): Asking => {
  const { place } = input
  const told = place?.gridId ?? null
  return {
    card: place?.via === 'card' ? told : null,
    household: home && goesHome(input, gridId) ? home.place.gridId : null,
    point: place?.point ?? null,
    list: place?.via === 'card' ? null : told,
    home: gridId,
  }
}

/** A household whose member hears of what it asked, because who asks agreed to that. */
export interface Hearing {
  readonly household: Household
  readonly member: Linked
  /** In words, for the timeline. */
  readonly why: string
}

/** Who hears of it besides who answers; null: nobody, or who asks looks after the household themselves. */
export const hearingOf = (input: Submitting, home: Household | null): Hearing | null => {
  const member = home && tells(input) ? hearerOf(home) : null
  return home && member ? { household: home, member, why: '也告诉联系这户的党员' } : null
}
