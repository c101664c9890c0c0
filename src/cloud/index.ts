import * as v from 'valibot'
import { consents, type Consent } from '@/contract/words-inbox'
import { contract, type CallName, type ErrorCode, type Input, type Output, type Reply } from '@/contract'
import { notUnderstood, whatIsWrong, whyNoAnswer } from './failure'
import { transport } from './transport'

const RETRY_AFTER = 800
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const isReply = (answer: unknown): answer is Reply<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'

const attempt = async (name: CallName, input: unknown): Promise<Reply<unknown>> => {
  try {
    const answer = await transport.send(name, input)
    return isReply(answer) ? answer : { ok: false, error: notUnderstood }
  } catch (error) {
    return { ok: false, error: whyNoAnswer(error) }
  }
}

const neverArrived = (reply: Reply<unknown>): boolean => !reply.ok && reply.error.code.startsWith('network.')

/**
 * One call to the server. Never rejects. What is wrong with the input is said before anything is sent;
 * what got no answer is sent once more, which is safe because whatever changes something carries its key.
 */
export const call = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>, ErrorCode<Name>>> => {
  const parsed = v.safeParse(contract[name].input, input)
  if (!parsed.success) return { ok: false, error: whatIsWrong(contract[name].input, parsed.issues) }
  let reply = await attempt(name, parsed.output)
  if (neverArrived(reply)) {
    await wait(RETRY_AFTER)
    reply = await attempt(name, parsed.output)
  }
  return reply as Reply<Output<Name>, ErrorCode<Name>>
}

const randomName = () => Math.random().toString(36).slice(2, 12)

/** A file of the phone to the person's own folder; `kind` is how its name ends. */
export const upload = async (file: string, folder: string, kind = 'jpg'): Promise<Reply<string>> => {
  try {
    return { ok: true, data: await transport.upload(file, `${folder.replace(/\/$/, '')}/${randomName()}.${kind}`) }
  } catch (error) {
    return { ok: false, error: whyNoAnswer(error) }
  }
}

const isConsent = (answer: string): answer is Consent => answer in consents

/** WeChat's own words, what it may add one day left out; nothing where it does not answer. */
const heard = async (ask: () => Promise<Record<string, string>>): Promise<Record<string, Consent>> => {
  try {
    return Object.fromEntries(Object.entries(await ask()).flatMap(([id, answer]) => (isConsent(answer) ? [[id, answer] as const] : [])))
  } catch {
    return {}
  }
}

/** Asks for WeChat reminders, only from a tap and before anything else: what was answered, by template id. */
export const subscribe = (templateIds: string[]) => heard(() => transport.requestSubscribe(templateIds))
/** What 「总是保持以上选择」 stands at, by template id. */
export const keptConsents = () => heard(() => transport.keptConsents())

export const startCloud = () => transport.start()
export const now = () => transport.now()

export { askPhone, tellRefused } from './ask-phone'
export { isCancelled } from './refusal'
export { device } from './device'
export { voice } from './voice'
export { LONGEST_VOICE } from './voice-length'
export type { Recorded, Recording } from './voice'
