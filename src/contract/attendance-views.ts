import * as v from 'valibot'
import { DocumentId, Instant } from './fields'
import { oneOf } from './places'
import { attendHappenings, attendHows, attendSteps, attendWays, hoursStates, presences } from './words-attendance'

const moment = v.nullable(Instant)

/** The event as all these pages name it. */
const event = { text: v.string(), className: v.string(), communityName: v.string(), from: Instant, until: Instant }

/** One piece of service: its times, its hours and where they stand. `minutes` are confirmed, `proposed` follow from the times. */
const service = {
  id: DocumentId,
  arrivedAt: moment,
  leftAt: moment,
  arrivedHow: v.nullable(oneOf(attendHows)),
  leftHow: v.nullable(oneOf(attendHows)),
  presence: v.nullable(oneOf(presences)),
  state: oneOf(hoursStates),
  minutes: v.nullable(v.number()),
  proposed: v.nullable(v.number()),
  /** What the community said with the hours, and what the member said against them. */
  said: v.nullable(v.string()),
  objection: v.nullable(v.string()),
  can: v.array(oneOf(attendSteps)),
}

const StoryLine = v.object({ at: Instant, what: oneOf(attendHappenings), who: v.string(), text: v.nullable(v.string()) })

/** A line of the service card: one's own. */
export const ServiceLine = v.object({ ...service, eventId: DocumentId, ...event, story: v.array(StoryLine) })
export type ServiceLine = v.InferOutput<typeof ServiceLine>

/** Somebody at an event, for those who organise it. `going`: they had signed up. `guest`: they are not registered. */
export const Attendee = v.object({ ...service, name: v.string(), going: v.boolean(), guest: v.boolean(), story: v.array(StoryLine) })
export type Attendee = v.InferOutput<typeof Attendee>

/** Everybody at an event. */
export const Attendees = v.object({
  eventId: DocumentId,
  ...event,
  address: v.nullable(v.string()),
  cancelled: v.boolean(),
  people: v.array(Attendee),
  can: v.array(v.picklist(['code', 'tick', 'confirm'])),
})
export type Attendees = v.InferOutput<typeof Attendees>

/** The codes of an event from a slot on, one for each slot and way: `now` tells the phone how far its clock is off. */
export const AttendCodes = v.object({
  eventId: DocumentId,
  ...event,
  now: Instant,
  /** The county has it looked at whether people are near. */
  asksPlace: v.boolean(),
  slot: v.number(),
  signatures: v.object(
    Object.fromEntries(Object.keys(attendWays).map((way) => [way, v.array(v.string())])) as Record<
      keyof typeof attendWays,
      v.ArraySchema<v.StringSchema<undefined>, undefined>
    >,
  ),
})
export type AttendCodes = v.InferOutput<typeof AttendCodes>

const Total = { minutes: v.number(), times: v.number() }

/** 服务登记卡. `half` is 2026H1 or 2026H2. */
export const ServiceCard = v.object({
  name: v.nullable(v.string()),
  unitName: v.nullable(v.string()),
  half: v.string(),
  rows: v.array(ServiceLine),
  classes: v.array(v.object({ name: v.string(), ...Total })),
  total: v.object(Total),
  halves: v.array(v.object({ half: v.string(), ...Total })),
  /** Somebody wrote a service down under a number that the reader has proved: theirs once they say so. */
  invitations: v.array(v.object({ id: DocumentId, name: v.string(), text: v.string(), communityName: v.string(), at: Instant })),
})
export type ServiceCard = v.InferOutput<typeof ServiceCard>

/** 反馈表: what a unit's members did in a quarter (2026Q4), by name. `half`: each one's half-year, where the quarter closes one. */
export const UnitSheet = v.object({
  id: DocumentId,
  unitName: v.string(),
  quarter: v.string(),
  quarters: v.array(v.string()),
  members: v.number(),
  total: v.object(Total),
  classes: v.array(v.object({ name: v.string(), ...Total })),
  rows: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      date: Instant,
      text: v.string(),
      className: v.string(),
      communityName: v.string(),
      minutes: v.number(),
    }),
  ),
  half: v.nullable(v.array(v.object({ name: v.string(), ...Total }))),
})
export type UnitSheet = v.InferOutput<typeof UnitSheet>

/** An event whose hours wait for the community. */
export const HoursWaiting = v.object({ eventId: DocumentId, ...event, people: v.number(), objections: v.number() })
export type HoursWaiting = v.InferOutput<typeof HoursWaiting>
