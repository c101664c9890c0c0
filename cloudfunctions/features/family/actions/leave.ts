import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { left } from '../family'
import { families, familiesWith } from './store'

/** Also where it is switched off. Whoever is of none has left already. */
export const leaveFamily: Action<'family.leave'> = async (_input, { actor }) => {
  for (const family of await familiesWith(actor._id)) {
    const changed = await families.change(family._id, (standing) => ok(left(standing, actor._id)), family)
    if (!changed.ok) return err('family.changed')
  }
  return ok({ left: true })
}
