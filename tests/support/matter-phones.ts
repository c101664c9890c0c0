import type { PhonePage } from './browser'
import { browserSuite } from './browser-suite'

/** Who plays in the journeys of a matter. */
export const cast = {
  resident: 'resident-eti-1',
  worker: 'worker-eti-1',
  otherWorker: 'worker-eti-2',
  secretary: 'secretary-eti',
  member: 'member-eti-1',
  department: 'department-water',
  unit: 'unit-water',
  county: 'county',
} as const

/** A suite with matters to begin with. */
export const matterSuite = () => {
  const suite = browserSuite()
  let sent = 0
  const asked = async (text: string, more: object = {}): Promise<string> => {
    const matter = { key: `e2e-hands-${String((sent += 1))}`, category: 'utilities', text, ...more }
    return (await suite.does<{ id: string }>(cast.resident, 'matters.submit', matter)).id
  }
  return {
    suite,
    asked,
    /** One that its worker has responded to. */
    taken: async (text: string): Promise<string> => {
      const id = await asked(text)
      await suite.does(cast.worker, 'matters.respond', { id })
      return id
    },
    opensMatter: async (openid: string, id: string): Promise<PhonePage> => {
      const phone = await suite.opens(openid, `pages/matter/index?id=${id}`)
      await phone.shown('#timeline').waitFor()
      return phone
    },
  }
}

export const viaMore = async (phone: PhonePage, step: string) => {
  await phone.tap('#more')
  await phone.tap(`#${step}`)
}
