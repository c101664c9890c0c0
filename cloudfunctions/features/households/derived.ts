import type { HouseholdGap } from '@/contract/words-households'
import type { Body } from '../../platform/aggregate'
import { nextDueOf } from './dues'
import { alikeOf, currentLinks, isLived, isOwn, openLinks, type Derived, type Household } from './household'

type Rest = Omit<Body<Household>, keyof Derived>

const frailUntilOf = ({ cares }: Pick<Household, 'cares'>): number =>
  Math.max(0, ...cares.filter(({ level }) => level === 'high').map(({ until }) => until))

/** What it lacks, time apart: how long nobody has been in touch is asked of `quietFrom`, and whether it is frail of `frailUntil`. */
const gapsOf = (household: Rest): readonly HouseholdGap[] => {
  if (!isLived(household)) return []
  const [link] = currentLinks(household)
  if (!link) return ['noMember']
  return [
    ...(link.state === 'ending' ? (['leaving'] as const) : []),
    ...(frailUntilOf(household) > 0 && link.member.communityId !== household.place.communityId ? (['farMember'] as const) : []),
  ]
}

/** Who still has to say yes or no: the member, or anybody of the household. */
const askingOf = (household: Rest): Pick<Derived, 'asks' | 'askedAt'> => {
  const open = openLinks(household).filter(({ state }) => state === 'proposed')
  const members = open.filter(({ agreed }) => agreed.member === null).map(({ member }) => member.personId)
  const own = open.some(({ agreed }) => agreed.household === null) ? household.dwellers.map(({ personId }) => personId) : []
  const asks = [...new Set([...members, ...own])]
  return { asks, askedAt: asks.length === 0 ? null : Math.min(...open.map(({ at }) => at)) }
}

/** What follows from a household and is kept for queries: the store writes it with every save. */
export const derivedOf = (household: Rest): Derived => {
  const open = openLinks(household)
  return {
    search: [household.label, household.contact.name, household.contact.phone ?? ''].join(' '),
    alike: alikeOf(household),
    gaps: gapsOf(household),
    linked: currentLinks(household).flatMap(({ member }) => (isOwn(household, member) ? [] : [member.personId])),
    hands: [...new Set(open.map(({ member }) => member.personId))],
    ...askingOf(household),
    frailUntil: frailUntilOf(household),
    quietFrom: household.contactedAt ?? household.at,
    nextDue: nextDueOf(household),
  }
}
