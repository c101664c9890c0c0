import type { TraceRow, TraceStory } from '@/contract/inbox-trace'
import { phoneIn } from '@/contract/phone'
import { hasLetter, nameIn } from '@/contract/text'
import { err, ok, type Result } from '../../../platform/result'
import { maskName } from '../../actor/actor'
import type { Person } from '../../actor/person'
import type { CallTask } from '../elsewhere/call-list'
import { dayNumberOf } from '../../../ground/time/beijing'
import type { InboxMessage } from '../sending/item'
import type { Reader } from '../kinds/words'
import { messageKinds, messages, type MessageKind } from '../kinds/messages'
import { templates } from '../sending/templates'

/** Every kind of message by its title, as one picks it. */
export const kindsShown: readonly { readonly id: MessageKind; readonly name: string; readonly reader: Reader }[] = messageKinds.map(
  (id) => ({ id, name: messages[id].title, reader: messages[id].to }),
)

/** The kind that was picked, `undefined` where none was. */
export const kindOf = (kind: string | undefined): Result<MessageKind | undefined, 'inbox.kind_unknown'> => {
  const known = messageKinds.find((each) => each === kind)
  return kind === undefined || known ? ok(known) : err('inbox.kind_unknown')
}

/** Whom one looks for: by the whole of a number, or by the beginning of a name. */
export type Sought = { readonly phone: string } | { readonly name: string }

export const soughtBy = (who: string): Result<Sought, 'inbox.number_incomplete'> => {
  const phone = phoneIn(who)
  if (phone !== null) return ok({ phone })
  return hasLetter(who) ? ok({ name: nameIn(who) }) : err('inbox.number_incomplete')
}

/** Whether somebody lives or works in a county; whoever has said nothing yet may. */
export const isIn = (county: string, { homeGridId, assignments }: Pick<Person, 'homeGridId' | 'assignments'>): boolean => {
  const places = [...(homeGridId === null ? [] : [homeGridId]), ...assignments.map(({ orgId }) => orgId.replace(/^D/, ''))]
  return places.length === 0 || places.some((place) => place.startsWith(county))
}

/** A message on its way as the county sees it: without its words, its reader's name masked. */
export const rowOf = ({ _id, at, title, state, dueAt, trail, readAt }: InboxMessage, name: string | null | undefined): TraceRow => ({
  id: _id,
  at,
  title,
  toName: name == null ? null : maskName(name),
  state,
  nextAt: dueAt,
  trail: [...trail],
  readAt,
})

/** Under which ids a deputy may have been told of it. */
export const deputyIds = ({ _id, to, trail }: InboxMessage): readonly string[] => {
  const told = trail.find(({ what }) => what === 'deputyTold')
  return told ? [`deputy_${_id}`, `deputy_${to}_${String(dayNumberOf(told.at))}`] : []
}

/** What else is known of a message's way. */
export interface Beside {
  readonly name: string | null | undefined
  readonly placeName: string | null
  readonly call: CallTask | undefined
  readonly deputy: InboxMessage | undefined
}

export const storyOf = (message: InboxMessage, { name, placeName, call, deputy }: Beside): TraceStory => {
  const { reader, urgency, triedBy, failures } = message
  return {
    ...rowOf(message, name),
    reader,
    urgency,
    template: triedBy ? templates[triedBy].title : null,
    failures,
    placeName,
    call: call
      ? { by: call.dueAt, doneAt: call.doneAt, tries: call.tries.map(({ at, by, outcome }) => ({ at, byName: by.name ?? '', outcome })) }
      : null,
    deputy: deputy ? { id: deputy._id, state: deputy.state } : null,
  }
}
