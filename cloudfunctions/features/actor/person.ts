import type { Role } from '@/contract/words'
import type { Aggregate } from '../../platform/aggregate'

export interface Assignment {
  readonly role: Role
  readonly orgId: string
  /** UTC ms; null while open. */
  readonly until: number | null
  /** The version of the place that gave it: what is older never overwrites it. */
  readonly asOf?: number
}

/** A person, in the collection `people`. `_id` is `personIdOf(openid)`, or `provisionalIdOf(phone)` while nobody knows their WeChat. */
export interface Person extends Aggregate {
  /** Empty while nobody knows it. */
  readonly openid: string
  readonly name: string | null
  readonly phone: string | null
  readonly homeGridId: string | null
  readonly assignments: readonly Assignment[]
}
