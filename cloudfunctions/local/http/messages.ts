import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { LocalEvents } from '../events'
import type { DeliveredMessage, Subscribers } from '../wechat/subscribers'
import { templates } from '../wechat/templates'
import { isRecord, jsonOf, openidOf, refuse } from './answers'

export interface MessageParts {
  readonly subscribers: Subscribers
  readonly events: LocalEvents
}

/** A message as its receiver's phone shows it. */
export const shown = ({ at, templateId, page, data, title, lines }: DeliveredMessage) => ({ at, templateId, page, data, title, lines })

const keepAlive = 20_000

/** WeChat's side of a phone: the messages it got, the consent it gave, and word of what happens as it happens. */
export const messageRoutes = ({ subscribers, events }: MessageParts) =>
  new Hono()
    .get('/local/messages/:openid', (context) => context.json(subscribers.messagesTo(context.req.param('openid')).map(shown)))
    .get('/local/templates', (context) => context.json(templates))
    .post('/local/subscribe', async (context) => {
      const openid = openidOf(context)
      const body = await jsonOf(context)
      if (!openid) return refuse(context, 'invalid', '缺少请求头 x-wx-openid，请写上是谁同意的')
      if (!isRecord(body) || !Array.isArray(body.templateIds) || !['accept', 'reject'].includes(String(body.decision)))
        return refuse(context, 'invalid', '请写 {"templateIds":["..."],"decision":"accept"|"reject"}')
      const known = body.templateIds.filter((id): id is string => typeof id === 'string' && id in templates)
      if (body.decision === 'accept') for (const id of known) subscribers.addCredits(openid, id, 1)
      return context.json(Object.fromEntries(known.map((id) => [id, body.decision])))
    })
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
