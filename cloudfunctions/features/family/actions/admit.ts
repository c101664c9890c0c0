import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { familyPools } from '../../points/actions/pools'
import { admitted, familyOf } from '../family'
import { families, familiesWith } from './store'
import { inCodes } from '../../../ground/codes'

export const admitToFamily: Action<'family.admit'> = async ({ id, accept }, { actor, now }) => {
  const [on, mine, theirs] = await Promise.all([familyPools(), familiesWith(actor._id), familiesWith(id)])
  if (accept && !on) return err('family.off')
  const family = familyOf(mine, actor._id)
  if (family === null) return err('family.none')
  const other = familyOf(theirs, id)
  if (accept && other && other._id !== family._id) return err('family.elsewhere')
  const changed = await families.change(family._id, (standing) => admitted(standing, { personId: id, accept }, { actor, now }), family)
  const kept = inCodes(changed, { gone: 'family.changed', lost: 'family.changed' })
  return kept.ok ? ok({ members: kept.value.members.length }) : kept
}
