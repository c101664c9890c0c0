import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toColleague } from '../colleague'
import type { Registration } from '../registration'
import { units } from './unit-store'

export const listColleagues: Action<'registration.colleagues'> = async ({ id, after }, { actor }) => {
  const reported = await units.get(id)
  if (!reported) return err('registration.not_found')
  if (reported.contact.personId !== actor._id) return err('registration.not_yours')
  if (reported.state !== 'registered') return err('registration.wrong_step')
  const { rows, next } = await findPage<Registration>('registrations', { where: { 'unit.id': reported.unit.id, state: 'registered' }, by: 'sentAt', direction: 'desc', cursor: after })
  return ok({ rows: rows.map(toColleague), next })
}
