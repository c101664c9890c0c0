import type { Decision } from '../../platform/aggregate'
import { forgotten, membershipOf, endings } from './member-steps'
import { receiptNumber } from './number'
import type { Event, Place, Registration, Somebody } from './registration'
import { numbered } from '../../ground/effect-ids'

/** What an office has written down about one member of its community, as it stands now. */
export interface Written {
  readonly person: Somebody
  readonly place: Place
  /** Null: they are on its list no longer. */
  readonly until: number | null | undefined
  /** The effect that says so: it happens once. */
  readonly key: string
  readonly now: number
}

const eventOf = ({ key, now }: Written, what: Event['what']): Event => ({
  id: key,
  at: now,
  what,
  by: { personId: '', name: null },
  text: '由村(社区)登记',
  print: '',
})

/** Somebody whom an office put on its list without their having reported: registered, and asked for their consent when they come. */
export const writtenDown = (id: string, written: Written): Decision<Registration> => {
  const { person, place, now } = written
  const next = {
    ...person,
    place,
    unit: null,
    skills: [],
    classes: [],
    freeTimes: [],
    consent: null,
    stays: [],
    asked: null,
    state: 'registered',
    number: receiptNumber('BD', { _id: id, version: 0 }, now),
    sentAt: now,
    confirmedAt: now,
    timeline: [eventOf(written, 'confirm')],
  } as const
  return { next, effects: numbered({ _id: id, version: 0 }, [{ ...membershipOf({ ...next, version: 0 }, written.until ?? null) }]) }
}

/**
 * The office's list against what stands. Who reported there is confirmed by it; who left, or reports elsewhere, has the
 * last word themselves: nobody is registered against their will.
 */
export const asWritten = (registration: Registration, written: Written): Decision<Registration> => {
  const same = { next: registration, effects: [] }
  const { now, key } = written
  if (registration.timeline.some(({ id }) => id === key) || registration.place.communityId !== written.place.communityId) return same
  const timeline = (what: Event['what']) => [...registration.timeline, eventOf(written, what)]
  const named = (effects: Registration['effects']) => numbered(registration, effects)
  if (written.until === undefined) {
    if (registration.state !== 'registered') return same
    return {
      next: { ...registration, ...forgotten(registration, now), state: 'left', timeline: timeline('leave') },
      effects: named(endings(registration, now)),
    }
  }
  if (registration.state === 'left') return same
  const taken = registration.state === 'registered' ? {} : { number: receiptNumber('BD', registration, now), confirmedAt: now, asked: null }
  return {
    next: { ...registration, ...taken, state: 'registered', timeline: timeline('confirm') },
    effects: named([membershipOf(registration, written.until)]),
  }
}

/** Their registration ends with their life; what they had taken on goes back. */
export const endedByDeath = (registration: Registration, { key, now }: Pick<Written, 'key' | 'now'>): Decision<Registration> => {
  const { state, timeline } = registration
  if (state === 'left' || timeline.some(({ id }) => id === key)) return { next: registration, effects: [] }
  const event = { id: key, at: now, what: 'leave', by: { personId: '', name: null }, text: null, print: '' } as const
  return {
    next: { ...registration, ...forgotten(registration, now), number: null, state: 'left', timeline: [...timeline, event] },
    effects: numbered(registration, endings(registration, now, 'passed')),
  }
}

/** What a registration loses with a death. */
export const lostByDeath = ({
  state,
  number,
  phone,
  unit,
  skills,
  classes,
  freeTimes,
  asked,
  consent,
  stays,
}: Registration): Pick<
  Registration,
  'state' | 'number' | 'phone' | 'unit' | 'skills' | 'classes' | 'freeTimes' | 'asked' | 'consent' | 'stays'
> => ({ state, number, phone, unit, skills, classes, freeTimes, asked, consent, stays })

/** It was a mistake: it stands as before, unless they have reported anew. `key`: of what ended it. */
export const backFromDeath = (
  registration: Registration,
  lost: ReturnType<typeof lostByDeath>,
  { key }: Pick<Written, 'key'>,
): Decision<Registration> => {
  const { state, timeline } = registration
  if (state !== 'left' || timeline.at(-1)?.id !== key) return { next: registration, effects: [] }
  const next = { ...registration, ...lost, timeline: timeline.slice(0, -1) }
  return { next, effects: lost.state === 'registered' ? numbered(registration, [membershipOf(next, null)]) : [] }
}
