import type { Output } from '@/contract'
import type { Registration } from './registration'

export type Colleague = Output<'registration.colleagues'>['rows'][number]

/** A member as their unit's contact sees them. Service is what has been confirmed, and null where nobody has counted any. */
export const toColleague = ({ name, place, confirmedAt }: Registration, service: Colleague['service'] = null): Colleague => ({
  name,
  communityName: place.communityName,
  since: confirmedAt,
  service,
})
