import type { Output } from '@/contract'
import { previewing, type Rows } from '../features/support/sheets'
import { startLocalCloud } from '../support/local-cloud'

const county = 'county'
const grid = '152221108209001'

const staffRows = (size: number): Rows => [
  ['所在地编码', '职务', '姓名', '手机号', '任期至'],
  ...Array.from({ length: size }, (_, at) => [grid, '志愿者', `示例${at}`, `19${String(at).padStart(9, '0')}`, '2028-12-31']),
]

const imported = async (size: number): Promise<{ readonly took: number; readonly longest: number }> => {
  const cloud = await startLocalCloud()
  const { import: seen } = await previewing(cloud, county, { kind: 'staff', rows: staffRows(size) })
  const started = performance.now()
  let longest = 0
  for (let more = true; more; ) {
    const input = { name: 'exchange.apply', input: { id: seen.id } }
    const { reply, milliseconds } = await cloud.invoke<Output<'exchange.apply'>>('exchange', county, input)
    if (!reply.ok) throw new Error(reply.error.code)
    longest = Math.max(longest, milliseconds)
    more = reply.data.import.more
  }
  const took = performance.now() - started
  await cloud.stop()
  return { took, longest }
}

/** A table of people of one place: four times the rows take four times as long, not sixteen times. */
const [few, many] = [1000, 4000]
const mostRatio = (many / few) * 1.5

test('people of one grid are taken in a time that grows with their number', async () => {
  const [one, other] = [await imported(few), await imported(many)]
  const ratio = other.took / one.took
  process.stdout.write(
    `${String(few)} people of one grid: ${one.took.toFixed(0)} ms, ${String(many)}: ${other.took.toFixed(0)} ms, ratio ${ratio.toFixed(1)} (budget ${String(mostRatio)}), longest call ${other.longest.toFixed(0)} ms\n`,
  )
  expect(ratio).toBeLessThanOrEqual(mostRatio)
})
