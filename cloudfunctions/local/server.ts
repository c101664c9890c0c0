import { createServer, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { GatewayListener } from './gateway/gateway'
import { refuse } from './http/answers'
import { callRoutes, type CallParts } from './http/call'
import { controlRoutes, type ControlParts } from './http/control'
import { doorRoutes, type DoorParts } from './http/doors'
import { fileRoutes, type FileParts } from './http/files'
import { messageRoutes, type MessageParts } from './http/messages'
import { pageRoutes, type PageParts } from './http/pages'
import { mayComeIn } from './http/visitor'
import { wechatRoutes, type WeChatParts } from './http/wechat'

export type ServerParts = CallParts &
  ControlParts &
  DoorParts &
  FileParts &
  MessageParts &
  PageParts &
  WeChatParts & { readonly gateway: GatewayListener }

const largestBody = 25 * 1024 * 1024

/** Every route but the gateway. */
const createApp = (parts: ServerParts) => {
  const app = new Hono()
  app.use(bodyLimit({ maxSize: largestBody, onError: (context) => refuse(context, 'tooLarge', '一次发的内容太多，请分几次发') }))
  app.route('/', callRoutes(parts))
  app.route('/', controlRoutes(parts))
  app.route('/', doorRoutes(parts))
  app.route('/', fileRoutes(parts))
  app.route('/', messageRoutes(parts))
  app.route('/', wechatRoutes(parts))
  app.route('/', pageRoutes(parts))
  app.notFound((context) => refuse(context, 'unknown', '没有这个地址，请检查网址'))
  app.onError((error, context) => {
    console.error(error)
    return refuse(context, 'broken', '本机云出了错，请看启动它的窗口里写了什么')
  })
  return app
}

const turnAway = (response: ServerResponse) => {
  response.writeHead(403, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
  response.end(
    JSON.stringify({ ok: false, error: { code: 'input.invalid', message: '本机云只给这台电脑上自己的页面用，请打开 127.0.0.1' } }),
  )
}

/** The gateway speaks node's own HTTP, everything else goes through the routes. */
export const createLocalServer = (parts: ServerParts): Server => {
  const routes = getRequestListener(createApp(parts).fetch)
  const server = createServer((request, response) => {
    if (!mayComeIn(request.headers)) {
      turnAway(response)
      return
    }
    const isGateway = /^\/admin(\?|$)/.test(request.url ?? '')
    void (isGateway ? parts.gateway(request, response) : routes(request, response))
  })
  // The SDK keeps connections and does not retry a reset.
  server.keepAliveTimeout = 75_000
  server.headersTimeout = 80_000
  return server
}

/** Listens on this machine only. @returns the port */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
