import type { Input } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { community, doing, freshGrid, officers, square } from './support/grid-world'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const by = (openid: string) => doing(cloud, openid)
const until = Date.now() + 300 * 86_400_000
const ask = (place?: Input<'matters.submit'>['place'], category = 'roads') =>
  as(cloud, people.resident)('matters.submit', { key: newKey(), category, text: '路上有个坑', ...(place && { place }) })
const routed = async (place?: Input<'matters.submit'>['place'], category?: string) => {
  const matter = must(await ask(place, category))
  return {
    gridId: matter.place.gridId,
    owner: matter.owner.name,
    role: matter.owner.role,
    why: matter.timeline.find(({ what }) => what === 'routed')?.text ?? '',
  }
}

test('home, list, card and point each lead to their grid, and the timeline says how', async () => {
  const drawn = await freshGrid(cloud)
  const other = await freshGrid(cloud)
  await by(officers.township)('grid.save', { id: drawn, bounds: square(122.3, 46.3) })
  const inside = { lng: 122.305, lat: 46.305 }
  expect(await routed()).toMatchObject({ gridId: homeGrid, why: expect.stringMatching(/^没有选地方，按您住的网格，专职网格员/) as string })
  expect(await routed({ gridId: other })).toMatchObject({
    gridId: other,
    why: expect.stringMatching(/^按选的地方，网格还没有安排人，村\(社区\)书记/) as string,
  })
  expect(await routed({ gridId: other, point: inside })).toMatchObject({ gridId: drawn })
  expect(await routed({ gridId: other, point: inside, via: 'card' })).toMatchObject({
    gridId: other,
    why: expect.stringMatching(/^按联系卡/) as string,
  })
  expect(await routed({ gridId: other, point: { lng: 100, lat: 30 } })).toMatchObject({
    gridId: other,
    why: expect.stringMatching(/^地图上的位置不在任何网格里/) as string,
  })
})

test("a category's own handler takes it in the whole community; the less loaded of two workers takes the rest", async () => {
  const grid = await freshGrid(cloud)
  const worker = (name: string, phone: string) =>
    by(officers.secretary)('staff.assign', { orgId: grid, role: 'fullTimeWorker', name, phone, until })
  const first = await worker('甲试用', '19700000001')
  await worker('乙试用', '19700000002')
  const owners = [await routed({ gridId: grid }), await routed({ gridId: grid })].map(({ owner }) => owner).sort()
  expect(owners).toEqual(['乙试用', '甲试用'])
  await by(officers.secretary)('grid.save', { id: community, handlers: [{ category: 'policy', officeId: first.id }] })
  expect(await routed(undefined, 'policy')).toMatchObject({ gridId: homeGrid, owner: '甲试用' })
})

test('a grid that became several asks to choose; one that was taken over is followed', async () => {
  const grid = await freshGrid(cloud)
  const { into } = await by(officers.township)('grid.split', {
    id: grid,
    into: [{ name: `东${newKey().slice(0, 5)}` }, { name: `西${newKey().slice(0, 5)}` }],
    key: newKey(),
  })
  expect(await ask({ gridId: grid })).toMatchObject({ error: { code: 'grid.retired' } })
  expect(await as(cloud, people.neighbour)('people.settle', { gridId: grid })).toMatchObject({ error: { code: 'grid.retired' } })
  const [one, two] = into.map(({ id }) => id)
  await by(officers.township)('grid.retire', { id: String(one), into: String(two), key: newKey() })
  expect((await routed({ gridId: String(one) })).gridId).toBe(two)
  expect((await by(people.neighbour)('people.settle', { gridId: String(one) })).home?.gridId).toBe(two)
})

test('two officers at once: a grid is split once', async () => {
  const id = await freshGrid(cloud)
  const split = () =>
    as(cloud, officers.township)('grid.split', {
      id,
      into: [{ name: `南${newKey().slice(0, 5)}` }, { name: `北${newKey().slice(0, 5)}` }],
      key: newKey(),
    })
  const replies = await Promise.all([split(), split(), split()])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))).toEqual(['grid.retired', 'grid.retired'])
})

test('a role given while its number is being proved ends up with the person, whichever came first', async () => {
  const grids = await Promise.all(Array.from({ length: 4 }, () => freshGrid(cloud)))
  for (const [at, orgId] of grids.entries()) {
    const phone = `1960000000${String(at)}`
    const me = `racer-${String(at)}`
    await Promise.all([
      by(officers.secretary)('staff.assign', { orgId, role: 'fullTimeWorker', name: '同时试用', phone, until }),
      by(me)('people.phone', { code: `local-${phone}` }),
    ])
    await cloud.clock('2m')
    expect((await by(me)('people.me', {})).assignments).toMatchObject([{ orgId }])
    expect((await by(officers.secretary)('staff.list', { orgId })).rows).toMatchObject([{ bound: true }])
  }
})

test('sending stays within four round trips and its effect, also with a point on a warm instance', async () => {
  await ask({ point: { lng: 122.305, lat: 46.305 } })
  const { roundTrips } = await cloud.call(people.resident, 'matters.submit', {
    key: newKey(),
    category: 'roads',
    text: '路上有个坑',
    place: { point: { lng: 122.305, lat: 46.305 } },
  })
  expect(roundTrips).toBeLessThanOrEqual(5)
})
