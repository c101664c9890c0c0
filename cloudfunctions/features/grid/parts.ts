import type { PartyGroupKind, Role, TeamKind } from '@/contract/words'

/** Who stands in for somebody on leave, as they were when the leave was set. */
export interface Deputy {
  readonly personId: string
  readonly orgId: string
  readonly role: Role
}

/** UTC ms, `to` included. */
export interface Leave {
  readonly from: number
  readonly to: number
  readonly deputy: Deputy | null
}

/** Somebody who answers for a place. `openid` is null until they have opened the mini-program. */
export interface Staff {
  readonly personId: string
  readonly openid: string | null
  readonly name: string
  readonly phone: string | null
  readonly role: Role
  /** When the assignment ends, UTC ms; null while it is open. */
  readonly until: number | null
  readonly from?: number | null
  readonly leave?: Leave | null
  /** The person who gave it last; null for the first ones. */
  readonly by?: string | null
}

/** A Staff entry with nothing left out: one office that somebody holds or held. */
export type Office = Required<Staff>

/** 党员巷: a named cluster of households in the charge of one Party member. */
export interface Lane {
  readonly id: string
  readonly name: string
  readonly households: number | null
  readonly leader: { readonly name: string; readonly phone: string | null } | null
}

export interface PartyGroup {
  readonly kind: PartyGroupKind
  readonly name: string
  readonly leader: string | null
  readonly phone: string | null
  readonly members: number | null
}

export interface Team {
  readonly id: string
  readonly kind: TeamKind
  readonly name: string
  readonly leader: string | null
  readonly phone: string | null
  readonly size: number | null
}

/** The person who takes one category in a community, before anybody else. */
export interface Handler {
  readonly category: string
  readonly personId: string
}

/** A grid that no longer is: what became of it. */
export interface Retired {
  readonly at: number
  readonly into: readonly string[]
}

/** A call that changed the place and may come again: what it asked, and the ids of the places it made. */
export interface Recent {
  readonly key: string
  readonly print: string
  readonly ids: readonly string[]
}
