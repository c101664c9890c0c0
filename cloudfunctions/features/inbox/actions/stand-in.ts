import { find, insert, where } from '../../../platform/documents'
import { nudge } from '../../../platform/functions'
import type { InboxMessage } from '../sending/item'
import { forStandIn, standInsFor, type Standing } from '../sending/stand-in'

type Told = Pick<InboxMessage, 'to' | 'kind' | 'at' | 'page'>

/** What those who stand in have been told in their own right, at the same moments. */
const toldThemselves = (copies: readonly InboxMessage[]): Promise<Told[]> =>
  find<Told>('messages', {
    where: { to: where.in([...new Set(copies.map(({ to }) => to))]), at: where.in([...new Set(copies.map(({ at }) => at))]) },
    limit: 1000,
    fields: ['to', 'kind', 'at', 'page'],
  })

const isSame = (one: Told, other: Told): boolean =>
  one.to === other.to && one.kind === other.kind && one.at === other.at && one.page === other.page

/** Whoever stands in for the reader of a message is told the same. Safe to repeat. No round trip while nobody is away. */
export const tellStandIns = async (due: readonly InboxMessage[], standing: readonly Standing[], now: number): Promise<void> => {
  const copies = due.flatMap((message) => standInsFor(message, standing, now).map((found) => forStandIn(message, found, now)))
  if (copies.length === 0) return
  const told = await toldThemselves(copies)
  const news = copies.filter((copy) => !told.some((each) => isSame(each, copy)))
  const fresh = await Promise.all(news.map(async (copy) => ((await insert('messages', copy)) ? [copy] : [])))
  for (const { to, _id } of fresh.flat()) nudge('courier', { person: to, message: _id })
}
