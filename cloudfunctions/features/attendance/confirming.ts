import { err, ok } from '../../platform/result'
import { minute } from '../../ground/time/beijing'
import { outcome, outcomeTakenBack, type Confirmation } from '../points/outcome'
import { windowOf } from './attending'
import { answersAs } from './hands'
import {
  isLate,
  isUnknown,
  lineOf,
  nameOf,
  proposedMinutes,
  settled,
  writtenBy,
  type Decided,
  type Hours,
  type RecordEffect,
  type ServiceRecord,
} from './record'
import { tellMember } from './telling'
import type { Call } from '../actor/act'
import { numbered } from '../../ground/effect-ids'

export interface Confirming {
  readonly minutes: number
  readonly text?: string | undefined
}

export type ConfirmError =
  | 'service.not_yours'
  | 'attendance.own_hours'
  | 'attendance.own_guest'
  | 'attendance.not_arrived'
  | 'attendance.not_over'
  | 'attendance.hours_too_long'
  | 'attendance.late_scan'
  | 'attendance.hours_unexplained'
  | 'service.key_reused'

/** Minutes that may be confirmed beyond those that somebody was there, without a word. */
const leeway = 15

/** Words are owed when something is taken away, changed or contested, and for more time than somebody was there. */
const owesWords = (record: ServiceRecord, minutes: number): boolean =>
  minutes === 0 ||
  record.objection?.open === true ||
  (record.hours !== null && record.hours.minutes !== minutes) ||
  minutes > (proposedMinutes(record) ?? 0) + leeway

/** Who is on no list was let in by a single hand: the hours take another. */
export const isOwnGuest = ({ person, story }: Pick<ServiceRecord, 'person' | 'story'>, personId: string): boolean =>
  person.guest === true && story.some(({ what, by }) => what === 'tickedIn' && by.personId === personId)

const longestOf = ({ event }: ServiceRecord): number => {
  const [from, until] = windowOf(event)
  return (until - from) / minute
}

const refusalOf = (record: ServiceRecord, confirming: Confirming, { actor, now }: Call): ConfirmError | null => {
  const { event, arrived, left, person } = record
  if (answersAs({ actor, now }, event.communityId) === null) return 'service.not_yours'
  if (person.personId === actor._id) return 'attendance.own_hours'
  if (isOwnGuest(record, actor._id)) return 'attendance.own_guest'
  if (!arrived) return 'attendance.not_arrived'
  if (!left && now < event.until) return 'attendance.not_over'
  if (confirming.minutes > longestOf(record)) return 'attendance.hours_too_long'
  if (isLate(record) && confirming.minutes > 0) return 'attendance.late_scan'
  return owesWords(record, confirming.minutes) && confirming.text === undefined ? 'attendance.hours_unexplained' : null
}

/** What the hours earn by the rules: one source for each time they were confirmed, so that none pays twice. */
const confirmationOf = ({ _id, event, person }: ServiceRecord, { n, at, by, minutes }: Hours): Confirmation => ({
  of: 'hoursConfirmed',
  source: `${_id}_c${n}`,
  at,
  orgId: event.orgId,
  title: event.className,
  page: null,
  by: { personId: by.personId, as: by.as },
  people: [{ personId: person.personId, as: person.guest ? 'volunteer' : 'member' }],
  minutes,
  points: null,
})

/** The outcome of hours as they stand. */
export const confirmedOutcome = (record: ServiceRecord, hours: Hours): RecordEffect => outcome('', confirmationOf(record, hours))

/** The former hours are taken back and the new ones count; hours that stay the same earn nothing anew. */
const outcomesOf = (record: ServiceRecord, hours: Hours): RecordEffect[] => {
  const before = record.hours
  if (isUnknown(record.person)) return []
  if (before?.minutes === hours.minutes) return []
  const back =
    before && before.minutes > 0
      ? [outcomeTakenBack('', confirmationOf(record, before), { at: hours.at, why: hours.said ?? '服务时长更正' })]
      : []
  return hours.minutes > 0 ? [...back, confirmedOutcome(record, hours)] : back
}

const happeningOf = ({ hours, objection }: ServiceRecord) => {
  if (objection?.open) return 'answered'
  return hours ? 'corrected' : 'confirmed'
}

const messages = { confirmed: 'hoursConfirmed', corrected: 'hoursCorrected', answered: 'objectionAnswered' } as const

/** The hours as they stand from now on. The same hours keep their number: they earn nothing anew. */
const hoursOf = (record: ServiceRecord, { minutes, text }: Confirming, call: Call): Hours => {
  const { actor, now } = call
  const { hours, event } = record
  const by = { personId: actor._id, openid: actor.openid, name: nameOf(actor), as: answersAs(call, event.communityId) ?? 'organiser' }
  return { minutes, n: (hours?.n ?? 0) + (hours?.minutes === minutes ? 0 : 1), at: now, by, said: text ?? null }
}

const isSettled = ({ hours, objection }: ServiceRecord, { minutes }: Confirming) => hours?.minutes === minutes && objection?.open !== true

/** 确认时长: the community's word, never on oneself; said again, it corrects or answers an objection, and leaves a line. */
export const confirmHours = (record: ServiceRecord, confirming: Confirming, call: Call): Decided<ConfirmError> => {
  const before = writtenBy(record, call)
  if (before) return before.minutes === confirming.minutes ? ok({ next: record, effects: [] }) : err('service.key_reused')
  const refused = refusalOf(record, confirming, call)
  if (refused) return err(refused)
  if (isSettled(record, confirming)) return ok({ next: record, effects: [] })
  const what = happeningOf(record)
  const hours = hoursOf(record, confirming, call)
  const objection = record.objection && { ...record.objection, open: false }
  const story = [...record.story, lineOf(call, what, { text: hours.said, minutes: hours.minutes })]
  const told = isUnknown(record.person) ? [] : [tellMember(record, messages[what], hours)]
  const effects = numbered(record, [...outcomesOf(record, hours), ...told])
  return ok({ next: settled({ ...record, hours, objection, story }), effects })
}
