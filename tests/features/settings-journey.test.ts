import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, newKey, people } from './support/journey'
import { doing, officers } from './support/grid-world'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const by = (openid: string) => doing(cloud, openid)

test('those to whom work comes read what holds, with the source of each default; nobody else does', async () => {
  expect(await as(cloud, people.stranger)('settings.show', {})).toMatchObject({ ok: false, error: { code: 'settings.not_staff' } })
  const shown = await by(officers.secretary)('settings.show', {})
  expect(shown).toMatchObject({
    inForce: { confirmWithin: { hours: 168 }, numbers: { linksUsual: 5 } },
    planned: null,
    editions: [],
    can: [],
  })
  for (const key of [
    ...Object.keys(shown.defaults.limits).map((each) => `limits.${each}`),
    ...Object.keys(shown.defaults.numbers).map((each) => `numbers.${each}`),
  ]) {
    expect(shown.sources.find((source) => source.key === key)?.source).toMatch(/[\u4e00-\u9fff]/)
  }
})

test('the county changes a limit: it holds for what is asked from then on, once, and on record', async () => {
  const key = newKey()
  const input = { values: { confirmWithin: { hours: 48 } }, note: '试行', key }
  const saved = await by(officers.county)('settings.save', input)
  expect(saved).toMatchObject({
    inForce: { confirmWithin: { hours: 48 }, reworkWithin: { workingDays: 5 } },
    editions: [{ note: '试行' }],
    can: ['save'],
  })
  expect((await by(officers.county)('settings.save', input)).editions).toHaveLength(1)
  expect((await by(officers.county)('audit.list', {})).rows).toMatchObject([
    { what: 'settingsChanged', changes: [{ label: '确认期限', before: '7 天', after: '2 天' }] },
  ])
})

test('a line of 改动 says of each value what it was and is now', async () => {
  const { inForce } = await by(officers.secretary)('settings.show', {})
  const limits = { ...inForce.limits, help: { ...inForce.limits.help, answer: { workingDays: 3 } } }
  const numbers = { ...inForce.numbers, callBackPercent: 20 }
  const categories = [...inForce.categories, { id: 'grass', name: '草场', class: 'help' as const, hints: ['草场'] }]
  await by(officers.county)('settings.save', { values: { limits, numbers, categories }, key: newKey() })
  expect((await by(officers.county)('audit.list', {})).rows[0]?.changes).toEqual([
    { label: '求助建议·回答', before: '5 个工作日', after: '3 个工作日' },
    { label: '类别', before: null, after: '草场（求助建议）草场' },
    { label: '每月电话回访占比（%）', before: '10', after: '20' },
  ])
  await by(officers.county)('settings.save', {
    values: { limits: inForce.limits, numbers: inForce.numbers, categories: inForce.categories },
    key: newKey(),
  })
})

test('what begins later is planned, and comes into force by itself', async () => {
  const shown = await by(officers.secretary)('settings.show', {})
  const from = Date.now() + 3_600_000
  const numbers = { ...shown.inForce.numbers, linksMax: 20 }
  const saved = await by(officers.county)('settings.save', { values: { numbers }, from })
  expect(saved).toMatchObject({
    inForce: { numbers: { linksMax: 15 } },
    planned: { from, values: { numbers: { linksMax: 20 }, confirmWithin: { hours: 48 } } },
  })
  await cloud.clock('2h')
  expect(await by(officers.secretary)('settings.show', {})).toMatchObject({ inForce: { numbers: { linksMax: 20 } }, planned: null })
})

test('two at once: both are kept', async () => {
  const before = (await by(officers.county)('settings.show', {})).editions.length
  const replies = await Promise.all(
    [1, 2, 3].map((n) => as(cloud, officers.county)('settings.save', { values: { reworkWithin: { workingDays: n } }, key: newKey() })),
  )
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true])
  expect((await by(officers.county)('settings.show', {})).editions).toHaveLength(before + 3)
})

test('refused: not the county, in the past, weights that do not add up, the last resort category gone', async () => {
  const { inForce } = await by(officers.secretary)('settings.show', {})
  const save = (openid: string, values: object, from?: number) =>
    as(cloud, openid)('settings.save', { values, ...(from !== undefined && { from }) })
  expect(await save(officers.township, {})).toMatchObject({ error: { code: 'settings.not_yours' } })
  expect(await save(officers.resident, {})).toMatchObject({ error: { code: 'settings.not_yours' } })
  expect(await save(officers.county, {}, Date.now() - 86_400_000)).toMatchObject({ error: { code: 'settings.from_past' } })
  expect(await save(officers.county, { numbers: { ...inForce.numbers, weightSolved: 50 } })).toMatchObject({
    error: { code: 'settings.weights_wrong' },
  })
  expect(await save(officers.county, { categories: inForce.categories.filter(({ id }) => id !== 'other') })).toMatchObject({
    error: { code: 'settings.category_lost' },
  })
  expect(await save(officers.county, { categories: [...inForce.categories, ...inForce.categories] })).toMatchObject({
    error: { code: 'settings.category_lost' },
  })
})

test('round trips: one to read beside the caller, three to save and one for its line', async () => {
  expect((await cloud.call(people.stranger, 'settings.show', {})).roundTrips).toBeLessThanOrEqual(2)
  expect(
    (await cloud.call(officers.county, 'settings.save', { values: { reworkWithin: { workingDays: 4 } }, key: newKey() })).roundTrips,
  ).toBeLessThanOrEqual(4)
})
