import { knownAnyway, remindsAt } from '../../cloudfunctions/features/service/times'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { china } from '../features/support/builders'
import { as, must, newKey } from '../features/support/journey'
import { heldEvent, hour, member } from '../features/support/service'

describe('A13: whoever has signed up hears once, on the evening before', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startLocalCloud()
  })
  afterAll(() => cloud.stop())

  test('of an event in three days: not at once, once, and not again', async () => {
    const from = Date.now() + 72 * hour
    const { id } = await heldEvent(cloud, { from, until: from + hour })
    must(await as(cloud, member)('service.signUp', { id, key: newKey() }))
    const reminders = async () =>
      must(await as(cloud, member)('inbox.list', {})).rows.filter(({ title, page }) => title === '明天有活动' && page?.includes(id))
    await cloud.clock('24h')
    expect(await reminders()).toHaveLength(0)
    await cloud.clock('40h')
    expect(await reminders()).toHaveLength(1)
    await cloud.clock('24h')
    expect(await reminders()).toHaveLength(1)
  })

  test.each([
    ['in the evening before', { from: china('2026-11-28 09:00') }, '2026-11-27 18:00'],
    ['a second time after it was moved', { from: china('2026-11-30 09:00'), remindedOf: china('2026-11-28 09:00') }, '2026-11-29 18:00'],
  ])('%s', (_what, event, at) => {
    expect(remindsAt({ kind: 'event', ...event })).toBe(china(at))
  })

  test('what was put up later than that needs none', () => {
    const event = { kind: 'event', from: china('2026-11-28 09:00') }
    expect(knownAnyway(event, china('2026-11-27 20:00'))).toBe(event.from)
    expect(remindsAt({ ...event, remindedOf: event.from })).toBeNull()
  })
})
