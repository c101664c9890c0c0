import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packBounds } from '../../cloudfunctions/features/grid/outline'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

const grids = 2500
const csv = join(__dirname, '../../cloudfunctions/local/seed/administrative-divisions-152221.csv')
const communities = readFileSync(csv, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((row) => row.split(',')[0] ?? '')
  .filter((code) => /^\d{12}$/.test(code) && !code.startsWith('152221108'))

const bounds = (index: number) => {
  const [x, y] = [119.5 + (index % 50) * 0.06, 45.5 + Math.floor(index / 50) * 0.06]
  const ring = Array.from({ length: 60 }, (_, step) => [
    x + 0.03 * Math.cos((step / 60) * 2 * Math.PI),
    y + 0.03 * Math.sin((step / 60) * 2 * Math.PI),
  ])
  return packBounds({ type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] })
}

const grid = (index: number) => {
  const parentId = communities[index % communities.length] ?? ''
  const staff = [
    {
      personId: `p_${String(index)}`,
      openid: null,
      name: '李试用',
      phone: '10000000000',
      role: 'fullTimeWorker',
      until: null,
      from: null,
      leave: null,
      by: null,
    },
  ]
  return {
    _id: `${parentId}${String(Math.floor(index / communities.length) + 1).padStart(3, '0')}`,
    name: `第${String(index)}网格`,
    level: 'grid',
    parentId,
    hasChildren: false,
    staff,
    outline: bounds(index),
    version: 1,
    change: 'bench',
    effects: [],
    effectsDueAt: null,
    changedAt: 0,
  }
}

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
  for (let at = 0; at < grids; at += 100) {
    const data = Array.from({ length: 100 }, (_, index) => JSON.stringify(grid(at + index)))
    await cloud.admin({ envName: 'local', action: 'database.insertDocument', collectionName: 'orgs', data })
  }
})
afterAll(() => cloud.stop())

test('the directory of 2,500 grids: three round trips cold, one warm; the county in one small reply', async () => {
  const cold = await cloud.call('county', 'grid.tree', {})
  const warm = await cloud.call('county', 'grid.tree', {})
  const point = { lng: 119.5, lat: 45.5 }
  await cloud.call('county', 'grid.locate', { point })
  const located = await cloud.call<{ place: { gridId: string } | null }>('county', 'grid.locate', { point })
  const bytes = Buffer.byteLength(JSON.stringify(warm.reply))
  console.log(
    `county tree: cold ${String(cold.roundTrips - 1)} round trips for the directory (${String(cold.milliseconds)} ms), warm ${String(warm.roundTrips - 1)} (${String(warm.milliseconds)} ms), ${String(Math.round(bytes / 1024))} KB; locate warm ${String(located.roundTrips)} in all (${String(located.milliseconds)} ms)`,
  )
  expect(cold.reply.ok).toBe(true)
  expect(cold.roundTrips - 1).toBeLessThanOrEqual(3)
  expect(warm.roundTrips - 1).toBeLessThanOrEqual(1)
  expect(bytes).toBeLessThan(64 * 1024)
  expect(located.reply.ok && located.reply.data.place?.gridId).toMatch(/^152221\d{9}$/)
})
