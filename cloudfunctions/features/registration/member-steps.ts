import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { again, eventOf, onlyNews, saysElse, take, type StepError } from './deciding'
import { receiptNumber } from './number'
import type { PartLinks } from '../households/household'
import type { Choice, Forsake, Membership, Place, Registration, Somebody, Stay, Unit } from './registration'
import { tellDesk, tellSelf, type Reader } from './telling'
import type { PrintedCall } from '../actor/act'
import { numbered } from '../../ground/effect-ids'

/** What a member says of themselves. */
export interface Profile {
  readonly name: string
  readonly phone: string
  readonly unit: Unit
  readonly skills: readonly Choice[]
  readonly classes: readonly Choice[]
  readonly freeTimes: Registration['freeTimes']
}

export interface Sending {
  readonly profile: Profile
  readonly place: Place
  /** The wording that was agreed to. */
  readonly wording: string
  readonly confirmers: readonly Reader[]
}

type Decided<Code extends string = never> = Result<Decision<Registration>, StepError | Code>

const sent = ({ profile, place, wording }: Sending, { now }: PrintedCall) =>
  ({
    ...profile,
    place,
    consent: { at: now, wording, withdrawnAt: null },
    sentAt: now,
    number: null,
    confirmedAt: null,
    asked: null,
  }) as const

const heard = ({ profile, place, confirmers }: Sending, now: number) =>
  tellDesk(confirmers, 'registrationSent', { now, place, who: profile.name, summary: profile.unit.name })

/** 我来报到, for the first time. */
export const first = (id: string, sending: Sending, call: PrintedCall): Decision<Registration> => {
  const { _id: personId, openid } = call.actor
  return {
    next: { personId, openid, ...sent(sending, call), state: 'pending', stays: [], timeline: [eventOf('send', call)] },
    effects: numbered({ _id: id, version: 0 }, heard(sending, call.now)),
  }
}

/** Whom an office registered says the rest themselves and agrees: they stay registered, in the community's grid where they live. */
const agree = (registration: Registration, { profile, place, wording }: Sending, call: PrintedCall): Decided => {
  const here = place.communityId === registration.place.communityId ? { place } : {}
  return take(registration, 'amend', {
    call,
    change: { fields: { ...profile, ...here, consent: { at: call.now, wording, withdrawnAt: null } }, effects: [] },
  })
}

/** Sent again: amended after it was asked back, or after leaving. */
export const sendAgain = (registration: Registration, sending: Sending, call: PrintedCall): Decided<'registration.already'> => {
  if (registration.state === 'registered' && registration.consent === null) return agree(registration, sending, call)
  if (registration.state === 'registered' && !registration.timeline.some(({ id }) => id === call.key)) return err('registration.already')
  const { profile, place } = sending
  const fields = { ...sent(sending, call), openid: call.actor.openid }
  const taken = take(registration, 'send', { call, change: { fields, effects: heard(sending, call.now) } })
  return onlyNews(registration, taken, registration.state !== 'pending' || saysElse(registration, { ...profile, place }))
}

/** Skills, times, unit, phone change: whoever is registered stays so. */
export const amend = (registration: Registration, fields: Partial<Omit<Profile, 'name'>>, call: PrintedCall): Decided =>
  take(registration, 'amend', { call, change: { fields, effects: [] } })

/** They are a member of the community from the save that is being decided on, or are one no longer. */
export const membershipOf = (registration: Somebody & Pick<Registration, 'place' | 'version'>, until: number | null): Membership => {
  const { personId, openid, name, phone, place, version } = registration
  return {
    id: '',
    kind: 'membership',
    person: { personId, openid, name, phone },
    orgId: place.communityId,
    gridId: place.gridId,
    until,
    asOf: version + 1,
  }
}

/** 确认报到: they are a member of the community from now on, and others may pick their unit. */
export const confirm = (registration: Registration, call: PrintedCall): Decided => {
  const { now } = call
  const { place, unit } = registration
  const number = receiptNumber('BD', registration, now)
  const known = unit ? [{ id: '', kind: 'know', unit, county: place.within.county } as const] : []
  const told = tellSelf(registration, 'registrationConfirmed', { now, place, who: registration.name, summary: number })
  return take(registration, 'confirm', {
    call,
    change: { fields: { number, confirmedAt: now, asked: null }, effects: [membershipOf(registration, null), ...told, ...known] },
  })
}

/** 请他补充: back to the member, with what is missing. */
export const askBack = (registration: Registration, text: string, call: PrintedCall): Decided => {
  const told = tellSelf(registration, 'registrationReturned', {
    now: call.now,
    place: registration.place,
    who: registration.name,
    words: text,
  })
  return take(registration, 'return', { call, change: { fields: { asked: text }, text, effects: told } })
}

const stayOf = ({ state, place, number, confirmedAt }: Registration, end: Stay['end'], to: number): readonly Stay[] =>
  state === 'registered' ? [{ communityId: place.communityId, communityName: place.communityName, from: confirmedAt, to, number, end }] : []

/** What ends with a registration that was in force. */
export const endings = (
  registration: Registration,
  at: number,
  why: PartLinks['why'] = 'left',
): readonly (Membership | Forsake | PartLinks)[] => {
  const { personId, name, place, state } = registration
  if (state !== 'registered') return []
  return [
    membershipOf(registration, at),
    { id: '', kind: 'forsake', personId, name, communityId: place.communityId, at },
    { id: '', kind: 'partLinks', personId, at, why },
  ]
}

export interface Moving {
  readonly place: Place
  /** Those who confirm where one goes, and where one comes from. */
  readonly confirmers: readonly Reader[]
  readonly before: readonly Reader[]
}

/** Another grid of the same community: nobody confirms anew. */
const moveWithin = (registration: Registration, place: Place, call: PrintedCall): Decided => {
  const moved = take(registration, 'move', { call, change: { fields: { place }, effects: [] } })
  return moved.ok && moved.value.next !== registration
    ? ok({ ...moved.value, next: { ...moved.value.next, state: registration.state } })
    : moved
}

/** 转到别处: over there it waits to be confirmed; here it is over at once. */
export const move = (
  registration: Registration,
  { place, confirmers, before }: Moving,
  call: PrintedCall,
): Decided<'registration.already_there'> => {
  const heard = again(registration, call)
  if (heard.ok && !heard.value && place.gridId === registration.place.gridId) return err('registration.already_there')
  if (place.communityId === registration.place.communityId) return moveWithin(registration, place, call)
  const { now } = call
  const who = registration.name
  const told = [
    ...tellDesk(confirmers, 'registrationSent', { now, place, who, summary: registration.unit?.name ?? who }),
    ...(registration.state === 'registered'
      ? tellDesk(before, 'memberMovedOut', { now, place: registration.place, who, words: place.communityName })
      : []),
  ]
  const stays = [...registration.stays, ...stayOf(registration, 'movedOut', now)]
  const fields = { place, stays, sentAt: now, number: null, confirmedAt: null, asked: null }
  return take(registration, 'move', { call, change: { fields, effects: [...endings(registration, now), ...told] } })
}

/** What is kept of somebody who left: where and when they served. The rest is deleted (PIPL art. 47). */
export const forgotten = (registration: Registration, now: number) => ({
  phone: null,
  unit: null,
  skills: [],
  classes: [],
  freeTimes: [],
  asked: null,
  consent: registration.consent && { ...registration.consent, withdrawnAt: now },
  stays: [...registration.stays, ...stayOf(registration, 'left', now)],
})

export interface Leaving {
  readonly text?: string | undefined
  readonly confirmers: readonly Reader[]
}

/** 退出报到: by the member, who takes their consent back; or by the secretary, who says why. */
export const leave = (
  registration: Registration,
  { text, confirmers }: Leaving,
  call: PrintedCall,
): Decided<'registration.reason_missing'> => {
  const { now } = call
  const own = registration.personId === call.actor._id
  if (!own && text === undefined) return err('registration.reason_missing')
  const said = { now, place: registration.place, who: registration.name, words: text }
  const told = own ? tellDesk(confirmers, 'memberLeft', said) : tellSelf(registration, 'memberEnded', said)
  return take(registration, 'leave', {
    call,
    change: { fields: forgotten(registration, now), text, effects: [...endings(registration, now), ...told] },
  })
}
