import { personIdOf } from '../../../../cloudfunctions/features/actor/person-id'
import { newKey } from '../../support/journey'
import { aFact, aKept } from '../../support/households'
import { cast, places } from '../roles'
import type { Making } from '../thing'
import type { Do } from '../world'

const { here } = places
const keep = ['households', 'facts']

/** A household of the grid, which the resident has joined by the worker's code. */
const joined = async (act: Do) => {
  const { id } = await act('worker', 'households.save', { gridId: here.grid, fields: aKept(), key: newKey() })
  const { code } = await act('worker', 'households.invite', { id, key: newKey() })
  await act('resident', 'households.join', { code, key: newKey() })
  return { id, dweller: personIdOf(cast.resident.openid) }
}

/** Something known of such a household. */
const known = async (act: Do, over: object) => {
  const { id: householdId, dweller } = await joined(act)
  const { id } = await act('worker', 'facts.add', { ...aFact(householdId), ...over })
  return { id, householdId, dweller }
}

export const householdThings = {
  household: { keep, each: true, make: joined },
  fact: { keep, each: true, make: (act) => known(act, {}) },
  /** Told by one person in confidence: who works for the grid and lives there reads it as little as the others. */
  confided: { keep, each: true, make: (act) => known(act, { confidence: true }) },
} as const satisfies Record<string, Making>
