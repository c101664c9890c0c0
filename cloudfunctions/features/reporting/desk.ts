import type { Output } from '@/contract'
import type { ServiceRecord } from '../attendance/record'
import { waitingByEvent } from '../attendance/waiting'
import type { Registration } from '../registration/registration'
import { gapsOf } from '../service/gaps'
import type { Listed } from '../service/listed'
import type { Doer } from '../actor/act'

/** Which skills there are, and how many people have each, the most common first. */
export const skillsOf = (registrations: readonly Pick<Registration, 'skills'>[]): Output<'reporting.desk'>['skills'] => {
  const all = registrations.flatMap(({ skills }) => skills)
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const counted = [...names].map(([id, name]) => ({ id, name, people: all.filter((skill) => skill.id === id).length }))
  return counted.sort((one, other) => other.people - one.people || (one.name < other.name ? -1 : 1))
}

interface Standing {
  /** What is listed in the community. */
  readonly offers: readonly Listed[]
  /** What waits there for a word about its hours. */
  readonly records: readonly ServiceRecord[]
  readonly members: readonly Pick<Registration, 'skills' | 'classes'>[]
}

/** What of a community's service waits for its secretary: hours, what nobody has taken on, where needs and offers do not meet. */
export const serviceAt = ({ offers, records, members }: Standing, doer: Doer): NonNullable<Output<'reporting.desk'>['service']> => {
  const events = waitingByEvent(records, doer)
  const sum = (counted: (event: (typeof events)[number]) => number) => events.reduce((all, event) => all + counted(event), 0)
  return {
    hours: { events: events.length, people: sum(({ people }) => people), objections: sum(({ objections }) => objections) },
    unclaimed: offers.filter(({ taken }) => taken === 0).length,
    ...gapsOf(offers, members),
  }
}
