import type { OpenApiAnswer } from '../gateway/ports'
import { ok, refuse } from './answers'
import type { WeChat } from './context'

const kinds = ['text', 'image', 'link', 'miniprogrampage']
/** WeChat lets a mini-program answer within two days of what somebody last did. */
const answersWithin = 48 * 3_600_000

/** `customerServiceMessage.send`: to somebody who has been here; its words are of the kind that it names. */
export const sendCustomerMessage = ({ people, clock }: WeChat, args: Readonly<Record<string, unknown>>): OpenApiAnswer => {
  const { touser, msgtype } = args
  if (typeof touser !== 'string' || !people.isKnown(touser)) return refuse(40003)
  if (typeof msgtype !== 'string' || !kinds.includes(msgtype) || typeof args[msgtype] !== 'object') return refuse(40008)
  return clock.now() - people.lastSeen(touser) > answersWithin ? refuse(45015) : ok()
}
