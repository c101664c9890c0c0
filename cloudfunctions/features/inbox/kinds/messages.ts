import { appealMessages } from './appeal'
import { askerMessages } from './asker'
import { latenessMessages } from './lateness'
import { attendanceMessages } from './attendance'
import { householdMessages } from './household'
import { countyMessages } from './county'
import type { Messages } from './words'
import { reachMessages } from './reach'
import { serviceMessages } from './service'
import { registrationMessages } from './registration'
import { shopMessages } from './shop'
import { staffMessages } from './staff'

/**
 * The one room for all messages, a file for each area. To add a kind: one entry in its area's file; to add an area: its
 * file, and a line here. A kind without words, reader or urgency does not compile. Who is told stands in the rule that tells.
 */
export const areas = [
  askerMessages,
  staffMessages,
  latenessMessages,
  countyMessages,
  serviceMessages,
  registrationMessages,
  attendanceMessages,
  reachMessages,
  shopMessages,
  appealMessages,
  householdMessages,
] as const satisfies readonly Messages[]

type KindsOf<Area> = Area extends Messages ? keyof Area & string : never
/** Every kind of message. */
export type MessageKind = KindsOf<(typeof areas)[number]>

export const messages = Object.assign({}, ...areas) as Readonly<Record<MessageKind, Messages[string]>>

export const messageKinds = Object.keys(messages) as MessageKind[]
