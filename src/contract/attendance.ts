import * as v from 'valibot'
import { AttendCodes, Attendee, Attendees, HoursWaiting, ServiceCard, ServiceLine, UnitSheet } from './attendance-views'
import { readCode } from './attend-code'
import { DocumentId, IdempotencyKey, Instant, Line, Name, Nothing, Phone, Point, Said, Text } from './fields'
import { forLooking, toAnswerers } from './marks'
import { longestName } from './text'

export * from './attendance-views'

const notOurs = '这不是签到码，请扫组织的人手机上的码'
const Code = v.pipe(
  v.string(notOurs),
  v.maxLength(140, notOurs),
  v.check((words) => readCode(words) !== null, notOurs),
)
const Waited = v.pipe(v.number('等了多久要用数字'), v.integer('等了多久要用数字'), v.minValue(0, '等了多久要用数字'))
const Minutes = v.pipe(
  v.number('请填服务时长'),
  v.integer('时长按分钟填整数'),
  v.minValue(0, '时长不能小于 0'),
  v.maxValue(24 * 60, '一天最多 24 小时，请检查时长'),
)
const Half = v.pipe(v.string('请选哪半年'), v.regex(/^\d{4}H[12]$/, '请选哪半年'))
/** A unit's registration, and which quarter of it. */
export const SheetInput = v.object({
  id: DocumentId,
  quarter: v.optional(v.pipe(v.string('请选哪个季度'), v.regex(/^\d{4}Q[1-4]$/, '请选哪个季度'))),
})
export const sheetErrors = [
  'registration.not_found',
  'registration.not_yours',
  'registration.wrong_step',
  'registration.not_approved',
] as const
/** `vouch`: who was there says that a scan which came late is true. */
const Way = v.picklist(['arrive', 'leave', 'undo', 'vouch'], '请选到了还是走了')

const tickErrors = [
  'attendance.event_cancelled',
  'attendance.person_unknown',
  'attendance.before_event',
  'attendance.too_late_to_tick',
  'attendance.tick_time',
  'attendance.not_arrived',
  'attendance.hours_settled',
  'attendance.own_hours',
  'attendance.nothing_late',
] as const
const eventErrors = ['service.not_found', 'service.not_yours'] as const
const recordErrors = ['service.not_found', 'service.not_yours', 'service.changed', 'service.key_reused'] as const

export const attendanceContract = {
  /** The codes of an event for the organiser's phone, in advance: it shows them without signal too. */
  'attendance.code': {
    input: v.object({ id: DocumentId }),
    output: AttendCodes,
    errors: [...eventErrors, 'service.changed', 'attendance.event_cancelled', 'attendance.code_too_early', 'attendance.event_past'],
  },
  /**
   * A code was scanned. `waited`: ms from the scan to this call, by the
   * phone's own clock. `eventId`: the event whose page it was scanned from.
   */
  'attendance.attend': {
    input: v.object({ code: Code, waited: Waited, key: IdempotencyKey, eventId: v.optional(DocumentId), point: v.optional(Point) }),
    output: ServiceLine,
    errors: [
      'service.not_found',
      'service.changed',
      'service.not_registered',
      'attendance.event_cancelled',
      'attendance.no_room',
      'attendance.code_forged',
      'attendance.code_expired',
      'attendance.code_early',
      'attendance.code_other_event',
      'attendance.scan_too_old',
      'attendance.before_event',
      'attendance.after_event',
      'attendance.arrived_already',
      'attendance.left_already',
      'attendance.not_arrived',
      'attendance.at_other_event',
      'attendance.hours_settled',
    ],
  },
  /**
   * The organiser ticks a name. `id` as `attendance.attendees` gives it; `at`
   * when it was, left out: now, or the event's own times once it is over.
   */
  'attendance.tick': {
    input: v.object({ eventId: DocumentId, id: DocumentId, way: Way, at: v.optional(Instant), key: IdempotencyKey }),
    output: Attendee,
    errors: [...recordErrors, ...tickErrors],
  },
  /**
   * Somebody who came without signing up: a registered member by `memberId`, else by
   * `name`, and `phone` where there is one. Arrived at `at`, as in `attendance.tick`.
   */
  'attendance.tickUnlisted': {
    input: v.object({
      eventId: DocumentId,
      memberId: v.optional(DocumentId),
      name: v.optional(Name('姓名')),
      phone: v.optional(Phone),
      at: v.optional(Instant),
      key: IdempotencyKey,
    }),
    output: Attendee,
    errors: [...recordErrors, ...tickErrors, 'attendance.name_missing', 'attendance.listed_already'],
  },
  /**
   * Registered members of the event's community whose names contain the
   * words, at most 20: for whoever ticks. "hint": the ends of their number.
   */
  'attendance.findMembers': {
    input: v.object({ eventId: DocumentId, words: forLooking(Line(longestName, '姓名')) }),
    output: v.object({ rows: v.array(v.object({ id: DocumentId, name: v.string(), hint: v.nullable(v.string()) })) }),
    errors: eventErrors,
  },
  'attendance.attendees': { input: v.object({ id: DocumentId }), output: Attendees, errors: eventErrors },
  /** The community's word on how long. Again to correct it or to answer an objection, then with words; 0: nothing is counted. */
  'attendance.confirmHours': {
    input: v.object({ id: DocumentId, minutes: Minutes, text: v.optional(Said(200, '说明')), key: IdempotencyKey }),
    output: Attendee,
    errors: [
      ...recordErrors,
      'attendance.own_hours',
      'attendance.own_guest',
      'attendance.not_arrived',
      'attendance.not_over',
      'attendance.hours_too_long',
      'attendance.hours_overlap',
      'attendance.hours_unexplained',
      'attendance.late_scan',
    ],
  },
  'attendance.object': {
    input: v.object({ id: DocumentId, text: toAnswerers(Text(300, '哪里不对')), key: IdempotencyKey }),
    output: ServiceLine,
    errors: [...recordErrors, 'attendance.no_hours_yet', 'attendance.objected_already', 'attendance.too_late_to_object'],
  },
  /** 服务登记卡: one's own, a half-year at a time. */
  'attendance.card': { input: v.object({ half: v.optional(Half) }), output: ServiceCard, errors: [] },
  /** What was written down under the caller's proved number is theirs, or is not. Whoever wrote it reads nothing of the latter. */
  'attendance.mine': {
    input: v.object({ id: DocumentId, mine: v.boolean('请选是不是您'), key: IdempotencyKey }),
    output: Nothing,
    errors: ['service.not_found', 'service.changed', 'attendance.not_invited'],
  },
  /** For the contact of a unit: what its members did in a quarter, of those who agreed. */
  'attendance.unitSheet': { input: SheetInput, output: UnitSheet, errors: sheetErrors },
  /** Events of the caller's places whose hours wait to be confirmed, oldest first. */
  'attendance.hours': { input: Nothing, output: v.object({ rows: v.array(HoursWaiting) }), errors: [] },
} as const
