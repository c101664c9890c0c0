import { appealMessages } from './appeal-messages'
import { askerMessages } from './asker-messages'
import { attendanceMessages } from './attendance-messages'
import type { Messages } from './message-words'
import { reachMessages } from './reach-messages'
import { serviceMessages } from './service-messages'
import { registrationMessages } from './registration-messages'
import { shopMessages } from './shop-messages'
import { staffMessages } from './staff-messages'

/**
 * The one room for all messages, a file for each area. To add a kind: one entry in its area's file; to add an area: its
 * file, and a line here. A kind without words, reader or urgency does not compile. Who is told stands in the rule that tells.
 */
export const areas = [
  askerMessages,
  staffMessages,
  serviceMessages,
  registrationMessages,
  attendanceMessages,
  reachMessages,
  shopMessages,
  appealMessages,
] as const satisfies readonly Messages[]

type KindsOf<Area> = Area extends Messages ? keyof Area & string : never
/** Every kind of message. */
export type MessageKind = KindsOf<(typeof areas)[number]>

export const messages = Object.assign({}, ...areas) as Readonly<Record<MessageKind, Messages[string]>>

export const messageKinds = Object.keys(messages) as MessageKind[]
