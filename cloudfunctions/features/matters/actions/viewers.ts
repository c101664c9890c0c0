import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { holds } from '../lifecycle/hands'
import type { Sighting } from '../views/sighting'
import { matters } from './store'

export const listViewers: Action<'matters.viewers'> = async ({ id, after }, context) => {
  const matter = await matters.get(id)
  if (!matter) return err('matters.not_found')
  if (!holds(matter, 'asker', context)) return err('matters.not_yours')
  const { rows, next } = await findPage<Sighting & { _id: string }>('sightings', {
    where: { matterId: id },
    by: 'at',
    direction: 'desc',
    cursor: after,
  })
  return ok({ rows: rows.map(({ _id, at, name, role }) => ({ id: _id, at, name, role })), next })
}
