import type { ContactCard } from '@/contract/places'
import { answering } from './duty'
import type { Chain } from './names'
import { placeNames } from './names'
import type { Org, PartyGroup } from './org'
import { contactsOf, nodesOf } from './view'

/** The page that a scanned code opens. */
export const cardPage = 'pages/card/index'

/** What the code carries: the grid's 15 digits, well within WeChat's 32 characters. */
export const sceneOf = (gridId: string): string => gridId

/** Those of the grid, and where nobody is, those of the nearest place above: somebody always stands on the card. */
const peopleOf = ({ grid, community, township, county }: Chain, now: number) => {
  const [nearest = []] = [grid, community, township, county]
    .map((org) => contactsOf(org, now).filter(({ role }) => answering.includes(role)))
    .filter(({ length }) => length > 0)
  const secretaries = contactsOf(community, now).filter(({ role }) => role === 'secretary')
  return [
    ...nearest,
    ...secretaries.filter(({ name }) => !nearest.some((contact) => contact.name === name && contact.role === 'secretary')),
  ]
}

const partyGroupOf = (group: PartyGroup | null | undefined) => group ?? null

/** 联系卡, all but its code: who answers for a grid, and how to complain. */
export const cardOf = (chain: Chain, known: readonly Org[], now: number): Omit<ContactCard, 'qr' | 'mine'> => ({
  place: placeNames(chain),
  contacts: peopleOf(chain, now),
  partyGroup: partyGroupOf(chain.grid.partyGroup),
  supervisionPhone:
    [chain.grid, chain.community, chain.township, chain.county]
      .map((org) => org.supervisionPhone ?? null)
      .find((phone) => phone !== null) ?? null,
  scene: sceneOf(chain.grid._id),
  page: cardPage,
  retired: chain.grid.retired ? { into: nodesOf(chain.grid.retired.into, known) } : null,
})
