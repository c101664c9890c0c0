import type { Output } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { must } from './support/journey'
import { applied, exchanging, previewing, rowsBehind, sheetOf, uploaded, type Rows } from './support/sheets'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const county = 'county'
const township = 'township-eti'
const [eti, xingan] = ['152221108209', '152221108001']
const nothing = { added: 0, changed: 0, unchanged: 0, refused: 0 }

/** Two new grids in two communities, a grid that changes, and one that is refused. */
const tableFor = (nth: number): Rows => [
  ['网格编码', '村(社区)编码', '网格名称', '户数'],
  [null, eti, `新网格${nth}`, 40],
  [null, xingan, `新网格${nth}`, 41],
  [`${eti}002`, null, '第2网格', nth + 1],
  [null, '152221108998', '没有的村里的网格', null],
]

const gridsNamed = async (name: string) => {
  const file = must(await exchanging(cloud, township)('exchange.export', { table: 'grids', orgId: '152221108' }))
  return (await rowsBehind(file.url)).filter((row) => row.includes(name)).length
}

const importLines = async () => {
  const file = must(await exchanging(cloud, county)('exchange.export', { table: 'audit', orgId: '152221' }))
  return (await rowsBehind(file.url)).filter((row) => row[1] === '导入').length
}

/** As the phone does: once more, as long as there was no answer or there is more to do. */
const untilApplied = async (openid: string, id: string): Promise<Output<'exchange.apply'>> => {
  for (let tries = 0; tries < 6; tries += 1) {
    const reply = await exchanging(cloud, openid)('exchange.apply', { id })
    if (reply.ok && !reply.data.import.more) return reply.data
    if (!reply.ok && reply.error.code !== 'internal') throw new Error(reply.error.code)
  }
  throw new Error('never applied')
}

test('an import that dies at any request goes on where it was, and says what it promised', async () => {
  const { import: first } = await previewing(cloud, township, { kind: 'grids', rows: tableFor(0) })
  const { roundTrips } = await cloud.invoke('exchange', township, { name: 'exchange.apply', input: { id: first.id } })
  expect(roundTrips).toBeGreaterThan(5)
  for (let nth = 1; nth <= roundTrips; nth += 1) {
    const { import: seen } = await previewing(cloud, township, { kind: 'grids', rows: tableFor(nth) })
    const promised = { ...nothing, added: 2, changed: 1, refused: 1 }
    expect([nth, seen.counts]).toEqual([nth, promised])
    const lines = await importLines()
    await cloud.fault({ action: '*', nth, when: (['before', 'after', 'crash'] as const)[nth % 3] ?? 'crash' })
    const done = await untilApplied(township, seen.id)
    await cloud.clearFaults()
    await cloud.clock('2m')
    expect([nth, done.import.counts, done.rows.map(({ line }) => line)]).toEqual([nth, promised, [5]])
    expect([nth, await gridsNamed(`新网格${nth}`), (await importLines()) - lines]).toEqual([nth, 2, 1])
  }
})

test('one import at a time: the second is told, and has its turn when the first is through or has died', async () => {
  const { import: one } = await previewing(cloud, township, { kind: 'grids', rows: tableFor(101) })
  const { import: other } = await previewing(cloud, county, { kind: 'grids', rows: tableFor(102) })
  await cloud.fault({ action: 'database.modifyDocument', nth: 3, when: 'crash' })
  expect((await exchanging(cloud, township)('exchange.apply', { id: one.id })).ok).toBe(false)
  await cloud.clearFaults()
  const refused = await exchanging(cloud, county)('exchange.apply', { id: other.id })
  expect(refused.ok ? 'ok' : refused.error.code).toBe('exchange.busy')
  expect(must(await exchanging(cloud, township)('exchange.progress', {}))?.import).toMatchObject({ id: one.id, more: true })
  await cloud.clock('1m')
  expect((await applied(cloud, county, other.id)).import.state).toBe('applied')
  expect((await untilApplied(township, one.id)).import.counts).toEqual({ ...nothing, added: 2, changed: 1, refused: 1 })
  expect([await gridsNamed('新网格101'), await gridsNamed('新网格102')]).toEqual([2, 2])
})

test('the same import on two phones at once is applied once', async () => {
  const { import: seen } = await previewing(cloud, township, { kind: 'grids', rows: tableFor(201) })
  const replies = await Promise.all([1, 2, 3].map(() => exchanging(cloud, township)('exchange.apply', { id: seen.id })))
  expect(
    replies.map((reply) => (reply.ok ? 'ok' : reply.error.code)).filter((code) => code !== 'ok' && code !== 'exchange.changed'),
  ).toEqual([])
  expect((await untilApplied(township, seen.id)).import).toMatchObject({ state: 'applied', done: 4 })
  expect(await gridsNamed('新网格201')).toBe(2)
})

test('a file that changed after it was looked through is not applied', async () => {
  const openid = 'secretary-eti'
  const fileId = await uploaded(cloud, openid, sheetOf(tableFor(301)))
  const { import: seen } = must(await exchanging(cloud, openid)('exchange.preview', { kind: 'grids', fileId }))
  await cloud.upload(openid, fileId.split('/').slice(3).join('/'), sheetOf(tableFor(302)))
  const reply = await exchanging(cloud, openid)('exchange.apply', { id: seen.id })
  expect(reply.ok ? 'ok' : reply.error.code).toBe('exchange.file_changed')
})
