import { find, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import type { Household, Linked } from '../../households/household'
import { registrationIdOf } from '../../registration/identity'
import type { Registration } from '../../registration/registration'
import { loadOf, type Load } from '../load'

type Held = Parameters<typeof loadOf>[0][number]

/** More than a centre household has. */
const mostHeld = 300
const heldFields = ['linked', 'frailUntil', 'centre', 'dwellers'] as const

const holding = (personId: string) => where.or([{ linked: personId }, { 'dwellers.personId': personId, centre: true }])

/** What a member has already, in one request. */
export const readLoad = async (personId: string, now: number): Promise<Load> =>
  loadOf(await find<Held>('households', { where: holding(personId), limit: mostHeld, fields: heldFields }), personId, now)

interface Asked extends Readonly<Record<string, readonly unknown[]>> {
  readonly households: readonly Household[]
  readonly registrations: readonly Registration[]
  readonly held: readonly Held[]
}

/** A household, a member who reports somewhere, and what they have already, in one request; null: there is no such household. */
export const readAsked = async (householdId: string, personId: string, now: number) => {
  const found = await gather<Asked>({
    on: { collection: 'households', id: householdId },
    finds: {
      households: { collection: 'households', where: { _id: householdId }, limit: 1 },
      registrations: { collection: 'registrations', where: { _id: registrationIdOf(personId) }, limit: 1 },
      held: { collection: 'households', where: holding(personId), limit: mostHeld, fields: heldFields },
    },
  })
  const [household] = found?.households ?? []
  return found && household ? { household, member: memberIn(found.registrations), load: loadOf(found.held, personId, now) } : null
}

/** Somebody who reports now, as a link names them. */
const memberIn = ([registration]: readonly Registration[]): Linked | null => {
  if (registration?.state !== 'registered') return null
  const { personId, openid, name, phone, place } = registration
  return { personId, openid, name, phone, communityId: place.communityId }
}
