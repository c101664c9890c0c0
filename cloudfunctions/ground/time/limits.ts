/**
 * How long something may take. `hours` run day and night; waking hours run every day, but not at night; days end at the same time of
 * a later day, never at night; working hours and days follow the working calendar.
 */
export type Limit =
  | { readonly hours: number }
  | { readonly wakingHours: number }
  | { readonly days: number }
  | { readonly workingHours: number }
  | { readonly workingDays: number }

/** The limits of one class of matters. `echo` null: an answer comes before any echo would be due. */
export interface Limits {
  readonly respond: Limit
  readonly echo: Limit | null
  readonly answer: Limit
}

/** The same limit where nobody is in danger: it does not run out at night. */
export const byDay = (limit: Limit): Limit => {
  if (!('hours' in limit)) return limit
  return limit.hours % 24 === 0 ? { days: limit.hours / 24 } : { wakingHours: limit.hours }
}

export const allByDay = ({ respond, echo, answer }: Limits): Limits => ({
  respond: byDay(respond),
  echo: echo && byDay(echo),
  answer: byDay(answer),
})
