import { personIdOf } from '../../../../cloudfunctions/features/actor/person-id'
import { newKey } from '../../support/journey'
import { aFact, aKept } from '../../support/households'
import { cast, places } from '../roles'
import type { Making } from '../thing'
import type { Do } from '../world'

const { here } = places
const keep = ['households', 'facts', 'visits']

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

/** The text of a household seen as that of the resident: whoever was linked or asked is now the resident. */
const forResident = (text: string): string =>
  text
    .replaceAll(personIdOf(cast.member.openid), personIdOf(cast.resident.openid))
    .replaceAll(`"openid":"${cast.member.openid}"`, `"openid":"${cast.resident.openid}"`)

/** A household without anybody of it here, for which the member was asked. */
const asked = async (act: Do) => {
  const { id: householdId } = await act('worker', 'households.save', { gridId: here.grid, fields: aKept(), key: newKey() })
  const { links } = await act('worker', 'links.propose', { householdId, personId: personIdOf(cast.member.openid), key: newKey() })
  const linkId = links[0]?.id ?? ''
  await act('worker', 'links.answer', { householdId, linkId, as: 'household', accept: true, key: newKey() })
  return { householdId, linkId }
}

const linked = async (act: Do) => {
  const names = await asked(act)
  await act('member', 'links.answer', { ...names, as: 'member', accept: true, key: newKey() })
  return names
}

/** A frail household, which somebody should look in on today, and which the worker has called. */
const called = async (act: Do) => {
  const { id: householdId, dweller } = await joined(act)
  await act('worker', 'facts.add', aFact(householdId))
  const { visit } = await act('worker', 'visits.save', { householdId, way: 'phone', key: newKey() })
  return { id: visit.id, householdId, dweller }
}

export const householdThings = {
  /** Theirs as the member who was asked, and as the one who is linked. */
  askedFor: { keep, each: true, make: asked, patch: forResident },
  linked: { keep, each: true, make: linked, patch: forResident },
  /** The linked member, and what the household did not agree that they read. */
  unshared: {
    keep,
    each: true,
    make: async (act) => {
      const names = await linked(act)
      return { ...names, id: (await act('worker', 'facts.add', aFact(names.householdId))).id }
    },
    patch: forResident,
  },
  shared: {
    keep,
    each: true,
    make: async (act) => {
      const names = await linked(act)
      return { ...names, id: (await act('worker', 'facts.add', aFact(names.householdId, { shared: true }))).id }
    },
    patch: forResident,
  },
  household: { keep, each: true, make: joined },
  /** Somebody should look in today. */
  due: {
    keep,
    each: true,
    make: async (act) => {
      const { householdId, dweller } = await known(act, {})
      return { householdId, dweller }
    },
  },
  visit: { keep, each: true, make: called },
  fact: { keep, each: true, make: (act) => known(act, {}) },
  /** Told by one person in confidence: who works for the grid and lives there reads it as little as the others. */
  confided: { keep, each: true, make: (act) => known(act, { confidence: true }) },
} as const satisfies Record<string, Making>
