import type { RegistrationStep } from '@/contract/words-registration'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { eventOf, heardBefore, numbered, take, type Call, type StepError } from './deciding'
import { receiptNumber } from './number'
import type { Place, SeekContact, Somebody, Tasks, Unit, UnitRegistration } from './registration'
import { tellDesk, tellSelf, type Reader } from './telling'

export interface UnitSending {
  readonly unit: Unit
  readonly place: Place
  /** The caller, or whoever is named by their number. */
  readonly contact: Somebody
  readonly offers: readonly string[]
  readonly takesOn: readonly string[]
  readonly confirmers: readonly Reader[]
}

type Decided<Code extends string = never> = Result<Decision<UnitRegistration>, StepError | Code>

const isProvisional = (personId: string): boolean => personId.startsWith('t_')

/** Whoever speaks for the unit: its contact, or whoever named them until they have proved their number. */
const speaker = ({ contact }: Pick<UnitSending, 'contact'>, { actor }: Call) =>
  isProvisional(contact.personId) ? { personId: actor._id, openid: actor.openid } : { personId: contact.personId, openid: contact.openid }

const said = ({ unit, place, contact, offers, takesOn }: UnitSending) => ({ unit, place, contact, offers, takesOn })

const seek = (id: string, { contact }: UnitSending): SeekContact[] =>
  isProvisional(contact.personId) ? [{ id: '', kind: 'seekContact', registrationId: id, provisionalId: contact.personId }] : []

const heard = (id: string, sending: UnitSending, now: number) => {
  const { unit, place, offers, confirmers } = sending
  const words = offers.length > 0 ? offers.join('、') : null
  return [...tellDesk(confirmers, 'unitSent', { now, place, who: unit.name, words }), ...seek(id, sending)]
}

/** 单位报到, for the first time. */
export const firstUnit = (id: string, sending: UnitSending, call: Call): Decision<UnitRegistration> => ({
  next: {
    ...said(sending),
    ...speaker(sending, call),
    state: 'pending',
    number: null,
    sentAt: call.now,
    confirmedAt: null,
    asked: null,
    timeline: [eventOf('send', call)],
  },
  effects: numbered(id, 1, heard(id, sending, call.now)),
})

/** What the unit was asked to handle goes to whoever speaks for it from now on. */
const passOn = ({ _id, personId, contact }: UnitRegistration, to: Pick<Somebody, 'personId' | 'openid'>, at: number): Tasks[] =>
  to.personId === personId
    ? []
    : [{ id: '', kind: 'tasks', registrationId: _id, to: { ...to, name: contact.name, phone: contact.phone }, at }]

const changed = (unit: UnitRegistration, step: RegistrationStep, { sending, call }: { sending: UnitSending; call: Call }): Decided => {
  const again = step === 'send' ? { sentAt: call.now, number: null, confirmedAt: null, asked: null } : {}
  const spoken = speaker(sending, call)
  const effects = step === 'send' ? heard(unit._id, sending, call.now) : [...seek(unit._id, sending), ...passOn(unit, spoken, call.now)]
  return take(unit, step, { call, change: { fields: { ...said(sending), ...spoken, ...again }, effects } })
}

/** Sent again, or changed while it is registered. One that has left may be taken up by anybody of the unit. */
export const sendUnitAgain = (unit: UnitRegistration, sending: UnitSending, call: Call): Decided<'registration.unit_taken'> => {
  const before = heardBefore(unit, call)
  if (before.ok && before.value) return ok({ next: unit, effects: [] })
  const vacant = unit.state === 'left' ? { ...unit, personId: call.actor._id } : unit
  if (vacant.personId !== call.actor._id) return err('registration.unit_taken')
  return changed(vacant, unit.state === 'registered' ? 'amend' : 'send', { sending, call })
}

/** 确认报到: the unit is the community's from now on, and others may pick its name. */
export const confirmUnit = (reported: UnitRegistration, call: Call): Decided => {
  const { now } = call
  const { place, unit } = reported
  const number = receiptNumber('DW', reported, now)
  const told = tellSelf(reported, 'unitConfirmed', { now, place, who: unit.name, summary: number })
  const known = { id: '', kind: 'know', unit, county: place.within.county } as const
  return take(reported, 'confirm', { call, change: { fields: { number, confirmedAt: now, asked: null }, effects: [...told, known] } })
}

/** 请他补充. */
export const askUnitBack = (reported: UnitRegistration, text: string, call: Call): Decided => {
  const told = tellSelf(reported, 'unitReturned', { now: call.now, place: reported.place, who: reported.unit.name, words: text })
  return take(reported, 'return', { call, change: { fields: { asked: text }, text, effects: told } })
}

/** The unit leaves, or the secretary ends it and says why. */
export const leaveUnit = (
  reported: UnitRegistration,
  { text, confirmers }: { text?: string | undefined; confirmers: readonly Reader[] },
  call: Call,
): Decided<'registration.reason_missing'> => {
  const own = reported.personId === call.actor._id
  if (!own && text === undefined) return err('registration.reason_missing')
  const about = { now: call.now, place: reported.place, who: reported.unit.name, words: text }
  const told = own ? tellDesk(confirmers, 'unitLeft', about) : tellSelf(reported, 'unitEnded', about)
  const tasks = { id: '', kind: 'tasks', registrationId: reported._id, to: null, at: call.now } as const
  return take(reported, 'leave', { call, change: { fields: { number: null, asked: null }, text, effects: [...told, tasks] } })
}

export interface Proving {
  readonly from: string
  readonly to: { readonly personId: string; readonly openid: string }
}

/** A number that was named as the contact is proved to be somebody's: they speak for the unit from now on. */
export const provedContact = (reported: UnitRegistration, { from, to }: Proving, now: number): Decision<UnitRegistration> =>
  reported.contact.personId === from
    ? {
        next: {
          ...reported,
          personId: to.personId,
          openid: to.openid,
          contact: { ...reported.contact, personId: to.personId, openid: to.openid },
        },
        effects: numbered(reported._id, reported.version + 1, [
          ...tellSelf(to, 'unitNamed', { now, place: reported.place, who: reported.unit.name }),
          ...passOn(reported, to, now),
        ]),
      }
    : { next: reported, effects: [] }
