import { where } from '../../../platform/documents'
import { gather, type Gathered } from '../../../platform/gather'
import type { Fact } from '../../facts/fact'
import type { Household } from '../../households/household'
import type { Visit } from '../visit'

type KnownFact = Pick<Fact, 'householdId' | 'kind' | 'until' | 'ended'>

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly households: readonly Household[]
  readonly visits: readonly Visit[]
  readonly facts: readonly KnownFact[]
}

/** What of 六必清 is known of some households. */
export const knownOf = (householdIds: readonly string[]): Gathered => ({
  collection: 'facts',
  where: { householdId: where.in([...householdIds]), list: 'mustKnow' },
  limit: 1000,
  fields: ['householdId', 'kind', 'until', 'ended'],
})

export interface Around {
  readonly household: Household
  readonly visit: Visit | null
  readonly facts: readonly KnownFact[]
}

/** A household, one visit to it, and what is known of it, in one request; null: there is no such household. */
export const readAround = async (personId: string, { householdId, id }: { householdId: string; id: string }): Promise<Around | null> => {
  const found = await gather<Found>({
    on: { collection: 'people', id: personId },
    finds: {
      households: { collection: 'households', where: { _id: householdId }, limit: 1 },
      visits: { collection: 'visits', where: { _id: id, householdId }, limit: 1 },
      facts: knownOf([householdId]),
    },
  })
  const [household] = found?.households ?? []
  return found && household ? { household, visit: found.visits[0] ?? null, facts: found.facts } : null
}
