import type { Offer as OfferCard } from '@/contract/service'
import type { OfferKind } from '@/contract/words-service'
import { maskNumbers } from '../../ground/numbers'
import type { Show } from '../matters/document/parts'
import { match, type Match, type Serving } from './matching'
import type { Offer } from './offer'
import { toCard } from './view'
import { isOver } from '../../ground/in-force'
import type { Doer } from '../actor/act'

/** What a list reads of each offer: neither who came forward nor whose wish it is. */
export const listedFields = [
  'kind',
  'state',
  'serviceClass',
  'className',
  'text',
  'place',
  'skills',
  'times',
  'places',
  'taken',
  'waiting',
  'from',
  'until',
  'at',
  'notFor',
  'organiser.personId',
  'household.party.personId',
] as const

/** A published matter among the offers. `_id` is the matter's. */
export interface MatterRow
  extends Pick<
    Offer,
    'skills' | 'times' | 'places' | 'taken' | 'waiting' | 'from' | 'until' | 'hands' | 'text' | 'place' | 'listed' | 'at'
  > {
  readonly _id: string
  readonly kind: 'matter'
  readonly className: string
  readonly notFor: readonly string[]
  /** The version of the matter that says so. */
  readonly asOf: number
}

/** The row that a matter's change leaves. */
export const matterRow = ({ matterId, asOf, row }: Show): MatterRow => ({
  _id: matterId,
  kind: 'matter',
  ...row,
  asOf,
  skills: [],
  times: [],
  places: 1,
  taken: 0,
  waiting: 0,
  from: null,
  until: null,
  hands: [],
})

type OfferRow = Omit<Offer, 'claims' | 'signUps'>
export type Listed = OfferRow | MatterRow

const matterCard = (row: MatterRow, { actor }: Doer, why: string | null): OfferCard => ({
  id: row._id,
  kind: 'matter',
  state: 'open',
  className: row.className,
  text: maskNumbers(row.text),
  place: row.place,
  from: null,
  until: null,
  times: [],
  skills: [],
  places: 1,
  left: 1,
  waiting: 0,
  why,
  mine: null,
  can: row.notFor.includes(actor._id) ? [] : ['claim'],
})

const isMatter = (row: Listed): row is MatterRow => row.kind === 'matter'

/** A row as a card. `why`: the reason why it fits the reader. */
export const cardOf = (row: Listed, doer: Doer, why: string | null): OfferCard =>
  isMatter(row) ? matterCard(row, doer, why) : toCard({ ...row, claims: [], signUps: [] }, doer, why)

interface Ranked {
  readonly row: Listed
  readonly match: Match
}

const place = ({ row, match: { score } }: Ranked): readonly [number, number, string] => [-score, -row.at, row._id]

const compare = (one: Ranked, other: Ranked): number => {
  const [a, b] = [place(one), place(other)]
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}

/** A page of what fits best, the best first. `after` is the id of the last one shown; one that is gone starts over. */
export const ranked = (
  rows: readonly Listed[],
  serving: Serving,
  { doer, kind, after, size }: { doer: Doer; kind?: OfferKind | undefined; after?: string | undefined; size: number },
) => {
  const standing = rows.filter((row) => !isOver(row, doer.now) && (kind === undefined || row.kind === kind))
  const order = standing.map((row): Ranked => ({ row, match: match(row, serving) })).sort(compare)
  const from = after === undefined ? 0 : order.findIndex(({ row }) => row._id === after) + 1
  const page = order.slice(from, from + size)
  const last = page.at(-1)?.row._id
  return { rows: page.map(({ row, match: { why } }) => cardOf(row, doer, why)), next: from + size < order.length && last ? last : null }
}
