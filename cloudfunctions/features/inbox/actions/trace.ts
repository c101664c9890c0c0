import { findByIds, where as conditions } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { maskName } from '../../people/actor'
import type { Person } from '../../people/person'
import { countyOf } from '../../settings/editions'
import type { InboxMessage } from '../item'

export const traceMessages: Action<'inbox.trace'> = async ({ page, state, after }, { actor, now }) => {
  if (countyOf({ actor, now }) === null) return err('inbox.not_yours')
  // A page may be opened in several ways, 「…&do=reply」. Messages of before there was a way to trace have no state.
  const about = page === undefined ? {} : { page: conditions.gte(page).and(conditions.lt(`${page}'`)) }
  const where = { ...about, state: state ?? conditions.exists(true) }
  const { rows, next } = await findPage<InboxMessage>('messages', { where, by: 'at', direction: 'desc', cursor: after })
  const people = await findByIds<Person>('people', [...new Set(rows.map(({ to }) => to))])
  const names = new Map(people.map(({ _id, name }) => [_id, name === null ? null : maskName(name)]))
  return ok({
    rows: rows.map(({ _id, at, title, to, state: stands, dueAt, trail, readAt }) => ({
      id: _id, at, title, toName: names.get(to) ?? null, state: stands, nextAt: dueAt, trail: [...trail], readAt,
    })),
    next,
  })
}
