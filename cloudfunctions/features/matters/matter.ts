import type { Closing, Grade, Happening, Kind, Role, State } from '@/contract/words'
import type { Aggregate } from '../../platform/aggregate'
import type { Tell } from '../inbox/tell'
import type { Limits, Limit } from '../settings/limits'
import type { Workday } from '../settings/calendar'

/** Somebody who has a part in a matter, with what is needed to name and to reach them. */
export interface Party {
  readonly personId: string
  /** Null until they have opened the mini-program: then only the inbox can reach them. */
  readonly openid: string | null
  readonly name: string | null
  readonly phone: string | null
}

export interface Owner extends Party {
  readonly name: string
  readonly role: Role
  readonly orgId: string
}

/** One thing that happened. `by` null: the system. `id` is the idempotency key of the call that did it. */
export interface Event {
  readonly id: string
  readonly at: number
  readonly what: Happening
  readonly by: { readonly personId: string; readonly name: string | null; readonly role: Role | null } | null
  readonly text: string | null
  readonly photos: readonly string[]
}

/** What was promised when the matter was sent: later changes of the settings do not touch it. */
export interface Promises {
  readonly limits: Limits
  readonly confirmWithin: Limit
  readonly reworkWithin: Limit
  readonly workday: Workday
}

export interface Place {
  readonly gridId: string
  readonly gridName: string
  readonly communityId: string
  readonly communityName: string
  readonly townshipName: string
  readonly address: string | null
  /** GCJ-02 degrees. */
  readonly point: { readonly lng: number; readonly lat: number } | null
}

/** One thing asked, in the collection `matters`. Times are UTC ms; a null `...By` clock is not running. */
export interface Matter extends Aggregate<Tell> {
  readonly kind: Kind
  readonly category: { readonly id: string; readonly name: string }
  readonly text: string
  readonly photos: readonly string[]
  readonly place: Place
  readonly asker: Party
  readonly owner: Owner
  readonly state: State
  readonly closing: Closing | null
  readonly promises: Promises
  readonly askedAt: number
  readonly respondBy: number
  readonly respondedAt: number | null
  readonly echoBy: number | null
  readonly echoedAt: number | null
  readonly answerBy: number
  readonly answeredAt: number | null
  readonly confirmBy: number | null
  /** The next clock to run out, whoever must act; null once closed. */
  readonly dueAt: number | null
  readonly rating: { readonly grade: Grade; readonly word: string | null } | null
  readonly timeline: readonly Event[]
  /** Digest of the input that made it, to tell a resend from another request under the same key. */
  readonly fingerprint: string
}
