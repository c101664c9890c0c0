import type { Delivery, Detour } from '@/contract/words-inbox'
import { update, where } from '../../../platform/documents'
import type { InboxMessage, Trail } from '../sending/item'
import { needsPeople, type Outcome } from '../sending/outcome'
import type { TemplateName } from '../sending/templates'
import { reachOtherwise } from './fallback'

const idsOf = (messages: readonly InboxMessage[]) => where.in(messages.map(({ _id }) => _id))
const noted = (steps: readonly Trail[]) => where.push([...steps])
const stillDue = (now: number) => ({ dueAt: where.lte(now) })

/** Messages that wait until a later time. Whoever moved them meanwhile was first. */
export const putOff = async (
  messages: readonly InboxMessage[],
  { state, until, now }: { state: Delivery; until: number; now: number },
): Promise<void> => {
  await update(
    'messages',
    { _id: idsOf(messages), ...stillDue(now) },
    { state, dueAt: until, trail: noted([{ at: now, what: state, code: null }]) },
  )
}

interface Note {
  readonly state: Delivery
  readonly step: Trail
  /** Which of the messages it may still be said of. */
  readonly guard: Readonly<Record<string, unknown>>
  readonly fields: Readonly<Record<string, unknown>>
}

/** Whoever tells somebody else has done so by then, or has died, and it is begun again. */
const patience = 30_000

/** The right to tell somebody else of a message: two who send at once do not both see to it. False when somebody has it already. */
const takes = async ({ _id }: InboxMessage, { step, guard }: Note): Promise<boolean> =>
  (await update('messages', { _id, ...guard }, { dueAt: step.at + patience })) > 0

const detourOf = async (message: InboxMessage, wanted: Note): Promise<Detour | null | 'taken'> => {
  if (!needsPeople(message, wanted.state)) return null
  return (await takes(message, wanted)) ? reachOtherwise(message, wanted.state, wanted.step.at) : 'taken'
}

/** Where a message's way ends before its reader has heard, somebody else is told; and only then is that written down. */
const note = async (messages: readonly InboxMessage[], wanted: Note): Promise<void> => {
  const { state, step, guard, fields } = wanted
  const asked = await Promise.all(messages.map(async (message) => [message, await detourOf(message, wanted)] as const))
  const write = (detour: Detour | null) => {
    const these = asked.filter(([, each]) => each === detour).map(([message]) => message)
    const [steps, still] =
      detour === null ? [[step], guard] : [[step, { at: step.at, what: detour, code: null }], { dueAt: step.at + patience }]
    return update('messages', { _id: idsOf(these), ...still }, { ...fields, state, trail: noted(steps) })
  }
  for (const detour of new Set(asked.map(([, each]) => each))) if (detour !== 'taken') await write(detour)
}

/** Messages whose way to WeChat has ended. */
export const end = (messages: readonly InboxMessage[], state: Delivery, now: number): Promise<void> =>
  note(messages, { state, step: { at: now, what: state, code: null }, guard: stillDue(now), fields: { dueAt: null } })

/** What became of an attempt. What WeChat took is written down even where somebody thought it lost. */
export const settle = (
  carried: readonly InboxMessage[],
  triedBy: TemplateName,
  { outcome, now }: { outcome: Outcome; now: number },
): Promise<void> => {
  const { state, note: what, code, dueAt, plain, failed, msgid } = outcome
  const guard = state === 'sent' ? { state: where.in(['waiting', 'quiet', 'digest', 'unsure']) } : stillDue(now)
  const failures = failed ? { failures: where.inc(1) } : {}
  return note(carried, { state, step: { at: now, what, code }, guard, fields: { dueAt, plain, msgid, triedBy, ...failures } })
}

/** WeChat took them and could not deliver them: as good as not sent. */
export const bounce = (messages: readonly InboxMessage[], now: number): Promise<void> =>
  note(messages, {
    state: 'noCredit',
    step: { at: now, what: 'noCredit', code: null },
    guard: { state: 'sent', dueAt: null },
    fields: { dueAt: null },
  })
