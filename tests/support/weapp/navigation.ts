import { posix } from 'node:path'
import type { Page } from './page'
import { answering, type Api } from './answering'

export interface Address {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
}

/** WeChat does not decode a query. */
export const parseUrl = (url: string, from = ''): Address => {
  const [path = '', words = ''] = url.split('?')
  const route = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path)
  const pairs = words
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split('='))
  return { route, query: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value])) }
}

const deepest = 10

/** The page stack: tab pages live on, others end when they are left. */
export class PageStack {
  private stack: Page[] = []
  private readonly tabPages = new Map<string, Page>()

  constructor(
    private readonly make: (address: Address) => Page,
    private readonly tabs: ReadonlySet<string>,
  ) {}

  get pages(): readonly Page[] {
    return this.stack
  }

  get top(): Page | undefined {
    return this.stack.at(-1)
  }

  push(address: Address): Page {
    if (this.tabs.has(address.route)) return this.switchTo(address)
    if (this.stack.length >= deepest) throw new Error('webview count limit exceed')
    this.top?.run('onHide')
    const page = this.make(address)
    this.stack.push(page)
    page.open()
    return page
  }

  pop(count = 1) {
    const leaving = this.stack.splice(Math.max(1, this.stack.length - count))
    leaving.reverse().forEach((page) => page.close())
    if (leaving.length > 0) this.top?.run('onShow')
  }

  replace(address: Address) {
    this.stack.pop()?.close()
    const page = this.make(address)
    this.stack.push(page)
    page.open()
  }

  switchTo({ route }: Address): Page {
    const standing = this.tabPages.get(route)
    if (standing && standing === this.top) return standing
    for (const page of [...this.stack].reverse()) if (!this.tabs.has(page.route)) page.close()
    const [first] = this.stack
    if (first && this.tabs.has(first.route) && first !== standing) first.run('onHide')
    const page = standing ?? this.make({ route, query: {} })
    this.tabPages.set(route, page)
    this.stack = [page]
    if (standing) page.run('onShow')
    else page.open()
    return page
  }

  clear() {
    for (const page of new Set([...[...this.stack].reverse(), ...this.tabPages.values()])) page.close()
    this.stack = []
    this.tabPages.clear()
  }

  restart(address: Address) {
    this.clear()
    this.push(address)
  }
}

const url = (options: Readonly<Record<string, unknown>>): string => String(options['url'])

/** wx.navigateTo and its family. */
export const navigationApis = (pages: PageStack, tabs: ReadonlySet<string>): Record<string, Api> => {
  const toPage = (options: Readonly<Record<string, unknown>>, api: string) => {
    const address = parseUrl(url(options), pages.top?.route)
    if (tabs.has(address.route)) throw new Error(`can not ${api} a tabbar page`)
    return address
  }
  return {
    navigateTo: answering('navigateTo', (options) => void pages.push(toPage(options, 'navigateTo'))),
    redirectTo: answering('redirectTo', (options) => pages.replace(toPage(options, 'redirectTo'))),
    reLaunch: answering('reLaunch', (options) => pages.restart(parseUrl(url(options), pages.top?.route))),
    navigateBack: answering('navigateBack', ({ delta = 1 }) => pages.pop(Number(delta))),
    switchTab: answering('switchTab', (options) => {
      const address = parseUrl(url(options), pages.top?.route)
      if (!tabs.has(address.route)) throw new Error('can not switch to no-tabBar page')
      pages.switchTo(address)
    }),
  }
}
