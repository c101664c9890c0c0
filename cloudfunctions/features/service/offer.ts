import type { Role } from '@/contract/words'
import type { FreeTime, OfferHappening, OfferKind, OfferState } from '@/contract/words-service'
import type { Aggregate, Effect } from '../../platform/aggregate'
import type { Tell } from '../inbox/kinds/tell'
import type { Owner, Party } from '../matters/document/parts'
import type { Outcome } from '../points/outcome'
import type { Contact } from '../../ground/visiting'

/** Tell everybody who came forward the same: each has an inbox item of their own, and the document stays small. */
export interface Announce extends Effect {
  readonly kind: 'announce'
  readonly to: readonly Tell['to'][]
  /** The id and the reader are each one's own. */
  readonly tell: Omit<Tell, 'id' | 'to'>
}

/** What the saving of an offer makes happen elsewhere. */
export type ServiceEffect = Tell | Announce | Contact | Outcome

export interface OfferPlace {
  /** Null: the whole community. */
  readonly gridId: string | null
  readonly gridName: string | null
  readonly communityId: string
  readonly communityName: string
  readonly townshipName: string
  /** Where exactly, GCJ-02 degrees, where somebody said so. */
  readonly point: { readonly lng: number; readonly lat: number } | null
  /** The middle of the grid, where its outline is drawn: near enough to say how far it is. */
  readonly middle?: { readonly lng: number; readonly lat: number } | null
}

/** Something to choose, with the name it had when it was chosen. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** One thing that happened. `by` null: the clock. `id` is the idempotency key of the call that did it. */
export interface OfferEvent {
  readonly id: string
  readonly at: number
  readonly what: OfferHappening
  readonly by: { readonly personId: string; readonly name: string | null; readonly role: Role | null } | null
  readonly text: string | null
}

/** 认领: goes back to the pool unless the claimant is in touch in time. */
export interface ServiceClaim {
  readonly by: Party
  readonly at: number
  readonly contactBy: number
  readonly contactedAt: number | null
  /** The claimant says that it is done; somebody else confirms it. */
  readonly doneAt: number | null
}

/** Whose wish it is. Nobody sees it before they have claimed the wish. */
export interface Household {
  readonly name: string
  readonly phone: string | null
  readonly address: string | null
  readonly consentAt: number
  /** The person who asked for themselves; null where a worker asked for them. */
  readonly party: Party | null
}

/** Somebody who signed up for an event. `waiting`: on the waiting list, in the order of the list. */
export interface SignUp {
  readonly personId: string
  readonly openid: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly at: number
  /** The idempotency key of the call. */
  readonly key: string
  readonly state: 'going' | 'waiting'
}

/** One post, wish or event, in the collection `offers`. What its kind does not have stays empty. */
export interface Offer extends Aggregate<ServiceEffect> {
  readonly kind: Exclude<OfferKind, 'matter'>
  /** Null for a wish. */
  readonly serviceClass: Choice | null
  readonly text: string
  readonly place: OfferPlace
  readonly skills: readonly Choice[]
  readonly times: readonly FreeTime[]
  /** How many people are wanted. */
  readonly places: number
  readonly organiser: Owner
  readonly state: OfferState
  readonly at: number
  /** When an event begins and ends, UTC ms; until when a post stands. */
  readonly from: number | null
  readonly until: number | null
  /** The beginning of which those who go have been reminded, UTC ms; missing: none. */
  readonly remindedOf?: number | null
  /** Where those who go to an event meet. */
  readonly address: string | null
  /** Whose wish it is. */
  readonly household: Household | null
  /** Who has taken on a post or a wish. */
  readonly claims: readonly ServiceClaim[]
  /** Who goes to an event, or waits for a place. */
  readonly signUps: readonly SignUp[]
  readonly timeline: readonly OfferEvent[]
  /** What an event's codes are signed with, made when they are first asked for. It never leaves the server. */
  readonly codeSecret?: string
  /** Digest of the input that made it, to tell a resend from another request under the same key. */
  readonly fingerprint: string

  /** The rest follows from what stands above, and is kept for queries. How many places are taken. */
  readonly taken: number
  /** How many wait for a place. */
  readonly waiting: number
  /** Members may come forward. */
  readonly listed: boolean
  /** Persons who came forward. */
  readonly hands: readonly string[]
  /** When `clock` must look at it next; null when nothing will come due by itself. */
  readonly wakeAt: number | null
}
