import { where } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { records } from '../../attendance/actions/store'
import { agreed } from '../../registration/consent'
import { toColleague, yearOf } from '../colleague'
import type { Registration } from '../../registration/registration'
import { speaksFor } from '../../registration/unit-steps'
import { units } from '../../registration/actions/unit-store'

/** What a page of people may have served in a year: one a week each. */
const most = 1000

export const listColleagues: Action<'reporting.colleagues'> = async ({ id, after }, { actor, now }) => {
  const reported = await units.get(id)
  if (!reported) return err('registration.not_found')
  if (reported.contact.personId !== actor._id) return err('registration.not_yours')
  if (reported.state !== 'registered') return err('registration.wrong_step')
  if (!speaksFor(reported, actor._id)) return err('registration.not_approved')
  const { rows, next } = await findPage<Registration>('registrations', {
    where: { 'unit.id': reported.unit.id, state: 'registered' },
    by: 'sentAt',
    direction: 'desc',
    cursor: after,
  })
  const people = rows.filter(agreed).map(({ personId }) => personId)
  const services =
    people.length === 0
      ? []
      : await records.find({
          where: { 'person.personId': where.in(people), 'event.from': where.gte(yearOf(now)) },
          limit: most,
          fields: ['person.personId', 'event.from', 'hours.minutes'],
        })
  return ok({ rows: rows.map((row) => toColleague(row, services, now)), next })
}
