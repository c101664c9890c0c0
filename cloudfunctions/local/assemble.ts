import type { Server } from 'node:http'
import { watchBuilds } from './builds'
import { createClock, type LocalClock } from './clock'
import type { DataFolder } from './data-folder'
import { openDoors } from './doors/doors'
import { LocalEvents } from './events'
import { indexes } from '../platform/indexes'
import { openDatabase, type Database } from './database/database'
import { refuseUnserved, reportUnserved } from './database/unserved'
import { createFunctionsPort } from './functions-port'
import { createGateway } from './gateway/gateway'
import type { CompiledCode } from './host/compiled'
import { FunctionHost } from './host/host'
import { Journal } from './host/journal'
import { shown } from './http/messages'
import type { Options } from './options'
import { Visitors } from './people'
import type { Persona } from './seed/personas'
import type { Seed } from './seed/seed'
import { createLocalServer } from './server'
import { Disk } from './storage/disk'
import { Links } from './storage/links'
import { createStorage } from './storage/storage'
import { dueAfter } from './timer/due'
import { Timer } from './timer/timer'
import { Subscribers } from './wechat/subscribers'
import { pusher } from './wechat/pushes'
import { Switches } from './wechat/switches'
import { createOpenApi } from './wechat/wechat'

export interface LocalCloud {
  readonly database: Database
  readonly server: Server
  readonly clock: LocalClock
  readonly timer: Timer
  /** `url` is where the server listens: functions and links need to know. */
  readonly start: (url: string) => void
  /** Starts every function, so that nobody's first call waits for it, and the timers. */
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

/** Messages of each template that the people of the seed have accepted: more than anybody uses up at the table of phones. */
const gift = 10_000

const listenTo = (parts: { events: LocalEvents; subscribers: Subscribers; journal: Journal }, personas: readonly Persona[]) => {
  const { events, subscribers, journal } = parts
  const names = new Map(personas.map(({ openid, name }) => [openid, name]))
  subscribers.onDelivery((message) =>
    events.tell({ kind: 'message', openid: message.to, name: names.get(message.to) ?? message.to, message: shown(message) }),
  )
  journal.onClose(({ openid, name, outcome }) => events.tell({ kind: 'call', openid, name, outcome }))
}

interface Running {
  readonly timer: Timer
  readonly server: Server
  readonly host: FunctionHost
  readonly gateway: ReturnType<typeof createGateway>
  readonly unwatch: () => void
}

const stopperOf =
  ({ timer, server, host, gateway, unwatch }: Running) =>
  async () => {
    unwatch()
    timer.stop()
    server.close()
    server.closeAllConnections()
    await host.stop()
    gateway.close()
  }

const tellTime = (events: LocalEvents, clock: LocalClock) => () => events.tell({ kind: 'clock', now: clock.now(), offset: clock.offset() })

/** What a cloud stands on. */
interface Ground {
  readonly folder: DataFolder
  readonly seed: Pick<Seed, 'personas' | 'people'>
  readonly compiled: CompiledCode
}

/** What no index serves is told in the window where the cloud runs; `INDEXES=refuse`, as in tests, refuses it. */
const databaseOf = ({ bare }: Options, { database: file }: DataFolder, { now }: LocalClock): Database => {
  const isStrict = process.env['INDEXES'] === 'refuse' && !bare
  const onUnserved = isStrict ? refuseUnserved : reportUnserved((text) => console.error(text))
  return openDatabase({ file, indexes, now, create: !bare, onUnserved })
}

/** Puts the parts of the local cloud together; nothing runs before `start`. */
export const assemble = (options: Options, { folder, seed, compiled }: Ground): LocalCloud => {
  const { personas, people } = seed
  let address = ''
  const url = () => address
  const clock = createClock(folder.clock, options.offset)
  const events = new LocalEvents()
  const journal = new Journal((line) => console.log(line))
  const { functions: root, program } = options
  const host = new FunctionHost({ root, program, clock, compiled, journal, gatewayUrl: () => `${address}/admin` })
  const known = new Set([...personas, ...people].map(({ openid }) => openid))
  const visitors = new Visitors(known, clock)
  const subscribers = new Subscribers(folder.subscribers, (openid) => (known.has(openid) ? gift : 0))
  const switches = new Switches()
  const push = pusher(host, clock)
  const doors = openDoors(events, clock, people)
  const disk = new Disk(folder.files)
  const links = new Links()
  const database = databaseOf(options, folder, clock)
  const gateway = createGateway({
    database,
    functions: createFunctionsPort(host),
    storage: createStorage({ disk, links, clock, url }),
    openApi: createOpenApi({ subscribers, switches, push, sms: doors.sms, people: visitors, clock }, (secretId) =>
      host.permittedApis(secretId),
    ),
    hook: host.requests,
  })
  const timer = new Timer(host, clock, { dueAfter: dueAfter(database, indexes), warn: (text) => console.error(text) })
  listenTo({ events, subscribers, journal }, personas)
  const onClock = tellTime(events, clock)
  const server = createLocalServer({
    ...options,
    gateway: gateway.listener,
    host,
    visitors,
    journal,
    clock,
    timer,
    personas,
    onClock,
    disk,
    links,
    subscribers,
    switches,
    push,
    events,
    ...doors,
  })
  const start = (at: string) => {
    address = at
  }
  const wake = () => {
    host.warm()
    timer.start()
  }
  const unwatch = watchBuilds(options, (what) => events.tell({ kind: 'built', what }))
  return { database, server, clock, timer, start, wake, stop: stopperOf({ timer, server, host, gateway, unwatch }) }
}
