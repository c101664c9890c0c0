import { gather } from '../../../platform/gather'
import { err, ok } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { provisionalIdOf } from '../../actor/person-id'
import { proverIn, type Binding } from '../../people/binding'
import type { UnitRegistration } from '../registration'
import { answerInvitation } from '../unit-steps'
import { callOf } from './store'
import { units } from './unit-store'

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly units: readonly UnitRegistration[]
  readonly bindings: readonly Binding[]
}

/** The unit, and whose the caller's number is: one request. */
const read = (id: string, from: string) =>
  gather<Found>({
    on: { collection: 'units', id },
    finds: {
      units: { collection: 'units', where: { _id: id }, limit: 1 },
      bindings: { collection: 'bindings', where: { _id: from }, limit: 1 },
    },
  })

export const answerAsContact: Action<'registration.answer'> = async (input, context) => {
  const { actor } = context
  const from = provisionalIdOf(actor.phone ?? '')
  const found = await read(input.id, from)
  const [unit] = found?.units ?? []
  if (!unit) return err('registration.not_found')
  if (proverIn(found?.bindings[0] ?? null)?.personId !== actor._id) return err('registration.not_invited')
  const call = callOf(input, context)
  const changed = inArea(
    'registration',
    await units.change(input.id, (seen) => answerInvitation(seen, { accept: input.accept, from }, call), unit),
  )
  return changed.ok ? ok({ accepted: input.accept }) : changed
}
