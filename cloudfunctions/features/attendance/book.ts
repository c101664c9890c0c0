import type { Aggregate, Body } from '../../platform/aggregate'
import { minute } from '../../ground/time/beijing'
import type { ServiceRecord } from './record'

/** The time of one piece of service that was confirmed, or is about to be. `asOf`: the version of the record that says so. UTC ms. */
export interface Span {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly asOf: number
  /** When it was written down. */
  readonly at: number
}

/**
 * The confirmed times of one person, in the collection `books`; `_id` is the person's. Every confirmation passes through it
 * by compare-and-set: of two that overlap, however much at once, one is refused.
 */
export interface Book extends Aggregate {
  readonly spans: readonly Span[]
}

/** Ten a week for years. */
const kept = 1000

type Timed = Pick<ServiceRecord, '_id' | 'arrived'>

/** The time that so many minutes take: from coming on. */
export const spanFor = ({ _id: id, arrived, version }: Timed & Pick<ServiceRecord, 'version'>, minutes: number, at: number): Span => {
  const from = arrived?.at ?? 0
  return { id, from, to: from + minutes * minute, asOf: version + 1, at }
}

/** Whether two times share a moment. */
export const touches = (one: Pick<Span, 'from' | 'to'>, other: Pick<Span, 'from' | 'to'>): boolean =>
  one.from < other.to && other.from < one.to

/** What other service of the person takes some of the same time. */
export const rivalsOf = ({ spans }: Pick<Book, 'spans'>, span: Span): readonly Span[] =>
  spans.filter((other) => other.id !== span.id && touches(other, span))

/** Two decisions on one version of a record: until it is known which was saved, the time of both is taken. */
const together = (own: Span | undefined, span: Span): Span =>
  own?.asOf === span.asOf ? { ...span, from: Math.min(own.from, span.from), to: Math.max(own.to, span.to) } : span

/** The book with a span instead of what it said of that service before, without those that are `gone`. No time at all leaves nothing. */
export const booked = ({ spans }: Pick<Book, 'spans'>, span: Span, gone: readonly Span[] = []): Body<Book> => {
  const next = together(
    spans.find(({ id }) => id === span.id),
    span,
  )
  const rest = spans.filter((other) => other.id !== span.id && !gone.includes(other))
  return { spans: [...rest, ...(next.from < next.to ? [next] : [])].slice(-kept) }
}
