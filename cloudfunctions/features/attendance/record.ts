import { heardBefore } from '../../ground/heard'
import type { AttendHappening, AttendHow, HoursState, Presence } from '@/contract/words-attendance'
import type { Aggregate, Body, Decision } from '../../platform/aggregate'
import type { Result } from '../../platform/result'
import { minute } from '../../ground/time/beijing'
import type { Tell } from '../inbox/kinds/tell'
import type { Actor } from '../actor/actor'
import type { Outcome } from '../points/outcome'
import type { Call } from '../actor/act'

/** That somebody came or went, when, and how it is known. `key` is the call's, so that a resend is recognised. */
export interface Mark {
  readonly at: number
  readonly how: AttendHow
  readonly key: string
}

/** The event as it stood when somebody came: the card reads without asking again. */
export interface EventFacts {
  readonly id: string
  readonly text: string
  readonly classId: string
  readonly className: string
  /** Where it is: a grid or a whole community. */
  readonly orgId: string
  readonly communityId: string
  readonly communityName: string
  readonly from: number
  readonly until: number
}

/** The community's word on how long. `n` counts confirmations of the same service: it names the outcome. */
export interface Hours {
  readonly minutes: number
  readonly n: number
  readonly at: number
  readonly by: { readonly personId: string; readonly openid: string; readonly name: string; readonly as: 'secretary' | 'organiser' }
  readonly said: string | null
}

export interface Objection {
  readonly at: number
  readonly text: string
  readonly open: boolean
}

export interface Line {
  readonly key: string
  readonly at: number
  readonly what: AttendHappening
  readonly by: { readonly personId: string; readonly name: string }
  readonly text: string | null
  /** The hours that were said with it. */
  readonly minutes: number | null
}

/** What the saving of a record makes happen elsewhere. */
export type RecordEffect = Tell | Outcome

/** Who was there. A guest is not registered: their id is that of a number until its owner says that it was they, or of nobody at all. */
export interface Attendant {
  readonly personId: string
  readonly openid: string | null
  readonly name: string
  readonly guest?: true
  /** Whoever has the number that was written down said that it was not they. */
  readonly disowned?: true
}

/**
 * One piece of service: one person at one event, in the collection `services`. `_id` is derived from both, so that a
 * hundred people who arrive at once write a hundred documents. Times are UTC ms.
 */
export interface ServiceRecord extends Aggregate<RecordEffect> {
  readonly event: EventFacts
  readonly person: Attendant
  readonly arrived: Mark | null
  readonly left: Mark | null
  readonly presence: Presence | null
  readonly hours: Hours | null
  readonly objection: Objection | null
  readonly story: readonly Line[]

  /** The rest follows from what stands above, and is kept for queries. */
  readonly state: HoursState
  /** The community has to say something. */
  readonly waits: boolean
}

export type Decided<Code extends string> = Result<Decision<ServiceRecord>, Code>

const stateOf = ({ arrived, hours, objection }: Pick<ServiceRecord, 'arrived' | 'hours' | 'objection'>): HoursState => {
  if (objection?.open) return 'objected'
  if (hours) return 'confirmed'
  return arrived ? 'noted' : 'absent'
}

/** What follows from a record, once it has changed. */
export const settled = (body: Omit<Body<ServiceRecord>, 'state' | 'waits'>): Body<ServiceRecord> => {
  const state = stateOf(body)
  return { ...body, state, waits: state === 'noted' || state === 'objected' }
}

/** Whether it is not known whose WeChat this is: nobody earns anything, and nobody is told. */
export const isUnknown = ({ personId }: Pick<Attendant, 'personId'>): boolean => !personId.startsWith('p_')

/** A record of which nothing is known yet. */
export const emptyRecord = (event: EventFacts, person: Attendant): Body<ServiceRecord> =>
  settled({ event, person, arrived: null, left: null, presence: null, hours: null, objection: null, story: [] })

export const nameOf = ({ name }: Pick<Actor, 'name'>): string => name ?? '一位同志'

/** What a call writes on the story. */
export const lineOf = ({ actor, key, now }: Call, what: AttendHappening, said: Partial<Pick<Line, 'text' | 'minutes'>> = {}): Line => ({
  key,
  at: now,
  what,
  by: { personId: actor._id, name: nameOf(actor) },
  text: said.text ?? null,
  minutes: said.minutes ?? null,
})

/** What a call that was sent before has already written; undefined when it is new. */
export const writtenBy = ({ story }: Pick<ServiceRecord, 'story'>, call: Call): Line | undefined => heardBefore(story, call)

/**
 * A scan that came long after it was made proves nothing: a phone whose clock is set back makes one of any photograph.
 * Somebody who was there has to say so.
 */
export const isLate = ({ arrived, left }: Pick<ServiceRecord, 'arrived' | 'left'>): boolean =>
  [arrived, left].some((mark) => mark?.how === 'later')

/** When somebody was there: without a sign-off until the event's end. Null when they never came. */
export const spanOf = ({
  arrived,
  left,
  event,
}: Pick<ServiceRecord, 'arrived' | 'left' | 'event'>): readonly [from: number, to: number] | null =>
  arrived && [arrived.at, left?.at ?? Math.max(event.until, arrived.at)]

const step = 5

/** The hours that follow from coming and going, in minutes, to the nearest five. Null when they never came. */
export const proposedMinutes = (record: Pick<ServiceRecord, 'arrived' | 'left' | 'event'>): number | null => {
  const span = spanOf(record)
  return span && Math.round((span[1] - span[0]) / minute / step) * step
}
