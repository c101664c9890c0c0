import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { deskAt, inPlace } from '../desk'
import type { Registration } from '../registration'
import { toView } from '../view'

export const listMembers: Action<'registration.list'> = async ({ orgId, skill, state, after }, context) => {
  const place = deskAt(orgId, context)
  if (place === null) return err('registration.not_yours')
  const query = { ...inPlace(place), state, ...(skill !== undefined && { 'skills.id': skill }) }
  const { rows, next } = await findPage<Registration>('registrations', {
    where: query,
    by: 'sentAt',
    direction: state === 'pending' ? 'asc' : 'desc',
    cursor: after,
  })
  return ok({ rows: rows.map((registration) => toView(registration, context)), next })
}
