import type { Output } from '@/contract'
import type { ServiceRecord } from '../attendance/record'
import { waitingByEvent } from '../attendance/waiting'
import { rank, standing, topOf } from '../people/standing'
import { gapsOf } from '../service/gaps'
import type { Listed } from '../service/listed'
import type { Doer } from './lifecycle'
import type { Registration } from './registration'

/** The place whose desk of 报到 is somebody's: the highest they answer for as a secretary or above; null: none. */
export const deskOf = ({ actor, now }: Doer): string | null => {
  const top = topOf(actor, now)
  return top !== null && standing(actor, top, now) >= rank.secretary ? top : null
}

/** The place that was asked for, or one's own; null when it is not theirs. */
export const deskAt = (orgId: string | undefined, doer: Doer): string | null => {
  if (orgId === undefined) return deskOf(doer)
  return standing(doer.actor, orgId, doer.now) >= rank.secretary ? orgId : null
}

const fields: Readonly<Record<number, string>> = { 6: 'place.within.county', 9: 'place.within.township', 12: 'place.within.community' }

/** One place of the tree: its own field, so that an index serves every level. */
export const inPlace = (orgId: string): Readonly<Record<string, string>> => ({ [fields[orgId.length] ?? 'place.within.community']: orgId })

/** Which skills there are, and how many people have each, the most common first. */
export const skillsOf = (registrations: readonly Pick<Registration, 'skills'>[]): Output<'registration.desk'>['skills'] => {
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
export const serviceAt = ({ offers, records, members }: Standing, doer: Doer): NonNullable<Output<'registration.desk'>['service']> => {
  const events = waitingByEvent(records, doer)
  const sum = (counted: (event: (typeof events)[number]) => number) => events.reduce((all, event) => all + counted(event), 0)
  return {
    hours: { events: events.length, people: sum(({ people }) => people), objections: sum(({ objections }) => objections) },
    unclaimed: offers.filter(({ taken }) => taken === 0).length,
    ...gapsOf(offers, members),
  }
}
