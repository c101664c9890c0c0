import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { LocalEvents } from '../events'
import type { DeliveredMessage, Subscribers } from '../wechat/subscribers'
import { templates } from '../wechat/templates'

export interface MessageParts {
  readonly subscribers: Subscribers
  readonly events: LocalEvents
}

/** A message as its receiver's phone shows it. */
export const shown = ({ at, templateId, page, data, title, lines }: DeliveredMessage) => ({ at, templateId, page, data, title, lines })

const keepAlive = 20_000

/** WeChat's side of a phone: the messages it got, and word of what happens as it happens. */
export const messageRoutes = ({ subscribers, events }: MessageParts) =>
  new Hono()
    .get('/local/messages/:openid', (context) => context.json(subscribers.messagesTo(context.req.param('openid')).map(shown)))
    .get('/local/templates', (context) => context.json(templates))
    .get('/local/events', (context) =>
      streamSSE(context, async (stream) => {
        const stop = events.listen((event) => void stream.writeSSE({ event: event.kind, data: JSON.stringify(event) }))
        stream.onAbort(stop)
        while (!stream.aborted) {
          await stream.writeSSE({ event: 'alive', data: '{}' })
          await stream.sleep(keepAlive)
        }
      }),
    )
