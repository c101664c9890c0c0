/** One thing that WeChat pushes about subscribe messages. */
export type Pushed =
  | { readonly kind: 'sent'; readonly templateId: string; readonly msgid: string; readonly arrived: boolean }
  | { readonly kind: 'changed' | 'popup'; readonly templateId: string; readonly accepted: boolean }

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** `List` is an object for one entry and an array for several; with XML behind it, it lies one level deeper. */
const entriesOf = (event: Fields): readonly Fields[] => {
  const inner = [event.List, event.SubscribeMsgSentEvent, event.SubscribeMsgChangeEvent, event.SubscribeMsgPopupEvent].find(
    (each) => each !== undefined,
  )
  const list = isRecord(inner) && 'List' in inner ? inner.List : inner
  return (Array.isArray(list) ? (list as unknown[]) : [list]).filter(isRecord)
}

/** What an event says; nothing where it speaks of something else, or of somebody else than whom WeChat says it comes from. */
export const readPushed = (event: unknown, openid: string): readonly Pushed[] => {
  if (!isRecord(event) || event.MsgType !== 'event' || event.FromUserName !== openid) return []
  return entriesOf(event).flatMap((entry): Pushed[] => {
    const templateId = textOf(entry.TemplateId)
    switch (event.Event) {
      case 'subscribe_msg_sent_event':
        return [{ kind: 'sent', templateId, msgid: textOf(entry.MsgID), arrived: textOf(entry.ErrorCode) === '0' }]
      case 'subscribe_msg_change_event':
        return [{ kind: 'changed', templateId, accepted: entry.SubscribeStatusString === 'accept' }]
      case 'subscribe_msg_popup_event':
        return [{ kind: 'popup', templateId, accepted: entry.SubscribeStatusString === 'accept' }]
      default:
        return []
    }
  })
}
