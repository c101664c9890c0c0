import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people, submitted } from './support/journey'
import { community, doing, freshGrid, officers, square, township } from './support/grid-world'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const by = (openid: string) => doing(cloud, openid)

test('the county sees its townships with counts and gaps, far below 64 KB', async () => {
  const tree = await by(officers.county)('grid.tree', {})
  expect(tree.node).toMatchObject({ id: '152221', counts: { communities: 292 } })
  expect(tree.rows.map(({ level }) => level)).toEqual([...Array<string>(21).fill('township'), ...Array<string>(3).fill('department')])
  expect(Buffer.byteLength(JSON.stringify(tree))).toBeLessThan(64 * 1024)
  const below = await by(officers.township)('grid.tree', {})
  expect(below.node.id).toBe(township)
  expect(below.rows.reduce((sum, { counts }) => sum + counts.grids, 0)).toBe(below.node.counts.grids)
})

test('a gap is listed with where it is, page by page', async () => {
  const all: string[] = []
  let after: string | undefined
  do {
    const page = await by(officers.county)('grid.tree', { gap: 'noBounds', ...(after && { after }) })
    for (const row of page.rows) expect(row).toMatchObject({ level: 'grid', gaps: { noBounds: 1 } })
    expect(page.rows.length).toBeLessThanOrEqual(50)
    all.push(...page.rows.map(({ id }) => id))
    after = page.next ?? undefined
  } while (after)
  expect(new Set(all).size).toBe((await by(officers.county)('grid.tree', {})).node.gaps.noBounds)
})

test('a township adds a grid, names it, draws it; a point then finds it, and its card answers', async () => {
  const id = await freshGrid(cloud)
  expect(id).toMatch(/^152221108209\d{3}$/)
  const saved = await by(officers.township)('grid.save', {
    id,
    bounds: square(121.9, 46.2),
    supervisionPhone: '0482-8399000',
    partyGroup: { kind: 'group', name: '东街党小组', leader: '王示例' },
    lanes: [{ name: '先锋巷', leader: { name: '赵示例', phone: '10000000099' } }],
  })
  expect(saved).toMatchObject({
    supervisionPhone: '0482-8399000',
    bounds: square(121.9, 46.2),
    lanes: [{ name: '先锋巷', leader: { phone: '10000000099' } }],
  })
  const seen = await by(people.stranger)('grid.show', { id })
  expect(seen).toMatchObject({ can: [], lanes: [{ leader: { name: '赵示例', phone: null } }] })
  const found = await by(people.stranger)('grid.locate', { point: { lng: 121.905, lat: 46.205 } })
  expect(found).toMatchObject({ place: { gridId: id } })
  expect(found.why[0]).toBe('按地图上的位置')
  expect(found.owner?.role).toBe('secretary')
  const card = await by(people.stranger)('grid.card', { id })
  expect(card).toMatchObject({ scene: id, supervisionPhone: '0482-8399000', partyGroup: { leader: '王示例' }, mine: false })
  expect((await by(people.stranger)('grid.card', { id })).qr?.fileId).toBe(card.qr?.fileId)
  const poster = await by(officers.secretary)('grid.cardPoster', { id })
  for (const item of poster.items)
    expect(item.xMm >= 0 && item.yMm >= 0 && item.xMm <= poster.widthMm && item.yMm <= poster.heightMm).toBe(true)
})

test('adding twice with one key makes one grid; ten at once make ten', async () => {
  const key = newKey()
  const input = { parentId: community, name: '两次网格', key } as const
  const once = await by(officers.township)('grid.save', input)
  expect((await by(officers.township)('grid.save', input)).id).toBe(once.id)
  expect(await as(cloud, officers.township)('grid.save', { ...input, name: '别的' })).toMatchObject({ error: { code: 'grid.key_reused' } })
  const many = await Promise.all(
    Array.from({ length: 5 }, (_, at) =>
      as(cloud, officers.township)('grid.save', { parentId: community, name: `并行${String(at)}`, key: newKey() }),
    ),
  )
  const ids = many.flatMap((reply) => (reply.ok ? [reply.data.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(5)
})

test.each<[string, string, CallName, Record<string, unknown>, string]>([
  ['a resident changes nothing', officers.resident, 'grid.save', { id: homeGrid, name: '我的网格' }, 'grid.not_yours'],
  ['a worker does not rename their grid', officers.worker, 'grid.save', { id: homeGrid, name: '我的网格' }, 'grid.not_yours'],
  [
    'a secretary does not redraw the tree',
    officers.secretary,
    'grid.split',
    { id: homeGrid, into: [{ name: '甲' }, { name: '乙' }] },
    'grid.not_yours',
  ],
  ['a secretary not of the next community', 'secretary-xingan', 'grid.save', { id: homeGrid, lanes: [] }, 'grid.not_yours'],
  [
    'a township not another one',
    officers.township,
    'grid.save',
    { parentId: '152221100', code: '152221100999', name: '新村' },
    'grid.not_yours',
  ],
  [
    'a code of another place',
    officers.county,
    'grid.save',
    { parentId: '152221100', code: '152221101999', name: '新村' },
    'grid.code_wrong',
  ],
  ['a community without a code', officers.county, 'grid.save', { parentId: '152221108', name: '新村' }, 'grid.code_wrong'],
  [
    'a grid right under a township',
    officers.county,
    'grid.save',
    { parentId: '152221108', code: '152221108209009', name: '新村' },
    'grid.code_wrong',
  ],
  ['a code that is taken', officers.county, 'grid.save', { parentId: community, code: homeGrid, name: '新网格' }, 'grid.code_taken'],
  ['a name that is taken', officers.township, 'grid.save', { id: homeGrid, name: '第1网格' }, 'grid.name_taken'],
  ['a new grid without a name', officers.township, 'grid.save', { parentId: community }, 'grid.name_missing'],
  ['a place that does not exist', officers.county, 'grid.save', { id: '152221108209899', name: '新网格' }, 'grid.not_found'],
  ['bounds of a community', officers.township, 'grid.save', { id: community, bounds: square(121.5, 46) }, 'grid.wrong_level'],
  [
    'bounds that cross',
    officers.township,
    'grid.save',
    {
      id: homeGrid,
      bounds: {
        type: 'Polygon',
        coordinates: [
          [
            [121, 46],
            [122, 47],
            [122, 46],
            [121, 47],
            [121, 46],
          ],
        ],
      },
    },
    'grid.bounds_crossing',
  ],
  ['an older version', officers.township, 'grid.save', { id: homeGrid, households: 3, version: 99 }, 'grid.changed'],
  [
    'a handler from nowhere',
    officers.secretary,
    'grid.save',
    { id: community, handlers: [{ category: 'roads', officeId: 'o_nobody' }] },
    'grid.handler_unknown',
  ],
  ['a tree that is not mine', officers.secretary, 'grid.tree', { id: '152221' }, 'grid.not_yours'],
  ['a tree of somebody without office', officers.resident, 'grid.tree', {}, 'grid.not_yours'],
  [
    'a merger over two communities',
    officers.county,
    'grid.merge',
    { ids: [homeGrid, '152221108001001'], name: '大网格' },
    'grid.elsewhere',
  ],
  ['a card of nothing', officers.resident, 'grid.card', { id: '152221108209899' }, 'grid.not_found'],
])('refused, with what to do next: %s', async (...[, openid, name, input, code]) => {
  const { reply } = await cloud.call(openid, name, input)
  expect(reply).toMatchObject({ ok: false, error: { code } })
  if (!reply.ok) expect(reply.error.message).toMatch(/[\u4e00-\u9fff]{5}/)
})

test('a grid that is retired leaves its open matter with another, with a line that says why', async () => {
  const id = await freshGrid(cloud)
  const next = await freshGrid(cloud)
  const matter = must(
    await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId: id } }),
  )
  const key = newKey()
  const gone = await by(officers.township)('grid.retire', { id, into: next, key })
  expect(gone).toMatchObject({ retired: [{ id }], into: [{ id: next }] })
  expect(await by(officers.township)('grid.retire', { id, into: next, key })).toEqual(gone)
  await cloud.clock('2m')
  const moved = await by(people.resident)('matters.show', { id: matter.id })
  expect(moved.place.gridId).toBe(next)
  expect(moved.timeline.filter(({ what }) => what === 'rehomed')).toHaveLength(1)
  expect(await as(cloud, officers.township)('grid.retire', { id })).toMatchObject({ error: { code: 'grid.retired' } })
  expect((await by(people.resident)('grid.children', { id: community })).children.map((child) => child.id)).not.toContain(id)
  expect((await by(people.resident)('grid.show', { id })).retired?.into).toMatchObject([{ id: next }])
  expect((await by(people.resident)('grid.card', { id })).retired?.into).toMatchObject([{ id: next }])
})

test('round trips of the tree: reads at most 3, changes at most 4 and one for each effect', async () => {
  const trips = async (openid: string, name: CallName, input: unknown) => {
    const { reply, roundTrips } = await cloud.call(openid, name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
    return roundTrips
  }
  const id = await freshGrid(cloud)
  await trips(officers.county, 'grid.tree', {})
  expect(await trips(officers.county, 'grid.tree', {})).toBeLessThanOrEqual(2)
  expect(await trips(officers.resident, 'grid.show', { id: homeGrid })).toBeLessThanOrEqual(2)
  expect(await trips(officers.resident, 'grid.locate', { point: { lng: 121.905, lat: 46.205 } })).toBeLessThanOrEqual(3)
  await trips(officers.resident, 'grid.card', { id })
  expect(await trips(officers.resident, 'grid.card', { id })).toBeLessThanOrEqual(3)
  expect(await trips(officers.township, 'grid.save', { id, households: 5 })).toBeLessThanOrEqual(4 + 1)
  expect(await trips(officers.township, 'grid.save', { parentId: community, name: '数一数', key: newKey() })).toBeLessThanOrEqual(4 + 2)
})

test('a warm instance asks only what changed in the tree, in one round trip', async () => {
  await submitted(cloud)
  const first = await cloud.call(officers.resident, 'grid.locate', { point: { lng: 110, lat: 40 } })
  const second = await cloud.call(officers.resident, 'grid.locate', { point: { lng: 110, lat: 40 } })
  expect([first.roundTrips, second.roundTrips]).toEqual([2, 2])
})
