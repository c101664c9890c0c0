import { linksFor } from '../../../platform/files'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { rank, standing, topOf } from '../../actor/standing'
import type { Held } from '../held'
import { toHeld } from '../view'
import { isCounty, isTownship } from '../../../ground/places'

/** Below a place; all of it for the county. */
const below = (top: string) => {
  if (isCounty(top)) return {}
  return isTownship(top) ? { 'within.township': top } : { 'within.community': top }
}

export const listWaiting: Action<'moderation.list'> = async ({ after }, context) => {
  const { actor, now } = context
  const top = topOf(actor, now)
  if (top === null || standing(actor, top, now) < rank.secretary) return err('moderation.not_yours')
  const { rows, next } = await findPage<Held>('moderation', {
    where: { ...below(top), state: 'waits' },
    by: 'at',
    direction: 'asc',
    cursor: after,
  })
  const urls = await linksFor(rows.flatMap(({ file }) => (file ? [file.fileId] : [])))
  return ok({ rows: rows.map((held) => toHeld(held, urls.get(held.file?.fileId ?? '') ?? null, context)), next })
}
