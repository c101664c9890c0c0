import { beginning, find, findByIds, where as conditions } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { err, ok, type Result } from '../../../platform/result'
import type { Action } from '../../action'
import type { Person } from '../../actor/person'
import { countyOf } from '../../actor/standing'
import type { InboxMessage } from '../sending/item'
import { isIn, kindOf, kindsShown, rowOf, soughtBy } from '../watching/tracing'

/** People of one search at most: more than that is no search for somebody. */
const most = 100

type Named = Pick<Person, '_id' | 'name' | 'homeGridId' | 'assignments'>

/** Those of the county who may be meant; undefined: nobody was asked for. */
const peopleMeant = async (
  who: string | undefined,
  county: string,
): Promise<Result<readonly Named[] | undefined, 'inbox.number_incomplete' | 'inbox.many_people'>> => {
  if (who === undefined) return ok(undefined)
  const sought = soughtBy(who)
  if (!sought.ok) return sought
  const where = 'phone' in sought.value ? sought.value : { name: beginning(sought.value.name) }
  const found = await find<Named>('people', { where, limit: most + 1, fields: ['name', 'homeGridId', 'assignments'] })
  return found.length > most ? err('inbox.many_people') : ok(found.filter((person) => isIn(county, person)))
}

/** A page may be opened in several ways, 「…&do=reply」. */
const aboutPage = (page: string | undefined) => (page === undefined ? {} : { page: conditions.gte(page).and(conditions.lt(`${page}'`)) })

export const traceMessages: Action<'inbox.trace'> = async ({ page, who, kind, state, after }, { actor, now }) => {
  const county = countyOf(actor, now)
  if (county === null) return err('inbox.not_yours')
  const picked = kindOf(kind)
  if (!picked.ok) return picked
  const meant = await peopleMeant(who, county)
  if (!meant.ok) return meant
  const to = meant.value && { to: conditions.in(meant.value.map(({ _id }) => _id)) }
  // Messages of before there was a way to trace have no state.
  const where = { ...to, ...aboutPage(page), ...(picked.value && { kind: picked.value }), state: state ?? conditions.exists(true) }
  const { rows, next } = await findPage<InboxMessage>('messages', { where, by: 'at', direction: 'desc', cursor: after })
  const people = meant.value ?? (await findByIds<Named>('people', [...new Set(rows.map((row) => row.to))]))
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  return ok({ rows: rows.map((row) => rowOf(row, names.get(row.to))), next, kinds: [...kindsShown] })
}
