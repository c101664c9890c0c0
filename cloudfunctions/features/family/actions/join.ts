import { where } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { familyOf, inviteIn, joined, memberOf } from '../family'
import { familyPools } from '../../points/actions/pools'
import { families } from './store'

/** Two families whom chance gave the same six digits: nobody comes into the wrong one. */
const onlyOne = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null)

export const joinFamily: Action<'family.join'> = async ({ code, key }, { actor, now }) => {
  if (!(await familyPools())) return err('family.off')
  const found = await families.find({ where: where.or([{ 'members.personId': actor._id }, { 'invite.code': code }]), limit: 20 })
  const mine = familyOf(found, actor._id)
  if (mine)
    return mine.invite?.code === code || memberOf(mine, actor._id)?.key === key
      ? ok({ members: mine.members.length })
      : err('family.in_one')
  const asked = found.filter(({ invite }) => invite?.code === code)
  const valid = asked.filter((each) => inviteIn(each, now) !== null)
  const family = onlyOne(valid.length > 0 ? valid : asked)
  if (family === null) return err('family.code_wrong')
  const changed = await families.change(family._id, (standing) => joined(standing, code, { actor, now, key }), family)
  if (changed.ok) return ok({ members: changed.value.members.length })
  return changed.code === 'not_found' || changed.code === 'changed' ? err('family.changed') : err(changed.code)
}
