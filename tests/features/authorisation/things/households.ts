import { personIdOf } from '../../../../cloudfunctions/features/actor/person-id'
import { newKey } from '../../support/journey'
import { aKept } from '../../support/households'
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

export const householdThings = {
  household: { keep, each: true, make: joined },
} as const satisfies Record<string, Making>
