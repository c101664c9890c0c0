import type { Input } from '@/contract'
import { as, must, newKey, people } from '../features/support/journey'
import { did } from '../features/support/matters'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** D19: what a search finds goes out as a table, by the rights of the export. */
let cloud: LocalCloud
const grid = '152221108209002'
beforeAll(async () => {
  cloud = await startLocalCloud()
  const ask = (category: string, text: string) => did(cloud, people.resident, ['matters.submit', { key: newKey(), category, text }])
  const { id } = await ask('roads', '村口的路灯坏了')
  await did(cloud, people.worker, ['matters.respond', { id }])
  await ask('roads', '去学校的路结冰')
  await ask('farming', '机井的水泵坏了')
})
afterAll(() => cloud.stop())

type Sought = Input<'exchange.export'>['sought']
const out = (who: string, sought: Sought) => as(cloud, who)('exchange.export', { table: 'matters', orgId: grid, sought })

test.each<[string, Sought, number]>([
  ['everything', undefined, 3],
  ['a word', { words: '路灯' }, 1],
  ['a kind', { category: 'roads' }, 2],
  ['a state', { state: 'inProgress' }, 1],
  ['a state and a word that do not meet', { state: 'inProgress', words: '水泵' }, 0],
  ['a time before all of them', { to: Date.parse('2026-01-01T00:00:00+08:00') }, 0],
  ['what is late: nothing yet', { alarm: true }, 0],
])('%s', async (_what, sought, rows) => {
  expect(must(await out(people.secretary, sought)).rows).toBe(rows)
  const found = must(await as(cloud, people.secretary)('matters.search', { orgId: grid, ...sought }))
  expect(found.rows).toHaveLength(rows)
})

test('its number finds one', async () => {
  const [first] = must(await as(cloud, people.secretary)('matters.search', { orgId: grid, words: '水泵' })).rows
  expect(must(await out(people.secretary, { words: first?.number })).rows).toBe(1)
})

test('nobody takes out what they do not answer for', async () => {
  expect(await out(people.worker, {})).toMatchObject({ error: { code: 'exchange.not_yours' } })
})
