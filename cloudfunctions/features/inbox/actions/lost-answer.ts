import { setTimeout as pause } from 'node:timers/promises'
import { find, findById, findByIds, update, where } from '../../../platform/documents'
import { hour } from '../../../ground/time/beijing'
import type { InboxMessage } from '../sending/item'
import type { TemplateName } from '../sending/templates'
import { openIn, type Wallet } from '../sending/wallet'

/** Whose message an event speaks of, by which template, and under which of WeChat's ids. */
export interface Spoken {
  readonly personId: string
  readonly name: TemplateName
  readonly msgid: string
  readonly now: number
}

/** The update that says of a message that it arrived. */
export const arrived = (now: number) => ({ state: 'arrived', trail: where.push([{ at: now, what: 'arrived', code: null }]) })

/** How long WeChat may speak of a message whose answer was lost. It does so at once; beyond this it speaks of another. */
const memory = hour
/** How often, and how many times, it is looked whether whoever is sending has written the id down. */
const [tick, ticks] = [250, 20] as const

/** What is on its way to this person by this template, and of which nobody has written down what became of it. */
const inFlight = async ({ personId, name }: Spoken): Promise<readonly InboxMessage[]> => {
  const attempt = (await findById<Wallet>('wallets', personId))?.attempt
  return attempt?.template === name ? openIn(attempt, await findByIds<InboxMessage>('messages', attempt.ids)) : []
}

/** WeChat is often faster than whoever has just sent. Resolves to what nobody wrote down in the end, or `known` when they did. */
const waitedFor = async (spoken: Spoken): Promise<readonly InboxMessage[] | 'known'> => {
  const { personId, msgid } = spoken
  for (let round = 0; ; round += 1) {
    const flying = await inFlight(spoken)
    if ((await find('messages', { where: { msgid, to: personId }, limit: 1 })).length > 0) return 'known'
    if (flying.length === 0 || round === ticks) return flying
    await pause(tick)
  }
}

const lostAt = ({ trail }: InboxMessage): number => trail.findLast(({ what }) => what === 'unsure')?.at ?? 0

/** The oldest attempt whose answer was lost: one message, or all those of a digest. */
const oldestLost = async ({ personId, name, now }: Spoken): Promise<readonly InboxMessage[]> => {
  const unsure = await find<InboxMessage>('messages', { where: { to: personId, state: 'unsure' }, order: [['at', 'desc']], limit: 100 })
  const lost = unsure.filter((message) => message.triedBy === name && lostAt(message) > now - memory)
  const first = Math.min(...lost.map(lostAt))
  return lost.filter((message) => lostAt(message) === first)
}

/**
 * WeChat speaks under an id that nobody wrote down: the answer to that message was lost. Sends to one person are serial, and
 * WeChat tells of them in their order. Empty: nobody knows of one; `known`: its answer was late, not lost.
 */
export const whatWasLost = async (spoken: Spoken): Promise<readonly InboxMessage[] | 'known'> => {
  const flying = await waitedFor(spoken)
  if (flying === 'known') return flying
  const lost = await oldestLost(spoken)
  return lost.length > 0 ? lost : flying
}

/** It arrived after all. Safe to repeat. Resolves to how many messages that is known of. */
export const settleLost = ({ msgid, name, now }: Spoken, lost: readonly InboxMessage[]): Promise<number> => {
  const open = { _id: where.in(lost.map(({ _id }) => _id)), state: where.in(['waiting', 'digest', 'unsure']) }
  return update('messages', open, { ...arrived(now), dueAt: null, msgid, triedBy: name })
}
