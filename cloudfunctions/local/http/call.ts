import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { LocalClock } from '../clock'
import type { FunctionHost } from '../host/host'
import { appid } from '../host/host'
import type { Outcome } from '../host/worker'
import type { Visitors } from '../people'
import { isRecord, jsonOf, openidOf, refuse } from './answers'

/** The platform's limits for one call, in bytes. */
const largest = { event: 100 * 1024, reply: 1024 * 1024 }

const failures: Readonly<Record<Exclude<Outcome['kind'], 'returned'>, string>> = {
  threw: '办这件事时出了错，请稍后再试。再不行，请到 /local/logs 看原因',
  crashed: '办到一半中断了，请再试一次，不会办成两份',
  timedOut: '等得太久，已经停下，请再试一次，不会办成两份',
}

/** Counted as it arrives, whatever its headers say. */
const withinLimit = bodyLimit({
  maxSize: largest.event,
  onError: (context) => refuse(context, 'tooLarge', '一次发的内容太多，请写短一些，照片请先上传'),
})

export interface CallParts {
  readonly host: FunctionHost
  readonly visitors: Visitors
  readonly clock: LocalClock
}

/** `POST /call/:function`: what the mini-program's `callFunction` does, over HTTP. */
export const callRoutes = ({ host, visitors, clock }: CallParts) =>
  new Hono().post('/call/:function', withinLimit, async (context) => {
    const name = context.req.param('function')
    if (!host.has(name)) return refuse(context, 'unknown', `没有「${name}」这个云函数，请检查名字，或先运行 npm run build:functions`)
    const event = await jsonOf(context)
    if (!isRecord(event)) return refuse(context, 'invalid', '发来的内容不是 JSON 对象，请检查格式')
    const openid = openidOf(context)
    if (!openid) return refuse(context, 'invalid', '缺少请求头 x-wx-openid，请写上是谁在用')
    visitors.see(openid)
    // WeChat adds who calls to what the client says of itself there.
    const userInfo = { ...(isRecord(event.userInfo) && event.userInfo), openId: openid, appId: appid }
    const ended = await host.run({ function: name, event: { ...event, userInfo }, identity: { openid, source: 'wx_client' } })
    context.header('x-db-round-trips', String(ended.roundTrips))
    context.header('x-now', String(clock.now()))
    context.header('x-duration-ms', ended.milliseconds.toFixed(1))
    if (ended.fault !== 'none') context.header('x-fault', ended.fault)
    if (ended.outcome.kind !== 'returned') return refuse(context, 'broken', failures[ended.outcome.kind])
    if (Buffer.byteLength(ended.outcome.json) > largest.reply)
      return refuse(context, 'broken', '回复超过 1 MB，微信收不下，请减少一次取的内容')
    return context.body(ended.outcome.json, 200, { 'content-type': 'application/json; charset=utf-8' })
  })
