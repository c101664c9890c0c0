import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { readGridNow } from '../../grid/actions/read'
import { registrationIdOf } from '../identity'
import { move } from '../member-steps'
import { placeOf } from '../place'
import { confirmersOf } from '../telling'
import { readConfirmers } from './confirmers'
import { callOf, registrations, step } from './store'

export const moveRegistration: Action<'registration.move'> = async (input, context) => {
  const id = registrationIdOf(context.actor._id)
  const [chain, standing] = await Promise.all([readGridNow(input.gridId), registrations.get(id)])
  if (!chain.ok) return chain
  if (!standing) return err('registration.not_found')
  const [place, confirmers] = [placeOf(chain.value), confirmersOf(chain.value, context.now)]
  const before = standing.place.communityId === place.communityId ? [] : await readConfirmers(standing.place, context.now)
  return step({ id, loaded: standing }, context, (registration) =>
    move(registration, { place, confirmers, before }, callOf(input, context)),
  )
}
