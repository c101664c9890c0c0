import type { ParsedInput } from '@/contract'
import { where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Actor } from '../../actor/actor'
import { provisionalIdOf } from '../../actor/person-id'
import { chainIds } from '../../grid/names'
import type { Org } from '../../grid/org'
import { proverIn, type Binding, type Prover } from '../../people/binding'
import { unitRegistrationIdOf } from '../identity'
import { communityIn, communityPlace } from '../place'
import type { Contact, Place, Unit, UnitRegistration } from '../registration'
import { confirmersOf, type Reader } from '../telling'
import { knownAs, unitFrom, type UnitName } from '../unit-name'
import { firstUnit, sendUnitAgain } from '../unit-steps'
import { toUnitView } from '../unit-view'
import { callOf } from './store'
import { units, unitStep } from './unit-store'

interface Asked {
  readonly unit: Unit
  readonly communityId: string
  readonly phone: string
}

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly orgs: readonly Org[]
  readonly units: readonly UnitRegistration[]
  readonly bindings: readonly Binding[]
  readonly known: readonly UnitName[]
}

interface Reported {
  readonly unit: Unit
  readonly place: Place
  readonly confirmers: readonly Reader[]
  readonly standing: UnitRegistration | undefined
  readonly prover: Prover | null
}

/** The registration of a unit with a community, wherever its place stood when it was made. */
const ofUnit = (unitId: string, communityId: string) => ({ 'unit.id': unitId, 'place.communityId': communityId })

/**
 * Where it reports to with those who confirm there, the registration as it stands, and whose the number is: one request. Null: no such
 * place.
 */
const read = async ({ unit, communityId, phone }: Asked, now: number): Promise<Reported | null> => {
  const found = await gather<Found>({
    on: { collection: 'orgs', id: communityId },
    finds: {
      orgs: { collection: 'orgs', where: { _id: where.in([...chainIds(communityId)]) }, limit: 4 },
      units: { collection: 'units', where: ofUnit(unit.id, communityId), limit: 1 },
      known: { collection: 'unitNames', where: { _id: unit.id }, limit: 1 },
      bindings: { collection: 'bindings', where: { _id: provisionalIdOf(phone) }, limit: 1 },
    },
  })
  if (!found) return null
  const [chain, place] = [communityIn(found.orgs, communityId), communityPlace(found.orgs, communityId)]
  if (!chain || !place) return null
  const [moved] = chain.community.retired?.into ?? []
  if (moved !== undefined) return read({ unit, communityId: moved, phone }, now)
  const named = knownAs(unit, found.known[0])
  // One that is known by another name stands under its own.
  const [standing] = named.id === unit.id ? found.units : await units.find({ where: ofUnit(named.id, communityId), limit: 1 })
  return { unit: named, place, confirmers: confirmersOf(chain, now), standing, prover: proverIn(found.bindings[0] ?? null) }
}

/** Whoever reports says whether they are the contact themselves; of a number that they write of another they learn nothing. */
const contactFrom = (
  { contact: { name, phone, self } }: ParsedInput<'registration.unit'>,
  { _id: personId, openid }: Actor,
  prover: Prover | null,
): Contact =>
  self
    ? { personId, openid, name, phone, proved: prover?.personId === personId }
    : { personId: provisionalIdOf(phone), openid: null, name, phone }

export const registerUnit: Action<'registration.unit'> = async (input, context) => {
  const { offers, takesOn } = input
  const said = unitFrom(input.name)
  if (!said) return err('registration.unit_unclear')
  const found = await read({ unit: said, communityId: input.communityId, phone: input.contact.phone }, context.now)
  if (!found) return err('grid.not_found')
  const { unit, place, confirmers, standing, prover } = found
  const id = standing?._id ?? unitRegistrationIdOf(unit.id, place.communityId)
  const sending = { unit, place, confirmers, contact: contactFrom(input, context.actor, prover), offers, takesOn }
  const call = callOf(input, context)
  const made = standing ? { document: standing, created: false } : await units.create(id, firstUnit(id, sending, call))
  if (made.created) return ok(toUnitView(made.document, context))
  return unitStep({ id, loaded: made.document }, context, (reported) => sendUnitAgain(reported, sending, call))
}
