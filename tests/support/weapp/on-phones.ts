import { startLocalCloud, type LocalCloud } from '../local-cloud'
import type { Phone, PhoneOptions } from './phone'
import { phoneOf } from './village'

const anyUpdate = 16 * 1024

/**
 * A local cloud for all tests of a file, and phones wired to it. After each test every phone must be without trouble,
 * and no update of a page larger than its budget; then they are shut down.
 */
export const onPhones = () => {
  let cloud: LocalCloud
  const phones: Phone[] = []

  beforeAll(async () => {
    cloud = await startLocalCloud()
  })
  afterEach(() => {
    for (const phone of phones.splice(0)) {
      expect(phone.troubles()).toEqual([])
      expect(Math.max(0, ...phone.updates.map(({ bytes }) => bytes))).toBeLessThanOrEqual(anyUpdate)
      phone.shutDown()
    }
  })
  afterAll(() => cloud.stop())

  return {
    /** Only within a test. */
    get cloud() {
      return cloud
    },
    /** A phone that this file opened itself: looked after like the others. */
    add: (phone: Phone) => void phones.push(phone),
    /** The phone of somebody, on its first page or on the one given. */
    opens: async (openid: string, more: string | Partial<PhoneOptions> = {}): Promise<Phone> => {
      const phone = phoneOf(cloud, openid, typeof more === 'string' ? { launch: more } : more)
      phones.push(phone)
      await phone.settle()
      return phone
    },
  }
}
