import { settledCollections } from '../../cloudfunctions/platform/indexes'
import { mostTries, retryAt } from '../../cloudfunctions/platform/settle'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { must, people, as } from './support/journey'
import { planted, stored } from './support/messages'

const minute = 60_000

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

interface Left {
  readonly _id: string
  readonly effects: readonly object[]
  readonly effectsDueAt: number | null
  readonly effectsTries?: number
}

/** A document whose call died: nothing of what was to follow has happened. */
const left = (id: string, effects: readonly object[], effectsDueAt: number) => ({
  _id: id,
  version: 1,
  change: id,
  effects,
  effectsDueAt,
})

const line = (id: string) => ({
  id,
  kind: 'audit',
  line: { _id: id, at: 1, what: 'nodeChanged', orgId: '152221', orgName: '', within: { county: '152221' }, by: {}, changes: [] },
})

const unknown = (id: string) => ({ id, kind: 'nobodyKnowsThis' })
/** Its handler throws: no such matter stands. */
const throwing = (id: string) => ({ id, kind: 'adopt', into: 'm_nowhere', askers: [], from: {} })

const one = async (collection: string, id: string): Promise<Left> => {
  const [found] = await stored<Left>(cloud, collection, { _id: id })
  if (!found) throw new Error(`${collection} ${id}: not there`)
  return found
}

const clockLogs = async () =>
  (await cloud.logs()).filter((run) => run.function === 'clock').flatMap(({ lines }) => lines.map(({ text }) => text))

test('an idle minute is at most two requests', async () => {
  await cloud.clock('now')
  await cloud.clock('now')
  const runs = (await cloud.logs()) as unknown as readonly { function: string; roundTrips: number }[]
  const last = runs.filter((run) => run.function === 'clock').at(0)
  expect(last?.roundTrips).toBeLessThanOrEqual(2)
})

test('effects of an unknown kind and effects that throw keep nobody else from happening, are logged by kind, and are put off', async () => {
  const now = await cloud.now()
  await planted(cloud, 'goods', [
    left('g_unknown', [unknown('e_unknown'), line('l_beside')], now - 3 * minute),
    left('g_good', [line('l_good')], now - minute),
  ])
  await planted(cloud, 'matters', [left('m_throwing', [throwing('e_throwing')], now - 2 * minute)])
  await cloud.clock('now')

  expect((await stored<{ _id: string }>(cloud, 'audit', { _id: { $in: ['l_beside', 'l_good'] } })).length).toBe(2)
  expect(await one('goods', 'g_good')).toMatchObject({ effects: [], effectsDueAt: null })
  for (const [collection, id] of [
    ['goods', 'g_unknown'],
    ['matters', 'm_throwing'],
  ] as const) {
    const waiting = await one(collection, id)
    expect(waiting.effectsTries).toBe(1)
    expect(Math.abs((waiting.effectsDueAt ?? 0) - retryAt(1, now))).toBeLessThan(minute)
  }
  const logs = (await clockLogs()).filter((text) => text.includes('effect.failed'))
  expect(logs.some((text) => text.includes('"kind":"nobodyKnowsThis"'))).toBe(true)
  expect(logs.some((text) => text.includes('"kind":"adopt"'))).toBe(true)
})

test('a hundred that always throw do not hold up what comes after them', async () => {
  const now = await cloud.now()
  const poison = Array.from({ length: 120 }, (_, at) => left(`g_poison_${String(at)}`, [unknown(`e_${String(at)}`)], now - 10 * minute))
  await planted(cloud, 'goods', poison)
  await planted(cloud, 'goods', [left('g_behind', [line('l_behind')], now - minute)])
  await planted(cloud, 'feedback', [left('f_behind', [line('l_other')], now - minute)])
  await cloud.clock('now')
  expect((await stored<{ _id: string }>(cloud, 'audit', { _id: { $in: ['l_behind', 'l_other'] } })).length).toBe(2)
})

test('what fails again and again is a dead letter that the county sees, hears of once, and has tried again', async () => {
  const now = await cloud.now()
  await planted(cloud, 'goods', [{ ...left('g_dying', [unknown('e_dying')], now - minute), effectsTries: mostTries - 1 }])
  await cloud.clock('now')

  expect(await one('goods', 'g_dying')).toMatchObject({ effectsDueAt: null, effectsTries: mostTries })
  const officer = as(cloud, 'county')
  const { rows } = must(await officer('audit.stuck', {}))
  const letter = rows.find(({ kind, where }) => kind === 'nobodyKnowsThis' && where === 'goods')
  expect(letter).toBeDefined()
  const heard = await stored<{ kind: string }>(cloud, 'messages', { kind: 'followUpsStuck' })
  expect(heard.length).toBe(1)

  must(await officer('audit.retry', { id: letter?.id ?? '' }))
  expect(must(await officer('audit.stuck', {})).rows.map(({ id }) => id)).not.toContain(letter?.id)
  expect(await one('goods', 'g_dying')).toMatchObject({ effectsTries: 0 })
  await cloud.clock('now')
  expect(await one('goods', 'g_dying')).toMatchObject({ effectsTries: 1 })
})

test.each(['resident', 'worker', 'secretary'] as const)('a %s neither sees nor retries them', async (who) => {
  const call = as(cloud, people[who])
  expect(await call('audit.stuck', {})).toMatchObject({ ok: false, error: { code: 'grid.not_yours' } })
  expect(await call('audit.retry', { id: 'dead_1' })).toMatchObject({ ok: false, error: { code: 'grid.not_yours' } })
})

test.each([...settledCollections])('what a dead call left in %s happens', async (collection) => {
  const now = await cloud.now()
  const id = `left_${collection}`
  await planted(cloud, collection, [left(id, [line(`l_${collection}`)], now - minute)])
  await cloud.clock('now')
  expect(await one(collection, id)).toMatchObject({ effects: [], effectsDueAt: null })
  expect((await stored(cloud, 'audit', { _id: `l_${collection}` })).length).toBe(1)
})

test('the pauses double', () => {
  expect([1, 2, 3, 8].map((tries) => retryAt(tries, 0) / minute)).toEqual([2, 4, 8, 256])
})
