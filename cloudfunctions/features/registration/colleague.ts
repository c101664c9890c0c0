import type { Output } from '@/contract'
import type { Registration } from './registration'

export type Colleague = Output<'registration.colleagues'>['rows'][number]

/** A member as their unit's contact sees them. */
export const toColleague = ({ name, place, confirmedAt }: Registration): Colleague => ({
  name,
  communityName: place.communityName,
  since: confirmedAt,
})
