/** How long something may take. `hours` run day and night; working hours and days follow the working calendar. */
export type Limit = { readonly hours: number } | { readonly workingHours: number } | { readonly workingDays: number }

/** The limits of one class of matters. `echo` null: an answer comes before any echo would be due. */
export interface Limits {
  readonly respond: Limit
  readonly echo: Limit | null
  readonly answer: Limit
}
