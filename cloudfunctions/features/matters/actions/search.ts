import { containing, endingWith, where } from '../../../platform/documents'
import { findInWindow, findPage, type WindowPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { ParsedInput } from '@/contract'
import type { Action } from '../../action'
import { answersFor, scopesOf } from '../../actor/actor'
import type { Matter } from '../document/matter'
import { numbered } from '../clocks/saying'
import { toCard } from '../views/view'
import { noteSightings } from './sighting'

type Asked = ParsedInput<'matters.search'>

const fields: Readonly<Record<number, string>> = { 9: 'place.townshipId', 12: 'place.communityId', 15: 'place.gridId' }

/** One place of the tree: its own field, so that an index serves every level. The county is everywhere. */
const inPlace = (orgId: string) => {
  const field = fields[orgId.length]
  return field === undefined ? {} : { [field]: orgId }
}

const between = ({ from, to }: Pick<Asked, 'from' | 'to'>) => {
  if (from !== undefined && to !== undefined) return { askedAt: where.and(where.gte(from), where.lte(to)) }
  if (from !== undefined) return { askedAt: where.gte(from) }
  return to === undefined ? {} : { askedAt: where.lte(to) }
}

/** What no index serves. */
const filters = (asked: Asked): Readonly<Record<string, unknown>> => ({
  ...(asked.state && { state: asked.state }),
  ...(asked.kind && { kind: asked.kind }),
  ...(asked.category && { 'category.id': asked.category }),
  ...(asked.words && { text: containing(asked.words) }),
  ...(asked.alarm === true && { 'alarm.stage': where.in(['yellow', 'red', 'top']) }),
})

/** A number as it is said on the phone leads to its day: only the few of that day are looked at. */
const byNumber = (asked: Asked, number: NonNullable<ReturnType<typeof numbered>>) =>
  ({ within: between(number), filter: { ...filters({ ...asked, words: undefined }), _id: endingWith(number.ending) } }) as const

const look = (asked: Asked, place: string): Promise<WindowPage<Matter>> => {
  const number = numbered(asked.words ?? '')
  const { within, filter } = number ? byNumber(asked, number) : { within: between(asked), filter: filters(asked) }
  const query = { where: { ...inPlace(place), ...within }, by: 'askedAt', direction: 'desc', cursor: asked.after } as const
  if (Object.keys(filter).length === 0) return findPage<Matter>('matters', query).then((page) => ({ ...page, lookedTo: null }))
  return findInWindow<Matter>('matters', { ...query, filter })
}

export const searchMatters: Action<'matters.search'> = async (input, context) => {
  const { actor, now } = context
  const scopes = scopesOf(actor, now)
  const place = input.orgId ?? scopes[0]
  if (place === undefined || !answersFor(actor, place, now)) return err('matters.not_yours')
  const { rows, next, lookedTo } = await look(input, place)
  await noteSightings(rows, context)
  return ok({ rows: rows.map((matter) => toCard(matter, context)), next, lookedTo })
}
