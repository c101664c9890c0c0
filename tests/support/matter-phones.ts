import { openBrowser, phonePage, type PhonePage } from './browser'
import { startLocalCloud } from './local-cloud'

/** Who plays in the journeys of a matter. */
export const cast = {
  resident: 'resident-eti-1', worker: 'worker-eti-1', otherWorker: 'worker-eti-2', secretary: 'secretary-eti', member: 'member-eti-1',
  department: 'department-water', unit: 'unit-water', county: 'county',
} as const

/** A local cloud with a phone for everybody, and matters to begin with. */
export const openMatterPhones = async () => {
  const cloud = await startLocalCloud()
  const browser = await openBrowser('phone')
  const phones: Record<string, PhonePage> = {}
  let sent = 0

  const phoneOf = async (openid: string): Promise<PhonePage> => (phones[openid] ??= await phonePage(browser.context, cloud.url, openid))
  const must = async <Data>(openid: string, name: string, input?: object): Promise<Data> => {
    const { reply } = await cloud.call<Data>(openid, name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
    return reply.data
  }
  const asked = async (text: string, more: object = {}): Promise<string> =>
    (await must<{ id: string }>(cast.resident, 'matters.submit', { key: `e2e-hands-${String((sent += 1))}`, category: 'utilities', text, ...more })).id

  return {
    cloud,
    browser,
    phoneOf,
    must,
    asked,
    /** One that its worker has responded to. */
    taken: async (text: string): Promise<string> => {
      const id = await asked(text)
      await must(cast.worker, 'matters.respond', { id })
      return id
    },
    opensMatter: async (openid: string, id: string): Promise<PhonePage> => {
      const phone = await phoneOf(openid)
      await phone.open(`pages/matter/index?id=${id}`)
      await phone.shown('#timeline').waitFor()
      return phone
    },
    close: async () => {
      await browser.close()
      await cloud.stop()
    },
  }
}
export type MatterPhones = Awaited<ReturnType<typeof openMatterPhones>>

export const viaMore = async (phone: PhonePage, step: string) => {
  await phone.tap('#more')
  await phone.tap(`#${step}`)
}
