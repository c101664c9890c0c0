import type { Decision } from '../../platform/aggregate'
import type { Household, Link, PartLinks } from '../households/household'
import { trimmed } from '../households/keeping'
import { tellAbout } from '../households/telling'

type Reached = readonly { readonly personId: string; readonly openid: string | null }[]

const gone = ({ why }: Link['ends'] & object): boolean => why === 'left' || why === 'passed'

const parted = (link: Link, { personId, at, why }: PartLinks): Link => {
  if (link.member.personId !== personId || link.state === 'ended' || (link.ends !== null && gone(link.ends))) return link
  const ends = { at, why, words: null }
  return link.state === 'proposed' ? { ...link, state: 'ended', ends } : { ...link, state: 'ending', ends }
}

/**
 * A member is none any more, or lives no more. Who looked after a household stays its name, reads nothing more of it, and who answers for
 * the grid stands in until somebody else is found. Again: nothing.
 */
export const partedFrom = (household: Household, parting: PartLinks, workers: Reached): Decision<Household> => {
  const links = household.links.map((link) => parted(link, parting))
  const changed = links.filter((link, at) => link !== household.links[at])
  if (changed.length === 0) return { next: household, effects: [] }
  const [left] = changed.filter(({ state }) => state === 'ending')
  return {
    next: { ...household, links: trimmed(links) },
    effects: left ? tellAbout(household, { message: 'linkAnother', to: workers }, { now: parting.at, who: left.member.name }) : [],
  }
}
