import type { RegistrationStep } from '@/contract/words-registration'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { again, eventOf, onlyNews, saysElse, take, type StepError } from './deciding'
import { receiptNumber } from './number'
import type { Tell } from '../inbox/kinds/tell'
import type { Contact, Place, SeekContact, Somebody, Tasks, Unit, UnitRegistration } from './registration'
import { tellDesk, tellSelf, type Reader } from './telling'
import type { PrintedCall } from '../actor/act'
import { numbered } from '../../ground/effect-ids'

export interface UnitSending {
  readonly unit: Unit
  readonly place: Place
  /** The caller, or whoever is named by their number. */
  readonly contact: Contact
  readonly offers: readonly string[]
  readonly takesOn: readonly string[]
  readonly confirmers: readonly Reader[]
}

/** A number, `from` its provisional id, is proved to be somebody's. */
export interface Proving {
  readonly from: string
  readonly to: { readonly personId: string; readonly openid: string }
  readonly phone: string
}

type Decided<Code extends string = never> = Result<Decision<UnitRegistration>, StepError | Code>

const isProvisional = (personId: string): boolean => personId.startsWith('t_')

/** Whoever speaks for the unit: its contact, or whoever named them until they have proved their number. */
const speaker = ({ contact }: Pick<UnitSending, 'contact'>, { actor }: PrintedCall) =>
  isProvisional(contact.personId) ? { personId: actor._id, openid: actor.openid } : { personId: contact.personId, openid: contact.openid }

const said = ({ unit, place, contact, offers, takesOn }: UnitSending) => ({ unit, place, contact, offers, takesOn })

/** What the county has approved is a person, and lasts while they are the contact. */
const stillApproved = ({ contact, approval = null }: UnitRegistration, sending: UnitSending) =>
  sending.contact.personId === contact.personId ? approval : null

/** Whether somebody speaks for the unit with authority: a name that anybody may write gives none. */
export const speaksFor = ({ contact, approval }: Pick<UnitRegistration, 'contact' | 'approval'>, personId: string): boolean =>
  contact.personId === personId && approval != null

const seek = (id: string, { contact }: UnitSending): SeekContact[] =>
  isProvisional(contact.personId) ? [{ id: '', kind: 'seekContact', registrationId: id, provisionalId: contact.personId }] : []

const heard = (id: string, sending: UnitSending, now: number) => {
  const { unit, place, offers, confirmers } = sending
  const words = offers.length > 0 ? offers.join('、') : null
  return [...tellDesk(confirmers, 'unitSent', { now, place, who: unit.name, words }), ...seek(id, sending)]
}

/** 单位报到, for the first time. */
export const firstUnit = (id: string, sending: UnitSending, call: PrintedCall): Decision<UnitRegistration> => ({
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
  effects: numbered({ _id: id, version: 0 }, heard(id, sending, call.now)),
})

/** What the unit was asked to handle goes to whoever speaks for it from now on. */
const passOn = ({ _id, personId }: UnitRegistration, { personId: next, openid, name, phone }: Somebody, at: number): Tasks[] =>
  next === personId ? [] : [{ id: '', kind: 'tasks', registrationId: _id, to: { personId: next, openid, name, phone }, at }]

const changed = (
  unit: UnitRegistration,
  step: RegistrationStep,
  { sending, call }: { sending: UnitSending; call: PrintedCall },
): Decided => {
  const again = step === 'send' ? { sentAt: call.now, number: null, confirmedAt: null, asked: null } : {}
  const spoken = speaker(sending, call)
  const passed = passOn(unit, { ...sending.contact, ...spoken }, call.now)
  const effects = step === 'send' ? heard(unit._id, sending, call.now) : [...seek(unit._id, sending), ...passed]
  return take(unit, step, {
    call,
    change: { fields: { ...said(sending), ...spoken, ...again, approval: stillApproved(unit, sending) }, effects },
  })
}

/** Sent again, or changed while it is registered. One that has left may be taken up by anybody of the unit. */
export const sendUnitAgain = (unit: UnitRegistration, sending: UnitSending, call: PrintedCall): Decided<'registration.unit_taken'> => {
  const before = again(unit, call)
  if (before.ok && before.value) return ok({ next: unit, effects: [] })
  const vacant = unit.state === 'left' ? { ...unit, personId: call.actor._id } : unit
  if (vacant.personId !== call.actor._id) return err('registration.unit_taken')
  const isNew = vacant.state !== 'pending' || saysElse(vacant, { ...said(sending), ...speaker(sending, call) })
  return onlyNews(unit, changed(vacant, unit.state === 'registered' ? 'amend' : 'send', { sending, call }), isNew)
}

/** 确认报到: the unit is the community's from now on, and others may pick its name. */
export const confirmUnit = (reported: UnitRegistration, call: PrintedCall): Decided => {
  const { now } = call
  const { place, unit } = reported
  const number = receiptNumber('DW', reported, now)
  const told = tellSelf(reported, 'unitConfirmed', { now, place, who: unit.name, summary: number })
  const known = { id: '', kind: 'know', unit, county: place.within.county } as const
  return take(reported, 'confirm', { call, change: { fields: { number, confirmedAt: now, asked: null }, effects: [...told, known] } })
}

/** 请他补充. */
export const askUnitBack = (reported: UnitRegistration, text: string, call: PrintedCall): Decided => {
  const told = tellSelf(reported, 'unitReturned', { now: call.now, place: reported.place, who: reported.unit.name, words: text })
  return take(reported, 'return', { call, change: { fields: { asked: text }, text, effects: told } })
}

/** The unit leaves, or the secretary ends it and says why. */
export const leaveUnit = (
  reported: UnitRegistration,
  { text, confirmers }: { text?: string | undefined; confirmers: readonly Reader[] },
  call: PrintedCall,
): Decided<'registration.reason_missing'> => {
  const own = reported.personId === call.actor._id
  if (!own && text === undefined) return err('registration.reason_missing')
  const about = { now: call.now, place: reported.place, who: reported.unit.name, words: text }
  const told = own ? tellDesk(confirmers, 'unitLeft', about) : tellSelf(reported, 'unitEnded', about)
  const tasks = { id: '', kind: 'tasks', registrationId: reported._id, to: null, at: call.now } as const
  return take(reported, 'leave', { call, change: { fields: { number: null, asked: null }, text, effects: [...told, tasks] } })
}

/** A number was proved that a unit wrote: where its contact wrote it of themselves, it is proved there too. */
export const numberProved = (reported: UnitRegistration, { to, phone }: Proving): Decision<UnitRegistration> => {
  const { contact } = reported
  const own = contact.personId === to.personId && contact.phone === phone && contact.proved !== true
  return { next: own ? { ...reported, contact: { ...contact, proved: true } } : reported, effects: [] }
}

/** Somebody was named as the contact by their number, and has not said whether they are. */
export const isInvited = ({ contact, state }: Pick<UnitRegistration, 'contact' | 'state'>, { from }: Pick<Proving, 'from'>): boolean =>
  contact.personId === from && contact.declined !== true && state !== 'left'

/** The invitation: nothing of it is known to whoever wrote the number until it is answered. */
export const invite = (reported: UnitRegistration, to: Reader, now: number): Tell[] =>
  tellSelf(to, 'unitInvited', { now, place: reported.place, who: reported.unit.name }).map((tell) => ({
    ...tell,
    id: `invite_${reported._id}_${String(reported.version)}_${to.personId}`,
  }))

/** 是我, 不是我: whoever was named speaks for the unit from now on, or never does; whoever named them hears which. */
export const answerInvitation = (
  reported: UnitRegistration,
  { accept, from }: { accept: boolean; from: string },
  call: PrintedCall,
): Result<Decision<UnitRegistration>, 'registration.not_invited' | 'registration.key_reused'> => {
  const before = again(reported, call)
  if (!before.ok) return before
  if (before.value) return ok({ next: reported, effects: [] })
  if (!isInvited(reported, { from })) return err('registration.not_invited')
  const { _id: personId, openid, name } = call.actor
  const { contact, place, unit } = reported
  const timeline = [...reported.timeline, eventOf('amend', call)]
  const writer = { personId: reported.personId, openid: reported.openid }
  const told = tellSelf(writer, accept ? 'unitAccepted' : 'unitDeclined', {
    now: call.now,
    place,
    who: unit.name,
    words: name ?? contact.name,
  })
  const mine = { ...contact, personId, openid, proved: true }
  const fields = accept ? { contact: mine, personId, openid } : { contact: { ...contact, declined: true } }
  const passed = accept ? passOn(reported, mine, call.now) : []
  return ok({
    next: { ...reported, ...fields, timeline },
    effects: numbered(reported, [...(writer.personId === personId ? [] : told), ...passed]),
  })
}

/** 认可联系人: the county knows that they speak for the unit. */
export const approveUnit = (reported: UnitRegistration, call: PrintedCall): Decided<'registration.contact_unproved'> => {
  const { contact, place, unit } = reported
  const told = tellSelf(contact, 'unitApproved', { now: call.now, place, who: unit.name })
  const fields = { approval: { at: call.now, by: call.actor._id } }
  const taken = take(reported, 'approve', { call, change: { fields, effects: told } })
  if (taken.ok && contact.proved !== true) return err('registration.contact_unproved')
  return onlyNews(reported, taken, reported.approval == null)
}

/** 单位改名: it stays the same unit, with its members and what they did. */
export const renameUnit = (reported: UnitRegistration, name: string, call: PrintedCall): Decided => {
  const { contact, place } = reported
  const unit = { id: reported.unit.id, name }
  const told = tellSelf(contact, 'unitRenamed', { now: call.now, place, who: reported.unit.name, words: name })
  const renamed = { id: '', kind: 'rename', unit, county: place.within.county, at: call.now } as const
  const taken = take(reported, 'rename', { call, change: { fields: { unit }, effects: [...told, renamed] } })
  return onlyNews(reported, taken, reported.unit.name !== name)
}

/** Whoever spoke for it has died: nobody does until the unit names somebody, and what it was asked goes back to the secretary. */
export const withoutContact = (reported: UnitRegistration, personId: string, at: number): Decision<UnitRegistration> => {
  const { _id, contact, approval } = reported
  if (contact.personId !== personId || (approval == null && contact.proved !== true)) return { next: reported, effects: [] }
  const tasks = { id: '', kind: 'tasks', registrationId: _id, to: null, at } as const
  return {
    next: { ...reported, contact: { ...contact, phone: null, proved: false }, approval: null },
    effects: numbered(reported, [tasks]),
  }
}

/** The contact was taken out by mistake: they speak for the unit as before, unless somebody else does by now. */
export const contactBack = (
  reported: UnitRegistration,
  lost: Pick<UnitRegistration, 'contact' | 'approval'>,
  at: number,
): Decision<UnitRegistration> => {
  const { _id, contact } = reported
  if (contact.personId !== lost.contact.personId || contact.proved === true) return { next: reported, effects: [] }
  const { personId, openid, name, phone } = lost.contact
  const to = { personId, openid, name, phone }
  const tasks = { id: '', kind: 'tasks', registrationId: _id, to, at } as const
  return { next: { ...reported, ...lost }, effects: numbered(reported, [tasks]) }
}
