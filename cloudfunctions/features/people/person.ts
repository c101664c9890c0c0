import type { Role } from '@/contract/words'
import type { Aggregate } from '../../platform/aggregate'

export interface Assignment {
  readonly role: Role
  readonly orgId: string
  /** UTC ms; null while open. */
  readonly until: number | null
}

/** A person, in the collection `people`. `_id` is `personIdOf(openid)`. */
export interface Person extends Aggregate {
  readonly openid: string
  readonly name: string | null
  readonly phone: string | null
  readonly homeGridId: string | null
  readonly assignments: readonly Assignment[]
}
