import { figures } from '@/contract/words-statistics'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { readSheets } from '../../cloudfunctions/features/exchange/file/workbook'
import { aHousehold, linked } from './support/households'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { more } from './support/matters'
import { fetched } from './support/sheets'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const codeOf = async (openid: string, name: Parameters<LocalCloud['call']>[1], input: object): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}

test('every figure is defined in words, one or all', async () => {
  const { rows } = must(await as(cloud, people.resident)('statistics.define', {}))
  expect(rows.map(({ figure }) => figure)).toEqual(Object.keys(figures))
  for (const { what, above, below } of rows) expect([what.length > 10, (above === null) === (below === null)]).toEqual([true, true])
  expect(must(await as(cloud, people.stranger)('statistics.define', { figure: 'late' })).rows.map(({ name }) => name)).toEqual(['超时'])
})

test.each([
  ['a worker of another grid', people.otherWorker, { orgId: homeGrid }, 'statistics.not_yours'],
  ['a resident who names the village', people.resident, { orgId: '152221108209' }, 'statistics.not_yours'],
  ['a resident who would be an officer', people.resident, { as: 'officer' }, 'statistics.not_yours'],
  ['a stranger, who lives nowhere yet', people.stranger, {}, 'statistics.no_home'],
  ['a month that has not begun', people.worker, { period: '202701' }, 'statistics.future'],
  ['a week of no calendar', people.worker, { period: '20260231W' }, 'statistics.not_found'],
  ['a place that is not there', people.secretary, { orgId: '152221108209999' }, 'statistics.not_found'],
])('%s is refused', async (_who, openid, input, code) => {
  expect(await codeOf(openid, 'statistics.here', input)).toBe(code)
})

test('each looks at their own first: a resident at the month of the grid, a worker at the week, a secretary at the village', async () => {
  const seen = [people.resident, people.worker, people.secretary].map(async (openid) => {
    const { as: eye, place, period, children } = must(await as(cloud, openid)('statistics.here', {}))
    return [eye, place.id, period.name, children.length > 0]
  })
  expect(await Promise.all(seen)).toEqual([
    ['resident', homeGrid, '202611', false],
    ['worker', homeGrid, '20261123W', false],
    ['officer', '152221108209', '202611', true],
  ])
})

test('where nothing was asked, a resident reads nothing and an officer noughts; a report is made all the same', async () => {
  const resident = must(await as(cloud, people.resident)('statistics.here', {}))
  expect([resident.hidden, resident.figures, resident.sentences]).toEqual([true, null, []])
  const { figures: none, children } = must(await as(cloud, people.secretary)('statistics.here', {}))
  expect(none).toMatchObject({ asked: 0, response: { raw: { k: 0, n: 0 }, few: true }, respondTime: { n: 0, median: null } })
  expect(children.every(({ hidden }) => hidden)).toBe(true)
  const { sentences, can } = must(await as(cloud, people.secretary)('statistics.report', { period: '2026Q4' }))
  expect([sentences[0]?.made, can]).toEqual(['2026年第4季度，还没有人说事。', ['edit']])
  expect(must(await as(cloud, people.worker)('statistics.series', {})).rows).toHaveLength(12)
})

test('who works there reads how many of the lived households have a linked member; a resident and the county do not', async () => {
  const coverage = async (openid: string) => must(await as(cloud, openid)('statistics.here', {})).coverage
  const before = (await coverage(people.secretary)) ?? { lived: 0, covered: 0 }
  const { id } = await aHousehold(cloud)
  await aHousehold(cloud, { state: 'seasonal' })
  await aHousehold(cloud, { state: 'empty' })
  await linked(cloud, id, more.member)
  const after = { lived: before.lived + 2, covered: before.covered + 1 }
  expect(await Promise.all([people.secretary, people.worker, 'township-eti'].map(coverage))).toEqual([after, after, after])
  expect(await Promise.all([people.resident, 'county'].map(coverage))).toEqual([null, null])
})

test.each(['statistics.here', 'statistics.series'] as const)('%s takes two requests', async (name) => {
  expect((await cloud.call(people.secretary, name, {})).roundTrips).toBeLessThanOrEqual(2)
})

test('a report is an Excel file: its words, its figures raw and adjusted, the places below and what each figure says', async () => {
  const sentences = ['这个季度路灯都修好了']
  must(await as(cloud, people.secretary)('statistics.report', { period: '2026Q4', sentences, key: newKey() }))
  const file = must(await as(cloud, people.secretary)('exchange.report', { period: '2026Q4' }))
  expect(file.name).toBe('俄体村2026年第4季度网格事项报告.xlsx')
  const sheets = readSheets(await fetched(file.url))
  if (!sheets.ok) throw new Error(sheets.code)
  expect(sheets.value.map(({ name }) => name)).toEqual(['报告', '数字', '下级', '怎么算的'])
  const [words, shown, below, defined] = sheets.value.map(({ rows }) => rows.map(({ cells }) => cells))
  expect(words?.[2]).toEqual(['这个季度路灯都修好了'])
  expect(shown?.[0]).toEqual(['数字', '全部：其中', '全部：共', '去掉办不了的：其中', '去掉办不了的：共', '单位'])
  expect(below?.[1]?.[1]).toBe('少于3件')
  expect(defined).toHaveLength(Object.keys(figures).length + 1)
  expect(await codeOf(people.otherWorker, 'exchange.report', { orgId: homeGrid, period: '202611' })).toBe('statistics.not_yours')
})
