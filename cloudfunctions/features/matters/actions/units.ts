import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { UnitRegistration } from '../../registration/registration'
import { mayAssign } from '../assigning/assign'

export const listUnitsHere: Action<'matters.units'> = async ({ orgId, after }, context) => {
  if (!mayAssign('need', [orgId], context)) return err('matters.not_yours')
  const { rows, next } = await findPage<UnitRegistration>('units', {
    where: { 'place.within.community': orgId, state: 'registered' },
    by: 'sentAt',
    direction: 'asc',
    cursor: after,
  })
  return ok({
    rows: rows.map(({ _id, unit, contact, offers, takesOn }) => ({
      id: _id,
      name: unit.name,
      contactName: contact.name,
      offers: [...offers],
      takesOn: [...takesOn],
    })),
    next,
  })
}
