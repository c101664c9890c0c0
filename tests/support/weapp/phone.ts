import { format } from 'node:util'
import { thrown } from './engine'
import { navigationApis, PageStack, parseUrl, type Address } from './navigation'
import { measure, Page, type Update } from './page'
import { readAppConfig, routesOf, startProgram } from './program'
import { createSound } from './sound'
import { createWx, type Answers, type ApiCall, type Cloud, type Device } from './wx'
import { undrawnIn } from './templates'

export interface PhoneOptions {
  /** Where the built mini-program stands. */
  readonly program: string
  readonly cloud: Cloud
  readonly device?: Device
  readonly answers?: Answers
  /** What 「总是保持以上选择」 stands at, by template id. */
  readonly keptConsents?: Readonly<Record<string, string>>
  /** What an earlier start on the same phone left behind. */
  readonly storage?: Map<string, string>
  /** Its files, by their paths. */
  readonly disk?: Map<string, string>
  /** The page that opens first: from a notification, a card or a link. */
  readonly launch?: string
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

const patience = 15_000

/** Counts what is on its way to the cloud and copies what crosses: only JSON does. */
const counting = (cloud: Cloud) => {
  const state = { underway: 0 }
  const tracked = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    state.underway += 1
    try {
      return await work()
    } finally {
      state.underway -= 1
    }
  }
  const { uploadFile, downloadFile } = cloud
  const counted: Cloud = {
    callFunction: (name, data) => tracked(async () => plain(await cloud.callFunction(name, plain(data)))),
    ...(uploadFile && { uploadFile: (path: string, file: string) => tracked(() => uploadFile(path, file)) }),
    ...(downloadFile && { downloadFile: (fileId: string) => tracked(() => downloadFile(fileId)) }),
  }
  return { counted, state }
}

/** A phone with WeChat on which the built mini-program has just been started, on its first page or on `launch`. */
export const openPhone = ({
  program,
  cloud,
  device = {},
  answers = {},
  keptConsents = {},
  storage = new Map<string, string>(),
  disk = new Map<string, string>(),
  launch,
}: PhoneOptions) => {
  const config = readAppConfig(program)
  const routes = new Set(routesOf(config))
  const tabs = new Set(config.tabBar?.list.map(({ pagePath }) => pagePath))
  const start = parseUrl(`/${(launch ?? config.pages[0] ?? '').replace(/^\//, '')}`)
  const launchOptions = { path: start.route, query: start.query, scene: launch ? 1014 : 1001, referrerInfo: {} }

  const updates: Update[] = []
  const calls: ApiCall[] = []
  const complaints: string[] = []
  const thrownBefore = thrown().length
  const { counted, state } = counting(cloud)

  const complain = (...words: unknown[]) => void complaints.push(format(...words))
  const undrawn = undrawnIn(program)
  const note = (sent: string, bytes: number) => {
    updates.push({ route: pages.top?.route ?? start.route, bytes, sent })
    for (const name of undrawn(sent)) complain(`no template of base.wxml draws "${name}"`)
  }
  const silent = () => undefined

  const make = ({ route, query }: Address) => {
    if (!routes.has(route)) throw new Error(`page "${route}" is not found`)
    const rendered = running.render(route)
    measure(rendered.instance, note)
    return new Page(route, query, rendered)
  }
  const sound = createSound(4_200)
  const pages = new PageStack(make, tabs)
  const wx = {
    ...createWx({
      device,
      launch: launchOptions,
      storage,
      disk,
      answers,
      keptConsents,
      cloud: counted,
      note: (call) => void calls.push(call),
    }),
    ...sound.apis,
    ...navigationApis(pages, tabs),
  }
  const running = startProgram(program, {
    wx,
    console: { log: silent, info: silent, debug: silent, warn: complain, error: complain },
    openPages: () => pages.pages.map(({ instance }) => instance),
    onComponent: (instance) => measure(instance, note),
  })
  running.hooks['onLaunch']?.(launchOptions)
  running.hooks['onShow']?.(launchOptions)
  const arrive = () => {
    if (routes.has(start.route)) pages.push(start)
    else running.hooks['onPageNotFound']?.({ path: start.route, query: start.query, isEntryPage: true })
  }
  // A page opened from outside stands alone, a tab page too.
  arrive()

  return {
    config,
    routes: [...routes],
    storage,
    updates,
    /** What the phone showed and asked, in order. */
    calls,
    get page(): Page {
      const { top } = pages
      if (!top) throw new Error('no page is open')
      return top
    },
    get depth() {
      return pages.pages.length
    },
    /** What went wrong without anybody noticing: exceptions in handlers, what no template draws, the program's own warnings and errors. */
    troubles: (): readonly string[] => [
      ...thrown()
        .slice(thrownBefore)
        .map((error) => format(error)),
      ...complaints,
    ],
    /** Somebody calls this phone: WeChat takes the microphone away. */
    rings: sound.ring,
    open: (url: string) => pages.push(parseUrl(`/${url.replace(/^\//, '')}`)),
    goTo: (url: string) => pages.switchTo(parseUrl(`/${url.replace(/^\//, '')}`)),
    back: () => pages.pop(),
    /**
     * Until nothing has been on its way to the cloud, and the page has been still, for so many looks of 10 ms in a
     * row. Looks are counted and not time, because a busy machine may let time pass without letting the program run.
     */
    async settle(looks = 8) {
      const deadline = Date.now() + patience
      let seen = updates.length
      for (let still = 0; still < looks; still += 1) {
        if (Date.now() > deadline) throw new Error(`${pages.top?.route} does not come to rest`)
        await wait(10)
        if (state.underway > 0 || updates.length !== seen) still = 0
        seen = updates.length
      }
    },
    shutDown: () => pages.clear(),
  }
}
export type Phone = ReturnType<typeof openPhone>
