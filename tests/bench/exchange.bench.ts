import type { Output } from '@/contract'
import { must } from '../features/support/journey'
import { exchanging, previewing, rowsBehind, type Rows } from '../features/support/sheets'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const county = 'county'
const size = 5000
const budget = 60_000

/** Bounds of 60 points around a place. */
const ring = (lng: number, lat: number): string =>
  Array.from(
    { length: 60 },
    (_, at) => `${(lng + 0.004 * Math.cos((at * Math.PI) / 30)).toFixed(6)},${(lat + 0.004 * Math.sin((at * Math.PI) / 30)).toFixed(6)}`,
  ).join(';')

const communities = async (): Promise<readonly string[]> => {
  const tree = must(await exchanging(cloud, county)('exchange.export', { table: 'tree', orgId: '152221' }))
  return (await rowsBehind(tree.url)).flatMap(([code]) => (typeof code === 'string' && /^\d{12}$/.test(code) ? [code] : []))
}

const gridRows = (places: readonly string[]): Rows => [
  ['网格编码', '网格名称', '户数', '边界'],
  ...Array.from({ length: size }, (_, at) => {
    const place = at % places.length
    const number = Math.floor(at / places.length) + 11
    return [
      `${places[place] ?? ''}${String(number).padStart(3, '0')}`,
      `第${number}网格`,
      50,
      ring(121 + (place % 20) / 50, 46 + Math.floor(place / 20) / 50),
    ]
  }),
]

const staffRows = (grids: readonly string[]): Rows => [
  ['所在地编码', '职务', '姓名', '手机号', '任期至'],
  ...grids.slice(0, size).map((code, at) => [code, '兼职网格员', `示例${at}`, `19${String(at).padStart(9, '0')}`, '2028-12-31']),
]

const timed = async (kind: 'grids' | 'staff', rows: Rows) => {
  const started = performance.now()
  const preview = await previewing(cloud, county, { kind, rows })
  const looked = performance.now()
  const steps: string[] = []
  let [trips, longest] = [0, 0]
  for (let more = true; more; ) {
    const { reply, roundTrips, milliseconds } = await cloud.invoke<Output<'exchange.apply'>>('exchange', county, {
      name: 'exchange.apply',
      input: { id: preview.import.id },
    })
    if (!reply.ok) throw new Error(reply.error.code)
    const done = reply.data
    steps.push(`${done.import.done}/${done.import.of}`)
    trips += roundTrips
    longest = Math.max(longest, milliseconds)
    more = done.import.more
    if (!more) expect(done.import.counts.added).toBe(rows.length - 1)
  }
  const took = performance.now() - looked
  console.log(
    `import of ${rows.length - 1} ${kind}: preview ${Math.round(looked - started)} ms, applied in ${(took / 1000).toFixed(1)} s (budget ${budget / 1000} s), ${trips} round trips, longest call ${Math.round(longest)} ms, progress ${steps.join(' ')}`,
  )
  expect(took).toBeLessThan(budget)
}

test('5,000 grids with bounds, then 5,000 people, each within a minute with progress shown', async () => {
  const rows = gridRows(await communities())
  await timed('grids', rows)
  await timed('staff', staffRows(rows.slice(1).map(([code]) => String(code))))
}, 300_000)
