import { gather } from '../../../platform/gather'
import { aggregates } from '../../store'
import type { Household } from '../../households/household'
import { weighing, type Fact } from '../fact'

export const facts = aggregates<Fact>('facts', { follows: weighing })

/** Facts that one household may have at once. */
export const factsAtMost = 60

interface Known extends Readonly<Record<string, readonly unknown[]>> {
  readonly households: readonly Household[]
  readonly facts: readonly Fact[]
}

/** A household with what was ever known of it and may still be, in one request; null: there is none. */
export const readKnown = async (id: string): Promise<{ readonly household: Household; readonly facts: readonly Fact[] } | null> => {
  const found = await gather<Known>({
    on: { collection: 'households', id },
    finds: {
      households: { collection: 'households', where: { _id: id }, limit: 1 },
      facts: { collection: 'facts', where: { householdId: id }, order: [['at', 'desc']], limit: 4 * factsAtMost },
    },
  })
  const [household] = found?.households ?? []
  return found && household ? { household, facts: found.facts } : null
}
