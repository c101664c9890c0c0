import type { RepeatDecision, RepeatKind } from '@/contract/words-repeats'
import type { Aggregate } from '../../../platform/aggregate'
import type { Asked } from './asked'

/** How it was decided, and by whom. */
interface Decided {
  readonly what: RepeatDecision
  readonly reason: string
  readonly at: number
  readonly by: { readonly personId: string; readonly name: string }
  readonly key: string
}

/** Something that comes again, in the collection `repeats`: a card for the secretary. No names, no words. Times are UTC ms. */
export interface Repeat extends Aggregate {
  readonly kind: RepeatKind
  readonly place: Pick<Asked['place'], 'gridId' | 'gridName' | 'communityId' | 'communityName'>
  readonly category: Asked['category']
  /** The first of what it is made of, and what made it one that comes again. */
  readonly from: number
  readonly at: number
  readonly matters: readonly string[]
  /** How many people asked. */
  readonly people: number
  /** Nobody need decide after this. */
  readonly until: number
  /** `gone`: what it was made of was withdrawn or belongs elsewhere. */
  readonly state: 'open' | 'decided' | 'gone'
  readonly decision: Decided | null
  /** When the season comes again, less the days to prepare; null: it was no problem, or it has been made. */
  readonly nextYearAt: number | null
}

/** What is found: a card before anybody had it in hand. */
export type Found = Pick<Repeat, '_id' | 'kind' | 'place' | 'category' | 'from' | 'at' | 'matters' | 'people' | 'until' | 'nextYearAt'>
