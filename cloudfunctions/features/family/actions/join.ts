import { where } from '../../../platform/documents'
import { triedWrongly, waiting } from '../../../platform/attempts'
import { err, ok, waitUntil } from '../../../platform/result'
import type { Action } from '../../action'
import { asked, familyOf, inviteIn, memberOf, waitsIn, type Family } from '../family'
import { familyPools } from '../../points/actions/pools'
import { families } from './store'
import { inCodes } from '../../../ground/codes'

/** Two families whom chance gave the same six digits: nobody comes into the wrong one. */
const onlyOne = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null)

/** The family that a code leads to: one that it lets into before one where it has run out. */
const behind = (found: readonly Family[], code: string, now: number): Family | null => {
  const asked = found.filter(({ invite }) => invite?.code === code)
  const valid = asked.filter((each) => inviteIn(each, now) !== null)
  return onlyOne(valid.length > 0 ? valid : asked)
}

const wrongCode = async (trying: Parameters<typeof triedWrongly>[0]) => {
  const tooMany = await triedWrongly(trying)
  return tooMany === null ? err('family.code_wrong') : waitUntil('family.too_many', tooMany)
}

export const joinFamily: Action<'family.join'> = async ({ code, key }, { actor, now }) => {
  if (!(await familyPools())) return err('family.off')
  const trying = { door: 'family', personId: actor._id, now } as const
  const [found, until] = await Promise.all([
    families.find({
      where: where.or([{ 'members.personId': actor._id }, { 'asking.personId': actor._id }, { 'invite.code': code }]),
      limit: 20,
    }),
    waiting(trying),
  ])
  const mine = familyOf(found, actor._id)
  if (mine)
    return mine.invite?.code === code || memberOf(mine, actor._id)?.key === key
      ? ok({ members: mine.members.length, waits: false })
      : err('family.in_one')
  const hoped = found.find((each) => each.asking?.some((one) => one.personId === actor._id && one.key === key))
  if (hoped) return ok({ members: hoped.members.length, waits: true })
  if (until !== null) return waitUntil('family.too_many', until)
  const family = behind(found, code, now)
  if (family === null) return wrongCode(trying)
  const changed = await families.change(family._id, (standing) => asked(standing, code, { actor, now, key }), family)
  const kept = inCodes(changed, { gone: 'family.changed', lost: 'family.changed' })
  return kept.ok ? ok({ members: kept.value.members.length, waits: waitsIn(kept.value, actor._id) }) : kept
}
