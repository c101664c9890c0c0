import type { Output } from '@/contract'
import { findByIds } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { freeIn, type StoredAccount } from '../../points/account'
import { opened } from '../../points/earning'
import { askingOf, familyOf, inviteIn, stepsIn, waitsIn } from '../family'
import { familyPools } from '../../points/actions/pools'
import { familiesWith } from './store'

type Row = Output<'family.mine'>['members'][number]

/** What each of some people may spend. */
const freeOf = async (personIds: readonly string[]): Promise<ReadonlyMap<string, number>> =>
  new Map((await findByIds<StoredAccount>('accounts', personIds)).map((stored) => [stored._id, freeIn(opened(stored))]))

export const showFamily: Action<'family.mine'> = async (_input, { actor, now }) => {
  const [on, found] = await Promise.all([familyPools(), familiesWith(actor._id)])
  const family = familyOf(found, actor._id)
  if (family === null) {
    const waits = found.some((each) => waitsIn(each, actor._id))
    const can = stepsIn(null, { on, free: 0, me: actor._id })
    return ok({ on, members: [], total: 0, free: 0, invite: null, asking: [], waits, can })
  }
  const points = await freeOf(family.members.map(({ personId }) => personId))
  const members: Row[] = family.members.map(({ personId, name }) => ({
    id: personId,
    name,
    points: points.get(personId) ?? 0,
    me: personId === actor._id,
  }))
  const total = members.reduce((sum, each) => sum + each.points, 0)
  const free = points.get(actor._id) ?? 0
  const invite = on ? inviteIn(family, now) : null
  return ok({
    on,
    members,
    total,
    free,
    invite: invite && { code: invite.code, until: invite.until },
    asking: askingOf(family, actor._id),
    waits: false,
    can: stepsIn(family, { on, free, me: actor._id }),
  })
}
