import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { familyOf, removed } from '../family'
import { families, familiesWith } from './store'
import { inCodes } from '../../../ground/codes'

/** Also where it is switched off. */
export const removeFromFamily: Action<'family.remove'> = async ({ id }, { actor }) => {
  const family = familyOf(await familiesWith(actor._id), actor._id)
  if (family === null) return err('family.none')
  const changed = await families.change(family._id, (standing) => removed(standing, id, { actor }), family)
  const kept = inCodes(changed, { gone: 'family.changed', lost: 'family.changed' })
  return kept.ok ? ok({ members: kept.value.members.length }) : kept
}
