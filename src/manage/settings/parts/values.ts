import type { Output } from '@/contract'
import type { FigureKey } from './figures'

export type Settings = Output<'settings.show'>
export type Values = Settings['inForce']
export type MatterClass = keyof Values['limits']
export type Limit = Values['confirmWithin']
export type Clock = keyof Values['limits'][MatterClass]
export type Category = Values['categories'][number]
export type Arrangement = Values['arrangements'][number]
export type Period = Values['workday'][number]
/** The lists that people choose from when they report in and when something is asked of them. */
export const choiceLists = { skills: '特长', serviceClasses: '服务类别' } as const
export type ChoiceList = keyof typeof choiceLists
export type Choice = Values[ChoiceList][number]

/** What may be changed, and where it stands. */
export type Target =
  | { readonly kind: 'limit'; readonly class: MatterClass; readonly clock: Clock }
  | { readonly kind: 'within'; readonly name: 'confirmWithin' | 'reworkWithin' }
  | { readonly kind: 'number'; readonly name: FigureKey }
  | { readonly kind: 'workday' }
  | { readonly kind: 'arrangement'; readonly year: number | null }
  | { readonly kind: 'category'; readonly id: string | null }
  | { readonly kind: 'choice'; readonly of: ChoiceList; readonly id: string | null }

export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[]

/** A code that stays when the name changes. */
export const newId = (): string => `c${Date.now().toString(36)}`

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

/** A year entered, or entered again; the earliest first. */
export const withArrangement = (values: Values, arrangement: Arrangement): Values => {
  const others = values.arrangements.filter(({ year }) => year !== arrangement.year)
  return { ...values, arrangements: [...others, arrangement].sort((one, other) => one.year - other.year) }
}

export const withoutArrangement = (values: Values, year: number): Values => ({
  ...values,
  arrangements: values.arrangements.filter((each) => each.year !== year),
})

/** A choice changed, or added at the end. */
export const withChoice = (values: Values, of: ChoiceList, choice: Choice): Values => {
  const known = values[of].some(({ id }) => id === choice.id)
  return { ...values, [of]: known ? values[of].map((one) => (one.id === choice.id ? choice : one)) : [...values[of], choice] }
}

export const withoutChoice = (values: Values, of: ChoiceList, id: string): Values => ({
  ...values,
  [of]: values[of].filter((one) => one.id !== id),
})

/** Only what differs, to be sent. */
export const changedParts = (before: Values, after: Values): Partial<Values> =>
  Object.fromEntries(
    keysOf(after)
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => [key, after[key]]),
  )
