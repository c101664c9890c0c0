import type { Output } from '@/contract'

export type Settings = Output<'settings.show'>
export type Values = Settings['inForce']
export type MatterClass = keyof Values['limits']
export type Limit = Values['confirmWithin']
export type Clock = keyof Values['limits'][MatterClass]
export type NumberKey = keyof Values['numbers']
export type Category = Values['categories'][number]
export type Period = Values['workday'][number]

/** What may be changed, and where it stands. */
export type Target =
  | { readonly kind: 'limit'; readonly class: MatterClass; readonly clock: Clock }
  | { readonly kind: 'within'; readonly name: 'confirmWithin' | 'reworkWithin' }
  | { readonly kind: 'number'; readonly name: NumberKey }
  | { readonly kind: 'workday' }
  | { readonly kind: 'category'; readonly id: string | null }

export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[]

export const withLimit = (values: Values, at: { class: MatterClass; clock: Clock }, limit: Limit | null): Values => ({
  ...values,
  limits: { ...values.limits, [at.class]: { ...values.limits[at.class], [at.clock]: limit } },
})

/** A category changed or, when it is new, added before the last one, which is for everything else. */
export const withCategory = (values: Values, category: Category): Values => {
  const known = values.categories.some(({ id }) => id === category.id)
  const categories = known
    ? values.categories.map((one) => (one.id === category.id ? category : one))
    : [...values.categories.slice(0, -1), category, ...values.categories.slice(-1)]
  return { ...values, categories }
}

/** Only what differs, to be sent. */
export const changedParts = (before: Values, after: Values): Partial<Values> =>
  Object.fromEntries(keysOf(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => [key, after[key]]))
