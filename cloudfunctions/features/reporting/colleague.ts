import type { Output } from '@/contract'
import { periodOf, quarterOf } from '../../ground/time/periods'
import { totalOf } from '../attendance/card'
import type { ServiceRecord } from '../attendance/record'
import type { Registration } from '../registration/registration'
import { agreed } from '../registration/consent'

export type Colleague = Output<'reporting.colleagues'>['rows'][number]

/** When the year of a moment began in China, UTC ms. */
export const yearOf = (now: number): number => periodOf('year', now).from

const serviceOf = (records: readonly ServiceRecord[], now: number): NonNullable<Colleague['service']> => {
  const counted = records.filter(({ hours, event }) => (hours?.minutes ?? 0) > 0 && event.from >= yearOf(now))
  const inQuarter = counted.filter(({ event }) => quarterOf(event.from) === quarterOf(now))
  return {
    quarter: totalOf(inQuarter).minutes,
    year: totalOf(counted).minutes,
    last: counted.length === 0 ? null : Math.max(...counted.map(({ event }) => event.from)),
  }
}

/** A member as their unit's contact sees them, with what was confirmed this year, where they agreed. `services` are the unit's members'. */
export const toColleague = (registration: Registration, services: readonly ServiceRecord[], now: number): Colleague => {
  const { name, place, confirmedAt, personId } = registration
  const service = agreed(registration)
    ? serviceOf(
        services.filter(({ person }) => person.personId === personId),
        now,
      )
    : null
  return { name, communityName: place.communityName, since: confirmedAt, service }
}
