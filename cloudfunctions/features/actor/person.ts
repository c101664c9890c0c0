import type { Role } from '@/contract/words'
import type { Aggregate } from '../../platform/aggregate'

export interface Assignment {
  readonly role: Role
  readonly orgId: string
  /** UTC ms; null while open. */
  readonly until: number | null
  /** The version of the place that gave it: what is older never overwrites it. */
  readonly asOf?: number
  /** Whose office it is, where somebody acts for them while they are away; missing: one's own. */
  readonly standsIn?: { readonly personId: string; readonly name: string }
}

/** An office that somebody acts for while its holder is away. */
export interface StandIn {
  /** The opaque id of the office. */
  readonly office: string
  readonly orgId: string
  readonly role: Role
  /** Its holder. */
  readonly personId: string
  readonly name: string
  /** UTC ms; `until` is the first moment at which they do no more. */
  readonly from: number
  readonly until: number
  /** Named for it, or the next above where nobody who was named is there. */
  readonly as: 'deputy' | 'above'
}

/** A person, in the collection `people`. `_id` is `personIdOf(openid)`, or `provisionalIdOf(phone)` while nobody knows their WeChat. */
export interface Person extends Aggregate {
  /** Empty while nobody knows it. */
  readonly openid: string
  readonly name: string | null
  readonly phone: string | null
  readonly homeGridId: string | null
  readonly assignments: readonly Assignment[]
  /** Missing: none. */
  readonly standsFor?: readonly StandIn[]
}
