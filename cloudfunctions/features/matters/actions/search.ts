import { containing, where } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { ParsedInput } from '@/contract'
import type { Action } from '../../action'
import { answersFor, scopesOf } from '../../people/actor'
import type { Matter } from '../matter'
import { toCard } from '../view'

type Asked = ParsedInput<'matters.search'>

const fields: Readonly<Record<number, string>> = { 9: 'place.townshipId', 12: 'place.communityId', 15: 'place.gridId' }

/** One place of the tree: its own field, so that an index serves every level. The county is everywhere. */
const inPlace = (orgId: string) => {
  const field = fields[orgId.length]
  return field === undefined ? {} : { [field]: orgId }
}

const between = ({ from, to }: Asked) => {
  if (from !== undefined && to !== undefined) return { askedAt: where.and(where.gte(from), where.lte(to)) }
  if (from !== undefined) return { askedAt: where.gte(from) }
  return to === undefined ? {} : { askedAt: where.lte(to) }
}

const filters = (asked: Asked): Readonly<Record<string, unknown>> => ({
  ...(asked.state && { state: asked.state }),
  ...(asked.kind && { kind: asked.kind }),
  ...(asked.category && { 'category.id': asked.category }),
  ...(asked.words && { text: containing(asked.words) }),
  ...(asked.alarm === true && { 'alarm.stage': where.in(['yellow', 'red', 'top']) }),
  ...between(asked),
})

export const searchMatters: Action<'matters.search'> = async (input, context) => {
  const { actor, now } = context
  const scopes = scopesOf(actor, now)
  const place = input.orgId ?? scopes[0]
  if (place === undefined || !answersFor(actor, place, now)) return err('matters.not_yours')
  const { rows, next } = await findPage<Matter>('matters', { where: { ...inPlace(place), ...filters(input) }, by: 'askedAt', direction: 'desc', cursor: input.after })
  return ok({ rows: rows.map((matter) => toCard(matter, context)), next })
}
