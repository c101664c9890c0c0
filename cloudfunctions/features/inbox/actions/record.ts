import type { Delivery, Detour } from '@/contract/words-inbox'
import { update, where } from '../../../platform/documents'
import { needsPeople, type Outcome } from '../outcome'
import type { InboxMessage, Trail } from '../item'
import { reachOtherwise } from './fallback'

const idsOf = (messages: readonly InboxMessage[]) => where.in(messages.map(({ _id }) => _id))
const noted = (steps: readonly Trail[]) => where.push([...steps])

/** Messages that wait until a later time. Whoever moved them meanwhile was first. */
export const putOff = async (messages: readonly InboxMessage[], { state, until, now }: { state: Delivery; until: number; now: number }): Promise<void> => {
  await update('messages', { _id: idsOf(messages), dueAt: where.lte(now) }, { state, dueAt: until, trail: noted([{ at: now, what: state, code: null }]) })
}

/** Messages whose way to WeChat has ended. Where it matters, somebody else is told before that is written down. */
export const end = async (messages: readonly InboxMessage[], state: Delivery, now: number): Promise<void> => {
  const step = (what: Delivery | Detour): Trail => ({ at: now, what, code: null })
  const asked = await Promise.all(messages.map(async (message) => [message, needsPeople(message, state) ? await reachOtherwise(message, state, now) : null] as const))
  for (const detour of new Set(asked.map(([, each]) => each))) {
    const these = asked.filter(([, each]) => each === detour).map(([message]) => message)
    const steps = detour === null ? [step(state)] : [step(state), step(detour)]
    await update('messages', { _id: idsOf(these), dueAt: where.lte(now) }, { state, dueAt: null, trail: noted(steps) })
  }
}

/** What became of an attempt. What WeChat took is written down even where somebody thought it lost. */
export const settle = async (carried: readonly InboxMessage[], outcome: Outcome, now: number): Promise<void> => {
  const { state, note, code, dueAt, plain, failed, msgid } = outcome
  const guard = state === 'sent' ? { state: where.in(['waiting', 'quiet', 'digest', 'unsure']) } : { dueAt: where.lte(now) }
  const detours = await Promise.all(carried.filter((message) => dueAt === null && needsPeople(message, state)).map((message) => reachOtherwise(message, state, now)))
  const steps: Trail[] = [{ at: now, what: note, code }, ...[...new Set(detours)].flatMap((what) => (what === null ? [] : [{ at: now, what, code: null }]))]
  const failures = failed ? { failures: where.inc(1) } : {}
  await update('messages', { _id: idsOf(carried), ...guard }, { state, dueAt, plain, msgid, ...failures, trail: noted(steps) })
}
