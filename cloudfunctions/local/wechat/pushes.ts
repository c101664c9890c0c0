import type { LocalClock } from '../clock'
import type { FunctionHost } from '../host/host'

/** What WeChat tells about a person: the fields of an event besides those of the envelope. */
export interface PushedEvent {
  readonly Event: string
  readonly [field: string]: unknown
}

/** WeChat tells a moment later, never while the request runs. */
const delay = 60

/** One entry is an object, several are an array: WeChat's own habit. */
export const sentEvent = (TemplateId: string, MsgID: string): PushedEvent => ({
  Event: 'subscribe_msg_sent_event',
  List: { TemplateId, MsgID, ErrorCode: '0', ErrorStatus: 'success' },
})

/** What somebody tapped on the consent sheet. */
export const popupEvent = (answers: Readonly<Record<string, string>>): PushedEvent => {
  const entries = Object.entries(answers).map(([TemplateId, SubscribeStatusString]) => ({
    TemplateId,
    SubscribeStatusString,
    PopupScene: '0',
  }))
  return { Event: 'subscribe_msg_popup_event', List: entries.length === 1 ? entries[0] : entries }
}

/** What somebody changed in WeChat's settings of the mini-program. */
export const changeEvent = (TemplateId: string, SubscribeStatusString: 'accept' | 'reject'): PushedEvent => ({
  Event: 'subscribe_msg_change_event',
  List: [{ TemplateId, SubscribeStatusString }],
})

/** What the check of a file has found. */
export const verdictEvent = (traceId: string, result: { readonly suggest: string; readonly label: number }): PushedEvent => ({
  Event: 'wxa_media_check',
  appid: 'local',
  trace_id: traceId,
  version: 2,
  detail: [{ strategy: 'content_model', errcode: 0, prob: 90, ...result }],
  errcode: 0,
  errmsg: 'ok',
  result,
})

/**
 * Pushes an event to the function whose config.json takes it, as the console's 消息推送 does: in the name of the person, one after the
 * other.
 */
export const pusher = (host: FunctionHost, clock: LocalClock) => {
  let queue: Promise<unknown> = Promise.resolve()
  const takerOf = (event: string) =>
    host.names().find((name) => host.configuration(name).pushMessages.some((each) => each.msgType === 'event' && each.event === event))
  return (openid: string, event: PushedEvent): void => {
    const taker = takerOf(event.Event)
    if (!taker) return
    const envelope = { ToUserName: 'gh_local', FromUserName: openid, CreateTime: Math.floor(clock.now() / 1000), MsgType: 'event' }
    const push = () =>
      host.run({ function: taker, event: { ...envelope, ...event }, identity: { openid, source: 'wx_unknown' }, takesFault: false })
    const enqueue = () => {
      queue = queue.then(push, push)
    }
    setTimeout(enqueue, delay).unref()
  }
}
