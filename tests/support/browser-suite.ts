import { openBrowser, phonePage, type PhonePage } from './browser'
import { startLocalCloud, type LocalCloud } from './local-cloud'

type Browser = Awaited<ReturnType<typeof openBrowser>>

/** A local cloud and a browser for all tests of one file, and everybody's phones in it. */
export const browserSuite = (size: 'phone' | 'desk' = 'phone') => {
  const phones = new Map<string, Promise<PhonePage>>()
  const suite: { cloud?: LocalCloud; browser?: Browser } = {}
  const must = <Part>(part: Part | undefined): Part => {
    if (!part) throw new Error('only inside tests: the suite has not begun')
    return part
  }
  beforeAll(async () => {
    suite.cloud = await startLocalCloud()
    suite.browser = await openBrowser(size)
  })
  afterAll(async () => {
    await suite.browser?.close()
    await suite.cloud?.stop()
  })
  const cloud = () => must(suite.cloud)
  const browser = () => must(suite.browser)
  /** Somebody's phone; the same one every time. */
  const phoneOf = (openid: string): Promise<PhonePage> => {
    const phone = phones.get(openid) ?? phonePage(browser().context, cloud().url, openid)
    phones.set(openid, phone)
    return phone
  }
  return {
    get cloud() {
      return cloud()
    },
    get browser() {
      return browser()
    },
    phoneOf,
    /** Somebody's phone with a page open. */
    opens: async (openid: string, page: string): Promise<PhonePage> => {
      const phone = await phoneOf(openid)
      await phone.open(page)
      return phone
    },
    /** A call that succeeds, without a page. */
    does: async <Data>(openid: string, name: string, input: object = {}): Promise<Data> => {
      const { reply } = await cloud().call<Data>(openid, name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
      return reply.data
    },
  }
}
