import { inForce } from '../../ground/in-force'
import type { Lists } from '../settings/lists'

/** What is known of a household, as far as the question goes. */
interface Known {
  readonly householdId: string
  readonly kind: { readonly id: string }
  readonly until: number
  readonly ended: unknown
}

/** 顺便问一句: the first of 六必清 that is not known of a household; nothing is asked twice, and nothing must be. `now`: UTC ms. */
export const askOf = (
  householdId: string,
  { facts, lists, now }: { readonly facts: readonly Known[]; readonly lists: Lists; readonly now: number },
): { readonly id: string; readonly name: string } | null => {
  const known = new Set(
    facts.filter((fact) => fact.householdId === householdId && fact.ended === null && fact.until > now).map(({ kind }) => kind.id),
  )
  const lacking = lists.mustKnow.find((item) => inForce(item, now) && !known.has(item.id))
  return lacking ? { id: lacking.id, name: lacking.name } : null
}
