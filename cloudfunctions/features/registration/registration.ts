import type { RegistrationState, RegistrationStep } from '@/contract/words-registration'
import type { FreeTime } from '@/contract/words-service'
import type { Aggregate, Effect } from '../../platform/aggregate'
import type { PartLinks } from '../households/household'
import type { Tell } from '../inbox/kinds/tell'

/** One of a list in the settings, with its name as it was when chosen. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** A unit: `id` follows from the name that it was first known by, and stays when it takes another. */
export interface Unit {
  readonly id: string
  readonly name: string
}

/** A unit as it stood in a registration until then (UTC ms): what is said of a time before says it so. */
export interface FormerUnit {
  readonly unit: Unit
  readonly until: number
}

/** The community that was reported to, and the grid where the member lives. */
export interface Place {
  readonly gridId: string | null
  readonly gridName: string | null
  readonly communityId: string
  readonly communityName: string
  readonly townshipName: string
  /** The codes above, for queries at every level. */
  readonly within: { readonly county: string; readonly township: string; readonly community: string }
}

/** What a member agreed to, when, and when they took it back. */
export interface Consent {
  readonly at: number
  readonly wording: string
  readonly withdrawnAt: number | null
}

/** One thing that happened. `id` is the idempotency key of the call that did it, `print` the digest of its input. */
export interface Event {
  readonly id: string
  readonly at: number
  readonly what: RegistrationStep
  readonly by: { readonly personId: string; readonly name: string | null }
  readonly text: string | null
  readonly print: string
}

/** A time at a community that is over. */
export interface Stay {
  readonly communityId: string
  readonly communityName: string
  readonly from: number | null
  readonly to: number
  readonly number: string | null
  readonly end: 'movedOut' | 'left'
}

export interface Somebody {
  readonly personId: string
  readonly openid: string | null
  readonly name: string
  readonly phone: string | null
}

/** Whom to ask in a unit. `proved`: the number is theirs; missing: nobody has proved it. `declined`: whoever has it says they are not. */
export interface Contact extends Somebody {
  readonly proved?: boolean
  readonly declined?: boolean
}

/** A person becomes a member of a community, or is one no longer (`until`, UTC ms). */
export interface Membership extends Effect {
  readonly kind: 'membership'
  readonly person: Somebody
  readonly orgId: string
  readonly gridId: string | null
  readonly until: number | null
  readonly asOf: number
}

/** A person serves in a community no longer: what they had taken there goes back, without blame. */
export interface Forsake extends Effect {
  readonly kind: 'forsake'
  readonly personId: string
  readonly name: string
  readonly communityId: string
  readonly at: number
}

/** The name of a unit that a secretary has accepted: others may pick it from now on. */
export interface Know extends Effect {
  readonly kind: 'know'
  readonly unit: Unit
  readonly county: string
}

/** 单位改名: its members, its other registrations and the lists of names follow. */
export interface Rename extends Effect {
  readonly kind: 'rename'
  readonly unit: Unit
  readonly county: string
  readonly at: number
}

/** A contact who was named by a number: whoever has proved it already is invited to say whether they are. */
export interface SeekContact extends Effect {
  readonly kind: 'seekContact'
  readonly registrationId: string
  readonly provisionalId: string
}

/** What a unit was asked to handle follows whoever speaks for it (`to`), or goes back when it has left (null). */
export interface Tasks extends Effect {
  readonly kind: 'tasks'
  readonly registrationId: string
  readonly to: {
    readonly personId: string
    readonly openid: string | null
    readonly name: string | null
    readonly phone: string | null
  } | null
  readonly at: number
}

export type RegistrationEffect = Tell | Membership | Forsake | Know | PartLinks
export type UnitEffect = Tell | Know | Rename | SeekContact | Tasks

/** What a member's registration and a unit's have in common: one lifecycle moves both. */
export interface Reported<E extends Effect = RegistrationEffect> extends Aggregate<E> {
  readonly personId: string
  readonly state: RegistrationState
  readonly place: Place
  readonly unit: Unit | null
  /** What stood there before, the earliest first; missing: nothing else ever did. */
  readonly former?: readonly FormerUnit[]
  readonly number: string | null
  readonly sentAt: number
  readonly confirmedAt: number | null
  /** What the secretary asks for; null while nothing is. */
  readonly asked: string | null
  readonly timeline: readonly Event[]
}

/** 在职党员报到: one document a person, in the collection `registrations`. `_id` is `registrationIdOf(personId)`. */
export interface Registration extends Reported, Somebody {
  readonly skills: readonly Choice[]
  readonly classes: readonly Choice[]
  readonly freeTimes: readonly FreeTime[]
  /** Null for somebody whom an office registered, until they have agreed themselves. */
  readonly consent: Consent | null
  readonly stays: readonly Stay[]
}

/**
 * 单位报到: one document for a unit with a community, in the collection `units`. `personId` is whoever speaks for it:
 * the contact once they have proved their number, until then whoever named them.
 */
export interface UnitRegistration extends Reported<UnitEffect> {
  readonly openid: string | null
  readonly unit: Unit
  readonly contact: Contact
  /** Who in the county knows that the contact speaks for the unit, and since when; missing or null: nobody yet. */
  readonly approval?: { readonly at: number; readonly by: string } | null
  readonly offers: readonly string[]
  readonly takesOn: readonly string[]
}
