import { insert, update, where } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import type { Show } from '../../matters/document/parts'
import { matterRow } from '../listed'

/**
 * A published matter stands among the offers as its newest version says. Safe
 * to repeat, and in any order. A first version has nothing to overwrite.
 */
export const showing = repeatable<Show>(async (effect) => {
  const row = matterRow(effect)
  const { listed, text, at, asOf } = row
  const fields = { listed, text, at, asOf, place: where.set(row.place), notFor: where.set([...row.notFor]) }
  const isFirst = asOf === 1
  if (!isFirst && (await update('offers', { _id: row._id, asOf: where.lt(asOf) }, fields)) === 1) return
  await insert('offers', row)
})
