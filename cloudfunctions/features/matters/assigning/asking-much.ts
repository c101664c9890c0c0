import { assignedFlows, effortOf, minutesOf, type Rates } from '../../../ground/effort'
import { isCommunity, isCounty, isTownship } from '../../../ground/places'
import type { Actor } from '../../actor/actor'
import { heldBy, rankOf, within } from '../../actor/standing'
import { sayName, type Chain } from '../../grid/names'
import type { From } from '../../inbox/kinds/about'
import type { Asks } from './assign'

/** What a text asks of these people: each reads it, takes it, and says what came of it. `text`: as it is sent. */
export const asksOf = (text: string, personIds: readonly string[], rates: Rates): Asks => {
  const each = effortOf(assignedFlows, [...text].length)
  return { ...each, people: new Set(personIds).size, minutes: minutesOf(each, rates) }
}

const levelOf = (orgId: string): From['level'] => {
  if (isCounty(orgId)) return 'county'
  if (isTownship(orgId)) return 'township'
  return isCommunity(orgId) ? 'community' : 'grid'
}

/** The office in which somebody asks something of a grid: the highest that covers it. */
export const fromOf = (chain: Chain, { actor, now }: { readonly actor: Actor; readonly now: number }): From => {
  const gridId = chain.grid._id
  const [held] = heldBy(actor, now)
    .filter(({ role, orgId }) => rankOf(role) > 0 && within(gridId, orgId))
    .sort((one, other) => rankOf(other.role) - rankOf(one.role))
  const orgId = held?.orgId ?? gridId
  const org = [chain.county, chain.township, chain.community, chain.grid].find(({ _id }) => _id === orgId)
  return { level: levelOf(orgId), orgId, name: sayName(org?.name ?? '') }
}
