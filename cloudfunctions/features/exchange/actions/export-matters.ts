import { closings, grades, kinds, states } from '@/contract/words'
import { maskNumbers } from '../../../ground/numbers'
import type { Context } from '../../action'
import { isSought, type Sought } from '../../matters/asking/sought'
import type { Matter } from '../../matters/document/matter'
import { noteSightings } from '../../matters/actions/sighting'
import { toCard } from '../../matters/views/view'
import { within } from '../../actor/standing'
import { dateTimeOf } from '../../../ground/time/beijing'
import type { Taken } from '../kinds/out'
import { mostRows, readNewest } from './read-newest'

const columns = [
  { heading: '提交时间', width: 11 },
  { heading: '类别', width: 10 },
  { heading: '事情', width: 10 },
  { heading: '摘要', width: 36 },
  { heading: '状态', width: 9 },
  { heading: '结果', width: 9 },
  { heading: '乡镇(街道)', width: 12 },
  { heading: '村(社区)', width: 12 },
  { heading: '网格', width: 11 },
  { heading: '提出人', width: 9 },
  { heading: '负责人', width: 10 },
  { heading: '回应时间', width: 11 },
  { heading: '回答时间', width: 11 },
  { heading: '应办到', width: 11 },
  { heading: '评价', width: 9 },
]

const timeOr = (at: number | null) => (at === null ? null : dateTimeOf(at))

/** A matter as the caller sees it on a card: whoever asked is masked, their phone is not there at all, nor any number in their words. */
const rowOf = (matter: Matter, context: Context) => {
  const card = toCard({ ...matter, text: maskNumbers(matter.text) }, context)
  return [
    dateTimeOf(card.askedAt),
    kinds[card.kind],
    card.categoryName,
    card.summary,
    states[card.state],
    card.closing && closings[card.closing],
    card.place.townshipName,
    card.place.communityName,
    card.place.gridName,
    card.askerName,
    card.owner.name,
    timeOr(matter.respondedAt),
    timeOr(matter.answeredAt),
    timeOr(card.dueAt),
    matter.rating && grades[matter.rating.grade],
  ]
}

const fields: Readonly<Record<number, string>> = { 9: 'place.townshipId', 12: 'place.communityId', 15: 'place.gridId' }

/** What was asked in a place and below it and is looked for, newest first. */
export const matterTable = async (orgId: string, sought: Sought, context: Context): Promise<Taken> => {
  const field = fields[orgId.length]
  const found = await readNewest<Matter>('matters', { where: field ? { [field]: orgId } : {}, by: 'askedAt' })
  const given = found.filter((matter) => within(matter.place.gridId, orgId) && isSought(matter, sought)).slice(0, mostRows)
  await noteSightings(given, context)
  return {
    table: { name: '事项', columns, rows: given.map((matter) => rowOf(matter, context)) },
    capped: found.length > mostRows,
  }
}
