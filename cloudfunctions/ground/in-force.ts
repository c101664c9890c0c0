/** A span of time, UTC ms: from its beginning, where it has one, until just before its end; null: it goes on. */
export interface Span {
  readonly from?: number | null | undefined
  readonly until: number | null
}

/** Whether a span has ended at `now`, UTC ms: its end belongs to it no longer. */
export const isOver = ({ until }: Pick<Span, 'until'>, now: number): boolean => until !== null && until <= now

/** Whether `now`, UTC ms, lies in a span: an office is held, a rule holds, an event is on. */
export const inForce = ({ from, until }: Span, now: number): boolean => (from ?? now) <= now && !isOver({ until }, now)
