import type { Output } from '@/contract'
import type { Org } from '../grid/org'
import { sayName } from '../grid/names'
import type { Actor } from '../actor/actor'
import { rank, rankOf } from '../actor/standing'
import { inForce } from '../../ground/in-force'
import { townshipIdOf } from '../../ground/places'

type Shown = Output<'points.byOrg'>

/** For each thousand who live there, to one place; null where nobody knows how many do. */
export const perThousand = (outcomes: number, residents: number | null): number | null =>
  residents === null || residents <= 0 ? null : Math.round((outcomes * 10_000) / residents) / 10

/** The communities of a township in the order of their codes: nobody stands first for having more. */
export const compared = (communities: readonly Org[], counts: ReadonlyMap<string | null, number>): Shown['rows'] =>
  communities
    .filter(({ level, retired }) => level === 'community' && !retired)
    .sort((one, other) => (one._id < other._id ? -1 : 1))
    .map(({ _id, name, residents = null }) => {
      const outcomes = counts.get(_id) ?? 0
      return { orgId: _id, name: sayName(name), outcomes, residents, perThousand: perThousand(outcomes, residents) }
    })

/** The places whose communities somebody may compare: the county's, or the township in which they answer for something as a whole. */
export const overviewsFor = ({ assignments }: Pick<Actor, 'assignments'>, now: number): readonly string[] => [
  ...new Set(
    assignments.filter((held) => rankOf(held.role) >= rank.secretary && inForce(held, now)).map(({ orgId }) => townshipIdOf(orgId)),
  ),
]
