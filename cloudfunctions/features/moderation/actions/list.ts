import { linksFor } from '../../../platform/files'
import { noteBatch } from '../../people/actions/readings'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Held } from '../held'
import { matterOf, toHeld } from '../view'
import { waitingBelow } from '../waiting'

export const listWaiting: Action<'moderation.list'> = async ({ after }, context) => {
  const mine = waitingBelow(context)
  if (mine === null) return err('moderation.not_yours')
  const { rows, next } = await findPage<Held>('moderation', {
    where: mine,
    by: 'at',
    direction: 'asc',
    cursor: after,
  })
  const [urls] = await Promise.all([
    linksFor(rows.flatMap(({ file }) => (file ? [file.fileId] : []))),
    noteBatch([...new Set(rows.flatMap((held) => (held.by.personId === context.actor._id ? [] : (matterOf(held) ?? []))))], context),
  ])
  return ok({ rows: rows.map((held) => toHeld(held, urls.get(held.file?.fileId ?? '') ?? null, context)), next })
}
