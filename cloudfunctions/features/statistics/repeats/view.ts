import type { RepeatView } from '@/contract/statistics-repeats'
import type { Org } from '../../grid/org'
import type { Doer } from '../../actor/act'
import { decideRefusal } from './deciding'
import type { Repeat } from './repeat'

/** Matters that a card names. */
const named = 20

/** A card as those who answer for the community see it. */
export const toView = (repeat: Repeat, orgs: readonly Pick<Org, '_id' | 'retired'>[], doer: Doer): RepeatView => {
  const { _id: id, kind, place, category, from, at, until, people, matters, decision } = repeat
  return {
    id,
    kind,
    categoryName: category.name,
    gridName: place.gridName,
    communityName: place.communityName,
    retired: orgs.find(({ _id }) => _id === place.gridId)?.retired != null,
    from,
    at,
    until,
    people,
    matters: matters.slice(0, named),
    many: matters.length,
    decision: decision && { what: decision.what, reason: decision.reason, at: decision.at, byName: decision.by.name },
    can: decideRefusal(repeat, doer) === null ? ['decide'] : [],
  }
}
