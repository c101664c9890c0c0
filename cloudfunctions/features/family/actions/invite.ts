import { err, ok, type Result } from '../../../platform/result'
import type { Action } from '../../action'
import { derivedId } from '../../../ground/ids'
import { begun, familyOf, invited, memberOf, type Family } from '../family'
import { familyPools } from '../../points/actions/pools'
import { families, familiesWith } from './store'
import { inCodes } from '../../../ground/codes'
import type { Call } from '../../actor/act'
import { shortCode } from '../../../ground/ids'

/** The family that somebody begins by this call, or has begun by the same call before. */
const begin = async (doer: Call): Promise<Result<Family, 'family.changed'>> => {
  const { document } = await families.create(derivedId('fa', `${doer.actor._id}/${doer.key}`), {
    next: begun(shortCode(), doer),
    effects: [],
  })
  return memberOf(document, doer.actor._id) ? ok(document) : err('family.changed')
}

const renew = async (family: Family, doer: Call): Promise<Result<Family, 'family.changed' | 'family.full' | 'family.none'>> => {
  const changed = await families.change(family._id, (standing) => invited(standing, shortCode(), doer), family)
  return inCodes(changed, { gone: 'family.changed', lost: 'family.changed' })
}

export const inviteFamily: Action<'family.invite'> = async ({ key }, { actor, now }) => {
  if (!(await familyPools())) return err('family.off')
  const doer = { actor, now, key }
  const family = familyOf(await familiesWith(actor._id), actor._id)
  const stands = family === null ? await begin(doer) : await renew(family, doer)
  if (!stands.ok) return stands
  const { invite } = stands.value
  return invite === null ? err('family.changed') : ok({ code: invite.code, until: invite.until })
}
