import type { Household } from '../../cloudfunctions/features/households/household'
import { textOf } from '../../cloudfunctions/features/exchange/kinds/cells'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { letIn, linked } from './support/households'
import { more } from './support/matters'
import { exchanging, importing, previewing, rowsBehind, type Rows } from './support/sheets'
import { standing } from './support/shop'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const { secretary, worker } = people
const nothing = { added: 0, changed: 0, unchanged: 0, refused: 0 }
const headings = [
  '网格编码',
  '门牌号',
  '联系人',
  '联系电话',
  '人数',
  '怎么联系',
  '说什么话',
  '另一处住的地方',
  '另一处住几月到几月',
  '住没住人',
  '党员中心户',
]
const rows: Rows = [
  headings,
  [homeGrid, '南营子 1 号', '巴图', '15900010001', 4, '打电话', '蒙古语', '南山冬营地', '11-4', '常住', '是'],
  [homeGrid, '南营子 2 号', '斯琴', null, '3人', null, null, null, null, null, null],
  [homeGrid, '南营子 3 号', '乌云', '１５９ 0001 0003', '５', '托人捎话', '汉', '夏营地', '5月到9月', '季节住', '否'],
]

const listed = async (words: string) =>
  must(await as(cloud, worker)('households.list', { orgId: homeGrid, words })).rows.map(({ label, reach, state }) => [label, reach, state])

const exported = async (table: 'households' | 'links', over: object = {}) => {
  const file = must(await exchanging(cloud, secretary)('exchange.export', { table, orgId: homeGrid, ...over }))
  const [top = [], ...all] = await rowsBehind(file.url)
  return all.map((row) => Object.fromEntries(top.map((heading, at) => [textOf(heading), row[at] ?? null])))
}

test('households come in by a table, looked through first, and a second time nothing is doubled', async () => {
  const seen = await previewing(cloud, secretary, { kind: 'households', rows })
  expect(seen.import.counts).toEqual({ ...nothing, added: 3 })
  expect(seen.rows.map(({ read }) => read)).toEqual([
    '15900010001，4 人，打电话，蒙古语，11 月到 4 月在南山冬营地，常住，党员中心户',
    '3 人',
    '15900010003，5 人，托人捎话，汉语，5 月到 9 月在夏营地，季节住',
  ])
  expect(await listed('南营子')).toEqual([])
  const done = await importing(cloud, secretary, { kind: 'households', rows })
  expect(done.import).toMatchObject({ state: 'applied', counts: { ...nothing, added: 3 } })
  expect((await listed('南营子')).sort()).toEqual([
    ['南营子 1 号', 'phone', 'lived'],
    ['南营子 2 号', 'visit', 'lived'],
    ['南营子 3 号', 'relay', 'seasonal'],
  ])
  expect((await importing(cloud, secretary, { kind: 'households', rows })).import.counts).toEqual({ ...nothing, unchanged: 3 })
})

test('a household that came in is due and lacks a member as one written down by hand', async () => {
  const [row] = must(await as(cloud, worker)('households.list', { orgId: homeGrid, words: '南营子 1 号' })).rows
  const household = await standing<Household>(cloud, 'households', row?.id ?? '')
  expect(household).toMatchObject({ gaps: ['noMember'], dues: [{ rule: 'ordinary', state: 'open' }], place: { townshipName: '俄体镇' } })
  expect(household?.nextDue).toBe(household?.dues[0]?.at)
})

test('an empty cell leaves what stands, another number is a change, and what the household put right is the same household', async () => {
  const change: Rows = [headings.slice(0, 5), [homeGrid, '南营子1号', '巴图', '15900010009', null]]
  expect((await importing(cloud, secretary, { kind: 'households', rows: change })).import.counts).toEqual({ ...nothing, changed: 1 })
  const row = (await exported('households', { withNumbers: true })).find((one) => one['门牌号'] === '南营子 1 号')
  expect(row).toMatchObject({ 联系电话: '15900010009', 人数: 4, 说什么话: '蒙古语', 党员中心户: '是' })
  const relabelled = must(await as(cloud, worker)('households.list', { orgId: homeGrid, words: '南营子 2 号' })).rows[0]?.id ?? ''
  must(await as(cloud, worker)('households.save', { id: relabelled, fields: { label: '南营子甲 2 号' }, key: newKey() }))
  expect((await previewing(cloud, secretary, { kind: 'households', rows })).import.counts).toMatchObject({ added: 0 })
})

test('a table goes out with masked numbers, comes in again as it is, and every household sees that it was taken', async () => {
  const id = must(await as(cloud, worker)('households.list', { orgId: homeGrid, words: '南营子 3 号' })).rows[0]?.id ?? ''
  await letIn(cloud, id, people.neighbour)
  const out = await exported('households')
  const [home] = must(await as(cloud, people.neighbour)('households.mine', {})).own.filter(({ household }) => household.id === id)
  expect(home?.readers.map(({ as: role }) => role)).toEqual(['村(社区)书记'])
  expect(out.map((row) => row['联系电话']).filter((phone) => phone !== null)).toEqual(
    expect.arrayContaining(['159****0009', '159****0003']),
  )
  expect(JSON.stringify(out)).not.toContain('15900010003')
  const back: Rows = [
    Object.keys(out[0] ?? {}),
    ...out.map((row) => Object.values(row).map((cell) => (cell === null ? null : textOf(cell)))),
  ]
  expect((await importing(cloud, secretary, { kind: 'households', rows: back })).import.counts).toEqual({
    ...nothing,
    unchanged: out.length,
  })
})

test('the whole county goes out too, by whoever answers for it', async () => {
  const asked = { table: 'households', orgId: '152221' } as const
  expect(must(await exchanging(cloud, more.county)('exchange.export', asked)).rows).toBeGreaterThan(3)
  expect(await exchanging(cloud, secretary)('exchange.export', asked)).toMatchObject({ error: { code: 'exchange.not_yours' } })
  expect(await exchanging(cloud, worker)('exchange.template', { kind: 'households' })).toMatchObject({
    error: { code: 'exchange.not_yours' },
  })
})

test('nothing that is known of a household goes out by a table', async () => {
  const headingsOut = Object.keys((await exported('households'))[0] ?? {})
  expect(headingsOut).toEqual([
    ...['网格编码', '乡镇(街道)', '村(社区)', '网格名称', '门牌号', '联系人', '联系电话', '人数', '怎么联系', '说什么话', '党员巷'],
    ...['另一处住的地方', '另一处住几月到几月', '住没住人', '党员中心户'],
  ])
})

const linkHeadings = ['网格编码', '门牌号', '联系人', '联系的党员', '党员电话', '这户同意了吗']

test('a member is asked by a table, and linked only when they say so themselves', async () => {
  const name = '徐示例'
  const table: Rows = [
    linkHeadings,
    [homeGrid, '南营子 1 号', '巴图', name, null, '是'],
    [homeGrid, '南营子 3 号', '乌云', name, null, null],
  ]
  expect((await importing(cloud, secretary, { kind: 'links', rows: table })).import.counts).toEqual({ ...nothing, added: 2 })
  expect((await importing(cloud, secretary, { kind: 'links', rows: table })).import.counts).toEqual({ ...nothing, unchanged: 2 })
  const out = (await exported('links')).filter((row) => textOf(row['门牌号'] ?? '').startsWith('南营子'))
  expect(out.map((row) => [row['门牌号'], row['联系的党员'], row['这户同意了吗'], row['说到哪一步']])).toEqual([
    ['南营子 1 号', name, '是', '等回话'],
    ['南营子 3 号', name, '否', '等回话'],
  ])
  expect(out.every((row) => /^1\d\d\*{4}\d{4}$/.test(textOf(row['党员电话'] ?? '')))).toBe(true)
})

test('a member who looks after a household stands in the table and is asked no second time', async () => {
  const [row] = must(await as(cloud, worker)('households.list', { orgId: homeGrid, words: '南营子甲 2 号' })).rows
  await linked(cloud, row?.id ?? '', more.member)
  const out = (await exported('links')).filter((one) => one['门牌号'] === '南营子甲 2 号')
  expect(out).toMatchObject([{ 说到哪一步: '联系着' }])
  const back: Rows = [
    linkHeadings,
    [homeGrid, '南营子甲 2 号', '斯琴', textOf(out[0]?.['联系的党员'] ?? ''), textOf(out[0]?.['党员电话'] ?? ''), '是'],
  ]
  expect((await importing(cloud, secretary, { kind: 'links', rows: back })).import.counts).toEqual({ ...nothing, unchanged: 1 })
})

test('what is wrong with a row of households is said in words that say what to do', async () => {
  const bad = async (over: Readonly<Record<string, string | number>>) => {
    const row: Record<string, string | number> = { 网格编码: homeGrid, 门牌号: '坏表 1 号', 联系人: '白示例', ...over }
    const { rows: found } = await previewing(cloud, secretary, { kind: 'households', rows: [Object.keys(row), Object.values(row)] })
    return found[0]?.why ?? null
  }
  const cases: readonly (readonly [Readonly<Record<string, string | number>>, string])[] = [
    [{ 门牌号: '', 人数: 1 }, '没有填门牌号'],
    [{ 联系人: '', 人数: 1 }, '没有填联系人'],
    [{ 联系人: '白示例152221199001011234' }, '有身份证号，请删掉'],
    [{ 门牌号: '。。。' }, '名称里要有字'],
    [{ 门牌号: '长'.repeat(31) }, '名称太长'],
    [{ 联系电话: '1590001' }, '电话不对'],
    [{ 人数: '很多' }, '户数、人数要填数字'],
    [{ 人数: 51 }, '一户最多填 50 人'],
    [{ 怎么联系: '写信' }, '怎么联系请写'],
    [{ 说什么话: '英语' }, '说什么话请写'],
    [{ 住没住人: '？' }, '住没住人请写'],
    [{ 党员中心户: '也许' }, '这一格请填「是」或「否」'],
    [{ 另一处住的地方: '冬营地', 另一处住几月到几月: '冬天' }, '月份看不懂'],
    [{ 另一处住的地方: '冬营地' }, '另一处住的地方和月份要一起填'],
    [{ 党员巷: '没有的巷' }, '这个网格里没有这条党员巷'],
    [{ 网格编码: '152221108209099' }, '没有找到这个地方'],
    [{ 网格编码: '152221108209' }, '要写到网格这一级'],
    [{ 网格编码: '152221101200001' }, '没有找到这个地方'],
  ]
  const found = []
  for (const [over, words] of cases) found.push([Object.keys(over)[0], (await bad(over))?.startsWith(words) ?? null])
  expect(found).toEqual(cases.map(([over]) => [Object.keys(over)[0], true]))
})

test('what is wrong with a row of links too', async () => {
  const name = '徐示例'
  const table: Rows = [
    linkHeadings,
    [homeGrid, '没有这一号', '巴图', name, null, null],
    [homeGrid, '南营子 1 号', '巴图', '没有这个人', null, null],
    [homeGrid, '南营子 1 号', '巴图', name, '13911112222', null],
    [homeGrid, '南营子 1 号', '巴图', null, null, '是'],
    [homeGrid, '南营子 1 号', '巴图', name, null, '再说'],
  ]
  const { rows: found } = await previewing(cloud, secretary, { kind: 'links', rows: table })
  expect(found.map(({ why }) => why?.slice(0, 9))).toEqual([
    '没有找到这户，请先',
    '没有找到这位党员。',
    '没有找到这位党员。',
    '没有填联系的党员，',
    '这一格请填「是」或',
  ])
})

test('two rows of one household are one too many, and one that moved to another grid is not doubled', async () => {
  const twice: Rows = [headings.slice(0, 3), [homeGrid, '重复 1 号', '白示例'], [homeGrid, '重复1号', '白示例']]
  const { rows: found } = await previewing(cloud, secretary, { kind: 'households', rows: twice })
  expect(found.map(({ why }) => why)).toEqual(['和第 2 行重复，只导入前面那一行，请检查', null])
  const moved: Rows = [headings.slice(0, 3), [homeGrid, '搬家 1 号', '白示例']]
  await importing(cloud, secretary, { kind: 'households', rows: moved })
  const [row] = must(await as(cloud, worker)('households.list', { orgId: homeGrid, words: '搬家' })).rows
  must(await as(cloud, secretary)('households.save', { id: row?.id ?? '', gridId: '152221108209001', fields: {}, key: newKey() }))
  const again = await previewing(cloud, secretary, { kind: 'households', rows: moved })
  expect(again.rows.map(({ why }) => why?.slice(0, 12))).toEqual(['这户已经在别的网格了，请'])
})

/** As the phone does: once more, as long as there was no answer or there is more to do. */
const untilApplied = async (id: string) => {
  let reply = await exchanging(cloud, secretary)('exchange.apply', { id })
  for (let tries = 0; tries < 5 && !(reply.ok && !reply.data.import.more); tries += 1)
    reply = await exchanging(cloud, secretary)('exchange.apply', { id })
  return must(reply).import
}
const tripsOf = async (id: string) => (await cloud.invoke('exchange', secretary, { name: 'exchange.apply', input: { id } })).roundTrips
const dying = ['before', 'after', 'crash'] as const

const householdsFor = (nth: number): Rows => [
  headings.slice(0, 3),
  [homeGrid, `断网第${String(nth)}次甲户`, '白示例'],
  [homeGrid, `断网第${String(nth)}次乙户`, '白示例'],
  [homeGrid, '没有联系人', ''],
]

test('an import of households that dies at any request goes on where it was, and nothing is doubled', async () => {
  const trips = await tripsOf((await previewing(cloud, secretary, { kind: 'households', rows: householdsFor(0) })).import.id)
  expect(trips).toBeGreaterThan(5)
  for (let nth = 1; nth <= trips; nth += 1) {
    const { import: seen } = await previewing(cloud, secretary, { kind: 'households', rows: householdsFor(nth) })
    await cloud.fault({ action: '*', nth, when: dying[nth % 3] ?? 'crash' })
    const { counts } = await untilApplied(seen.id)
    await cloud.clearFaults()
    expect([nth, counts]).toEqual([nth, { ...nothing, added: 2, refused: 1 }])
    expect([nth, (await listed(`断网第${String(nth)}次`)).length]).toEqual([nth, 2])
  }
})

test('an import of links too: the member is asked once', async () => {
  const tableFor = (nth: number): Rows => [linkHeadings, [homeGrid, `断网第${String(nth)}次甲户`, '白示例', '徐示例', null, '是']]
  const trips = await tripsOf((await previewing(cloud, secretary, { kind: 'links', rows: tableFor(0) })).import.id)
  const tried = Array.from({ length: Math.min(trips, 10) }, (_, at) => at + 1)
  for (const nth of tried) {
    const { import: seen } = await previewing(cloud, secretary, { kind: 'links', rows: tableFor(nth) })
    await cloud.fault({ action: '*', nth, when: dying[nth % 3] ?? 'crash' })
    const { counts } = await untilApplied(seen.id)
    await cloud.clearFaults()
    expect([nth, counts]).toEqual([nth, { ...nothing, added: 1 }])
  }
  await cloud.clock('2m')
  const count = (all: readonly { readonly text: string }[]) =>
    tried.map((nth) => all.filter(({ text }) => text.includes(`第${String(nth)}次`)).length)
  const asked = (await exported('links')).map((row) => ({ text: textOf(row['门牌号'] ?? '') }))
  expect(count(asked)).toEqual(tried.map(() => 1))
  expect(count(must(await as(cloud, more.member)('inbox.list', {})).rows)).toEqual(tried.map(() => 1))
})
