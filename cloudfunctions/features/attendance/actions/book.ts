import { findByIds } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates } from '../../store'
import { booked, rivalsOf, spanFor, touches, type Book, type Span } from '../book'
import type { ServiceRecord } from '../record'

const books = aggregates<Book>('books')

/** Longer than a call may run: by then it is known whether its record was saved. */
const settledAfter = 30_000

/** Of those in the way, the ones whose hours do not stand: a call died between the book and the record. */
const unfounded = async (rivals: readonly Span[], now: number): Promise<readonly Span[]> => {
  const asked = rivals.filter(({ at }) => at < now - settledAfter)
  if (asked.length === 0) return []
  const standing = await findByIds<ServiceRecord>(
    'services',
    asked.map(({ id }) => id),
  )
  const isFounded = (rival: Span) =>
    standing.some(
      (record) => record._id === rival.id && record.hours !== null && touches(spanFor(record, record.hours.minutes, now), rival),
    )
  return asked.filter((rival) => !isFounded(rival))
}

type Refused = 'attendance.hours_overlap' | 'changed'

/**
 * Takes the time of a confirmation in the person's book, before the record
 * is saved: two requests. Taken again for the same service, it is replaced.
 */
export const takeTime = async (record: ServiceRecord, minutes: number, now: number): Promise<Result<null, Refused>> => {
  const { personId } = record.person
  const span = spanFor(record, minutes, now)
  const rule = async (book: Pick<Book, 'spans'>) => {
    const rivals = rivalsOf(book, span)
    const gone = await unfounded(rivals, now)
    return gone.length < rivals.length ? err('attendance.hours_overlap') : ok({ next: booked(book, span, gone), effects: [] })
  }
  const changed = await books.change<'attendance.hours_overlap'>(personId, rule)
  if (changed.ok) return ok(null)
  if (changed.code !== 'not_found') return err(changed.code)
  const { created } = await books.create(personId, { next: booked({ spans: [] }, span), effects: [] })
  return created ? ok(null) : takeTime(record, minutes, now)
}
