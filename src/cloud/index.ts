import * as v from 'valibot'
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
export const call = async <Name extends CallName>(
  name: Name,
  input: Input<Name>,
): Promise<Reply<Output<Name>, ErrorCode<Name>>> => {
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

/** Asks for WeChat reminders, only from a tap. True when at least one was allowed. */
export const subscribe = async (templateIds: string[]): Promise<boolean> => {
  try {
    return Object.values(await transport.requestSubscribe(templateIds)).includes('accept')
  } catch {
    return false
  }
}

export const startCloud = () => transport.start()
export const now = () => transport.now()

export { device } from './device'
export { voice } from './voice'
export { LONGEST_VOICE } from './voice-length'
export type { Recorded, Recording } from './voice'
