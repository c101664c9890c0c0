import type { CallName, Input, Output } from '@/contract'
import type { Access, Area, Level, RoleName, Where } from './roles'
import type { Names } from './thing'
import type { ThingName } from './things'

/** Whose call it is, and in which places the thing lies. */
export interface At {
  readonly role: RoleName
  readonly openid: string
  readonly where: Where
  readonly area: Area
  /** The local cloud's time, UTC ms. */
  readonly now: number
  readonly grid: string
  readonly community: string
  readonly township: string
}

/** Who may make a call about one thing: `call` is what they say, `shows` what a list must hold for its door to be open. */
export interface Row<Name extends CallName> extends Access {
  /** Left out: a place. */
  readonly on?: ThingName
  readonly call: (names: Names, at: At) => Input<Name>
  /** Of what size the place is that the thing lies in: seen from a grid, another community is elsewhere. Left out: a grid. */
  readonly level?: Level
  /** Codes that are said behind the door. */
  readonly passed?: readonly string[]
  readonly shows?: (data: Output<Name>, names: Names, at: At) => boolean
}

export type RowsOf<Name extends CallName> = { readonly [One in Name]: readonly [Row<One>, ...Row<One>[]] }
