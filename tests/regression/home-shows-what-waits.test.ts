import type { WaitingKind } from '@/contract/words-home'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from '../features/support/journey'
import { did } from '../features/support/matters'

/** D8: home shows every kind of thing that waits for a person, as many as the page of that kind lists. */

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const home = async (openid: string) => must(await as(cloud, openid)('home.waiting', {})).rows
const shown = async (openid: string): Promise<Partial<Record<WaitingKind, number>>> =>
  Object.fromEntries((await home(openid)).map(({ kind, many }) => [kind, many]))

/** How many wait by the pages of each kind; what is empty is left out. */
const listed = async (openid: string): Promise<Partial<Record<WaitingKind, number>>> => {
  const call = as(cloud, openid)
  const [calls, dues, desk, hours, shop, points, opinions, held] = await Promise.all([
    call('inbox.callList', {}),
    call('visits.due', {}),
    call('reporting.desk', {}),
    call('attendance.hours', {}),
    call('shop.desk', {}),
    call('proposals.desk', {}),
    call('feedback.list', {}),
    call('moderation.list', {}),
  ])
  const counts: Partial<Record<WaitingKind, number>> = {
    calls: calls.ok ? calls.data.rows.length : 0,
    dues: dues.ok ? dues.data.rows.length : 0,
    members: desk.ok ? desk.data.members.length : 0,
    units: desk.ok ? desk.data.units.length : 0,
    hours: hours.ok ? hours.data.rows.length : 0,
    reservations: shop.ok ? shop.data.waiting.length : 0,
    appeals: points.ok ? points.data.appeals.length : 0,
    proposals: points.ok ? points.data.proposals.filter(({ can }) => can.includes('confirm')).length : 0,
    opinions: opinions.ok ? opinions.data.rows.length : 0,
    moderation: held.ok ? held.data.rows.length : 0,
  }
  return Object.fromEntries(Object.entries(counts).filter(([, many]) => many > 0))
}

test('what is held back, reported or complained about stands on the home of whoever must act, and is gone when they have', async () => {
  await fetch(`${cloud.url}/local/wechat`, {
    method: 'POST',
    body: JSON.stringify({ check: { risky: [], review: ['待审样例'], down: false } }),
  })
  await did(cloud, people.resident, ['feedback.send', { key: newKey(), about: 'idea', text: '字再大一些' }])
  await as(cloud, people.resident)('service.wish', { key: newKey(), text: '待审样例' })

  expect(await shown(people.secretary)).toMatchObject({ moderation: 1 })
  expect(await shown('county')).toMatchObject({ moderation: 1, opinions: 1 })

  const [held] = must(await as(cloud, people.secretary)('moderation.list', {})).rows
  await did(cloud, people.secretary, ['moderation.decide', { id: held?.id ?? '', allow: false }])
  expect(await shown(people.secretary)).not.toHaveProperty('moderation')
})

test.each(['secretary-eti', 'secretary-xingan', 'township-eti', 'county', 'worker-eti-1'])(
  '%s: as many as each page lists',
  async (openid) => {
    expect(await shown(openid)).toEqual(await listed(openid))
  },
)

test.each([people.resident, 'nobody-has-met-them'])('%s holds no office: nothing waits by one', async (openid) => {
  expect(await home(openid)).toEqual([])
})

test('each kind says by when it is due, or since when it waits', async () => {
  const rows = [...(await home('county')), ...(await home('secretary-xingan'))]
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ dueAt, since }) => dueAt === null && since === null)).toEqual([])
})
