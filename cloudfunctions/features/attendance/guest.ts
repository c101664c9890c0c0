import { findable } from '@/contract/text'
import type { Body, Decision } from '../../platform/aggregate'
import { derivedId } from '../../ground/ids'
import { confirmedOutcome } from './confirming'
import { settled, type Line, type ServiceRecord } from './record'
import { tellMember } from './telling'
import { numbered } from '../../ground/effect-ids'

/** Somebody of whom nothing but a name is known, at one event. */
export const nameIdOf = (eventId: string, name: string): string => derivedId('g', `${eventId}/${findable(name)}`)

/** Whoever has the number says that it was not they: it is asked of them no more, and nothing is seen of it. */
export const disowned = ({
  version: _v,
  change: _c,
  effects: _e,
  effectsDueAt: _d,
  _id,
  ...record
}: ServiceRecord): Body<ServiceRecord> => ({
  ...record,
  person: { ...record.person, disowned: true },
})

/** The owner of a number says that it was they. */
export interface Proving {
  readonly from: string
  readonly to: { readonly personId: string; readonly openid: string }
}

const linkedLine = ({ from, to }: Proving, name: string, now: number): Line => ({
  key: from,
  at: now,
  what: 'linked',
  by: { personId: to.personId, name },
  text: null,
  minutes: null,
})

/**
 * What the organiser wrote down under a number becomes its owner's, with its hours. Those that they had confirmed themselves
 * (`own`), and those that take time of another service (`inTheWay`), wait for somebody's word again.
 */
export const provedGuest = (
  record: ServiceRecord,
  proving: Proving,
  { now, inTheWay }: { now: number; inTheWay: boolean },
): Decision<ServiceRecord> => {
  if (record.person.personId !== proving.from) return { next: record, effects: [] }
  const { disowned: _no, ...attendant } = record.person
  const person = { ...attendant, ...proving.to }
  const own = record.hours?.by.personId === person.personId
  const hours = own || inTheWay ? null : record.hours
  const next = settled({ ...record, person, hours, story: [...record.story, linkedLine(proving, person.name, now)] })
  const theirs = { ...record, ...next }
  return {
    next,
    effects:
      hours && hours.minutes > 0 ? numbered(record, [confirmedOutcome(theirs, hours), tellMember(theirs, 'hoursConfirmed', hours)]) : [],
  }
}
