import { Hono } from 'hono'
import type { Robots } from '../doors/robots'
import type { Sms } from '../doors/sms'
import { jsonOf } from './answers'

export interface DoorParts {
  readonly robots: Robots
  readonly sms: Sms
  /** The number of a persona's phone; null when nobody knows it. */
  readonly phoneOf: (openid: string) => string | null
}

/** What reaches people beside WeChat: text messages on a phone, and the groups of WeCom's robots. */
export const doorRoutes = ({ robots, sms, phoneOf }: DoorParts) =>
  new Hono()
    .get('/local/sms/:openid', (context) => {
      const phone = phoneOf(context.req.param('openid'))
      return context.json(phone === null ? [] : sms.to(phone))
    })
    .post('/local/robot/send', async (context) => context.json(robots.say(context.req.query('key') ?? '', await jsonOf(context))))
    .get('/local/robot/:key', (context) => context.json(robots.in(context.req.param('key'))))
