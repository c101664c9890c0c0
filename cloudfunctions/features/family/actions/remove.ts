import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { familyOf, removed } from '../family'
import { families, familiesWith } from './store'

/** Also where it is switched off. */
export const removeFromFamily: Action<'family.remove'> = async ({ id }, { actor }) => {
  const family = familyOf(await familiesWith(actor._id), actor._id)
  if (family === null) return err('family.none')
  const changed = await families.change(family._id, (standing) => removed(standing, id, { actor }), family)
  if (changed.ok) return ok({ members: changed.value.members.length })
  return changed.code === 'not_found' || changed.code === 'changed' ? err('family.changed') : err(changed.code)
}
