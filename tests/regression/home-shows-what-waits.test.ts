import type { WaitingKind } from '@/contract/words-home'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aHome, proposedTo } from '../features/support/households'
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

/** Households that wait for a yes, or lack a member, as their pages list them. */
const listedHomes = async (openid: string): Promise<Partial<Record<WaitingKind, number>>> => {
  const call = as(cloud, openid)
  const { own, linked } = must(await call('households.mine', {}))
  const lacking = (['noMember', 'leaving', 'farMember'] as const).map((gap) => call('households.list', { gap }))
  const gaps = openid.startsWith('secretary') ? (await Promise.all(lacking)).flatMap((reply) => must(reply).rows) : []
  return {
    links: linked.filter(({ links }) => links.some(({ can }) => can.includes('agreeAsMember'))).length,
    ourLink: own.filter(({ household: { links } }) => links.some(({ can }) => can.includes('agreeAsHousehold'))).length,
    gaps: new Set(gaps.map(({ id }) => id)).size,
  }
}

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
    ...(await listedHomes(openid)),
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

test('a member and a household asked for their yes find it on home until they said it, also who never saved anything', async () => {
  const member = 'member-eti-1'
  const { id } = await aHome(cloud, 'folk-who-are-asked')
  const linkId = await proposedTo(cloud, id, member)
  for (const openid of [member, 'folk-who-are-asked']) expect(await shown(openid)).toEqual(await listed(openid))
  expect([await shown(member), await shown('folk-who-are-asked')]).toMatchObject([{ links: 1 }, { ourLink: 1 }])
  const yes = { householdId: id, linkId, accept: true } as const
  await did(cloud, 'folk-who-are-asked', ['links.answer', { ...yes, as: 'household', key: newKey() }])
  await did(cloud, member, ['links.answer', { ...yes, as: 'member', key: newKey() }])
  expect(await shown('folk-who-are-asked')).toEqual({})
  expect(await shown(member)).not.toHaveProperty('links')
})

test.each([people.resident, 'nobody-has-met-them'])('%s holds no office: nothing waits by one', async (openid) => {
  expect(await home(openid)).toEqual([])
})

test('each kind says by when it is due, or since when it waits', async () => {
  const rows = [...(await home('county')), ...(await home('secretary-xingan'))]
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ dueAt, since }) => dueAt === null && since === null)).toEqual([])
})
