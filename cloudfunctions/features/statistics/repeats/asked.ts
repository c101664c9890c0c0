import type { Closing, Happening, Kind, State } from '@/contract/words'

/** What is read of a matter to see whether it repeats: neither words nor names. */
export interface Asked {
  readonly _id: string
  readonly kind: Kind
  readonly category: { readonly id: string; readonly name: string }
  readonly place: {
    readonly gridId: string
    readonly gridName: string
    readonly communityId: string
    readonly communityName: string
    readonly address: string | null
    readonly point: { readonly lng: number; readonly lat: number } | null
  }
  readonly asker: { readonly personId: string }
  readonly onBehalf: { readonly name: string; readonly phone: string | null; readonly party: { readonly personId: string } | null } | null
  readonly state: State
  readonly closing: Closing | null
  readonly askedAt: number
  readonly timeline: readonly { readonly what: Happening; readonly at: number }[]
}

/** What the database is asked for. */
export const askedFields = [
  'kind',
  'category',
  'place',
  'asker.personId',
  'onBehalf',
  'state',
  'closing',
  'askedAt',
  'timeline.what',
  'timeline.at',
] as const

/** Whether it counts: what people asked, and still stand by. What went into another was asked all the same. */
export const counts = ({ kind, closing }: Pick<Asked, 'kind' | 'closing'>): boolean => kind === 'request' && closing !== 'withdrawn'

/** For whom it was asked: three filed by one worker for three people come from three. */
export const householdOf = ({ asker, onBehalf }: Pick<Asked, 'asker' | 'onBehalf'>): string =>
  onBehalf ? (onBehalf.party?.personId ?? onBehalf.phone ?? onBehalf.name) : asker.personId

/** What belongs together: one kind of trouble in one grid. */
export const subjectOf = ({
  place,
  category,
}: {
  readonly place: Pick<Asked['place'], 'gridId'>
  readonly category: Pick<Asked['category'], 'id'>
}): string => `${place.gridId}/${category.id}`

/** From asked to asked: two in one instant stand by their ids. */
export const inOrder = <T extends { readonly _id: string }>(time: (one: T) => number) => {
  return (one: T, other: T): number => time(one) - time(other) || (one._id < other._id ? -1 : 1)
}

const always: ReadonlySet<Happening> = new Set(['disputed', 'reopened', 'contested'])
const perhaps: ReadonlySet<Happening> = new Set(['calledBack', 'spotChecked'])
/** What can only follow while it is closed, and what can only follow once it is open again. */
const whileClosed: ReadonlySet<Happening> = new Set(['reopened', 'contested', 'spotChecked', 'confirmed'])
const whileOpen: ReadonlySet<Happening> = new Set(['answered', 'merged', 'withdrawn', 'declined'])

/** Whether a call ended in 没解决: the timeline says what came next. */
const inVain = ({ timeline, state }: Asked, at: number): boolean => {
  const next = timeline.slice(at + 1).find(({ what }) => whileClosed.has(what) || whileOpen.has(what))
  return next ? whileOpen.has(next.what) : state !== 'closed'
}

/** When it was opened again, whatever the way, UTC ms. */
export const reopenings = (asked: Asked): readonly number[] =>
  asked.timeline.flatMap(({ what, at }, index) => (always.has(what) || (perhaps.has(what) && inVain(asked, index)) ? [at] : []))
