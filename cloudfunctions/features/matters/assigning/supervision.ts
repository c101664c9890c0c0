import { sayName } from '../../grid/names'
import type { Matter } from '../document/matter'
import type { Supervisor } from '../document/parts'
import { isToldAbove, supervisorsOf } from './supervising'
import { firstAbove, type Upwards } from './supervisors'

type Supervised = Pick<Matter, 'owner' | 'supervisors'>

const nameOf = (orgId: string, { chain }: Upwards): string => {
  const org = [chain.community, chain.township, chain.county].find(({ _id }) => _id === orgId)
  return org ? sayName(org.name) : ''
}

/** Whoever stands above everybody who has a hand in it already; null when nobody does. */
const furtherUp = (matter: Supervised, why: Supervisor['why'], upwards: Upwards): Supervisor | null => {
  const known = [matter.owner, ...supervisorsOf(matter)]
  const above = firstAbove(
    known.at(-1)?.orgId ?? matter.owner.orgId,
    known.map(({ personId }) => personId),
    upwards,
  )
  return above && { ...above, orgName: nameOf(above.orgId, upwards), why, at: upwards.now }
}

/** Who supervises from now on, and whom that is news to. Null: nobody is left to be told. */
export interface Supervising {
  readonly supervisors: readonly Supervisor[]
  readonly told: Supervisor
}

/** One level further than whoever supervises already. */
export const oneFurther = (matter: Supervised, upwards: Upwards): Supervising | null => {
  const told = furtherUp(matter, 'late', upwards)
  return told && { supervisors: [...supervisorsOf(matter), told], told }
}

/** The level above the owner: whoever supervises already, or the first above. */
export const firstLevel = (matter: Supervised, upwards: Upwards): Supervising | null => {
  const supervisors = supervisorsOf(matter)
  const [told] = supervisors
  return told ? { supervisors, told } : oneFurther(matter, upwards)
}

/** What it takes to tell a level above; null: nobody needs to be told. */
export type Lookup = Omit<Upwards, 'chain'> & { readonly chain: Upwards['chain'] | null }

/** After every second 没解决 one level further is told: after the second the level above, after the fourth the next. */
export const unsolvedAgain = (matter: Supervised & Pick<Matter, 'unsolved'>, { chain, now }: Lookup): Supervising | null => {
  if (!chain || !isToldAbove(matter)) return null
  const level = ((matter.unsolved ?? 0) + 1) / 2
  const known = supervisorsOf(matter)
  const lasting = known.map((each, at) => (at < level ? { ...each, why: 'unsolved' as const } : each))
  const there = lasting[level - 1]
  if (there) return { supervisors: lasting, told: there }
  const told = furtherUp(matter, 'unsolved', { chain, now })
  return told && { supervisors: [...lasting, told], told }
}
