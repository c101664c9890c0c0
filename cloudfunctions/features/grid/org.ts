import type { Level, Role } from '@/contract/words'

/** Somebody who answers for a place. `openid` is null until they have opened the mini-program. */
export interface Staff {
  readonly personId: string
  readonly openid: string | null
  readonly name: string
  readonly phone: string | null
  readonly role: Role
  /** When the assignment ends, UTC ms; null while it is open. */
  readonly until: number | null
}

/** One node of the tree, in the collection `orgs`. `_id` is its statistical code. */
export interface Org {
  readonly _id: string
  readonly name: string
  readonly level: Level
  readonly parentId: string | null
  readonly hasChildren: boolean
  readonly staff: readonly Staff[]
}
