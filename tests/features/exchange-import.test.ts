import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, people } from './support/journey'
import { applied, exchanging, importing, previewing, rowsBehind, sheetOf, uploaded, type Rows } from './support/sheets'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const county = 'county'
const township = 'township-eti'
const eti = '152221108209'
const nothing = { added: 0, changed: 0, unchanged: 0, refused: 0 }
const square = (west: number, south: number) =>
  `${west},${south};${west + 0.01},${south};${west + 0.01},${south + 0.01};${west},${south + 0.01}`

const grids: Rows = [
  ['网格编码', '乡镇', '村(社区)', '村(社区)编码', '网格名称', '户数', '监督电话', '边界', '坐标系'],
  [`${eti}004`, null, null, null, '第4网格', 80, '0482-8399999', square(121.95, 46.08), null],
  [null, '俄体镇', '俄体村', null, '第5网格', '８１户', null, square(121.96, 46.08), 'WGS-84'],
  [null, null, null, eti, '第6网格', null, null, null, null],
  [152221108209001, null, null, null, '第1网格', 66, null, null, null],
]

test('a file is looked through before anything happens, then applied, and applying it again changes nothing', async () => {
  const preview = await previewing(cloud, township, { kind: 'grids', rows: grids })
  expect(preview.import).toMatchObject({ state: 'previewed', of: 4, done: 0, more: true, counts: { ...nothing, added: 3, changed: 1 } })
  expect(preview.rows.map(({ line, verdict, what }) => [line, verdict, what])).toEqual([
    [2, 'added', '俄体村 第4网格（152221108209004）'],
    [3, 'added', '俄体村 第5网格（152221108209006）'],
    [4, 'added', '俄体村 第6网格（152221108209005）'],
    [5, 'changed', '俄体村 第1网格'],
  ])
  const before = must(await as(cloud, township)('grid.children', { id: eti }))
  expect(before.children).toHaveLength(3)

  const done = await applied(cloud, township, preview.import.id)
  expect(done.import).toMatchObject({ state: 'applied', of: 4, done: 4, more: false, counts: { ...nothing, added: 3, changed: 1 } })
  expect(must(await as(cloud, township)('grid.children', { id: eti })).children).toHaveLength(6)
  expect(must(await as(cloud, township)('grid.show', { id: `${eti}004` }))).toMatchObject({
    name: '第4网格',
    households: 80,
    supervisionPhone: '0482-8399999',
    bounds: { type: 'Polygon' },
  })

  expect((await applied(cloud, township, preview.import.id)).import).toEqual(done.import)
  const again = await importing(cloud, township, { kind: 'grids', rows: grids })
  expect(again.import.counts).toEqual({ ...nothing, unchanged: 4 })
})

test('whatever is wrong is said row by row', async () => {
  const { import: seen, rows } = await previewing(cloud, township, {
    kind: 'grids',
    rows: [
      ['网格编码', '村(社区)', '村(社区)编码', '网格名称', '户数', '边界', '坐标系'],
      ['1.52221E+14', null, null, '第7网格', null, null, null],
      [null, '没有的村', null, '第7网格', null, null, null],
      ['152221108209', null, null, '第7网格', null, null, null],
      [`${eti}007`, null, null, null, null, null, null],
      [`${eti}007`, null, null, '第7网格', '很多', null, null],
      [`${eti}007`, null, null, '第7网格', null, '121.9,46;121.95,46.05;121.95,46;121.9,46.05', null],
      [`${eti}007`, null, null, '第7网格', null, square(2.35, 48.85), null],
      [`${eti}007`, null, null, '第7网格', null, square(116.4, 39.9), null],
      [`${eti}007`, null, null, '第7网格', null, '46.08,121.95;46.09,121.95;46.09,121.96', null],
      [`${eti}007`, null, null, '第7网格', null, square(121.95, 46.08), '北京54'],
      [`${eti}007`, null, null, '第1网格', null, null, null],
      ['152221101200001', null, null, '第1网格', null, null, null],
      [`${eti}008`, null, null, '第8网格', null, null, null],
      [`${eti}008`, null, null, '第8网格', null, null, null],
    ],
  })
  expect(rows.map(({ line, why }) => [line, why?.slice(0, 12) ?? null])).toEqual([
    [2, '编码变成了 1.5E+1'],
    [3, '没有找到这个地方，或者不'],
    [4, '网格要挂在村(社区)下面'],
    [5, '名称是空的，请填写'],
    [6, '户数、人数要填数字，请检'],
    [7, '边界自己和自己交叉了，请'],
    [8, '边界的点不在国内，请检查'],
    [9, '边界离旁边的网格超过 1'],
    [10, '经度和纬度好像写反了，请'],
    [11, '坐标系请写 GCJ-02'],
    [12, '同一个上级下面已经有这个'],
    [13, '上级还没有，或者不在您负'],
    [15, '和第 14 行重复，只导'],
    [14, null],
  ])
  expect(seen.counts).toEqual({ ...nothing, added: 1, refused: 13 })
})

test('the tree: places, their names, and nothing under the wrong parent', async () => {
  const rows: Rows = [
    ['code', 'name', 'level', 'parentCode'],
    ['152221999001', '试验村委会', 'community', '152221999'],
    ['152221999', '试验镇', 'township', '152221'],
    ['152221999001001', '第1网格', 'grid', '152221999001'],
    ['152221999002', '第2网格', 'grid', '152221999'],
    ['152221108', '俄体新镇', 'township', '152221'],
    ['152221998001', '没有上级的村', 'community', '152221998'],
    ['152222', '别的旗', 'county', null],
    ['152221', '科尔沁右翼前旗', 'county', null],
  ]
  const done = await importing(cloud, county, { kind: 'tree', rows })
  expect(done.import.counts).toEqual({ added: 3, changed: 1, unchanged: 1, refused: 3 })
  expect(done.rows.map(({ line, why }) => [line, why?.slice(0, 8)])).toEqual(
    expect.arrayContaining([
      [5, '网格要挂在村(社'],
      [7, '上级还没有，或者'],
      [8, '旗县要在首次启用'],
    ]),
  )
  expect(must(await as(cloud, county)('grid.children', { id: '152221999001' })).children).toMatchObject([
    { id: '152221999001001', name: '第1网格' },
  ])
})

test.each<[string, (text: string) => Uint8Array<ArrayBuffer>]>([
  ['as it is published', (text) => new TextEncoder().encode(text)],
  ['as Excel saves it', (text) => new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
])('the real table of the county, %s, is imported as unchanged', async (_how, encode) => {
  const csv = readFileSync(join(__dirname, '../../cloudfunctions/local/seed/administrative-divisions-152221.csv'), 'utf8')
  const fresh = await startLocalCloud()
  try {
    const fileId = await uploaded(fresh, county, encode(csv))
    const preview = must(await exchanging(fresh, county)('exchange.preview', { kind: 'tree', fileId }))
    expect(preview.import.counts).toEqual({ ...nothing, unchanged: csv.trim().split('\n').length - 1 })
  } finally {
    await fresh.stop()
  }
})

test('lanes, staff and Party groups', async () => {
  const lanes = await importing(cloud, 'secretary-eti', {
    kind: 'lanes',
    rows: [
      ['村', '网格', '党员巷', '户数', '负责党员', '联系电话'],
      ['俄体村', '第1网格', '先锋巷', 12, '张示例', 13800000001],
      ['俄体村', '第1网格', '向阳巷', null, null, null],
      ['俄体村', '第1网格', ' 先锋 巷', 15, null, null],
    ],
  })
  expect(lanes.import.counts).toEqual({ ...nothing, added: 2, refused: 1 })
  const staff = await importing(cloud, 'secretary-eti', {
    kind: 'staff',
    rows: [
      ['所在地编码', '职务', '姓名', '手机号', '任期至'],
      [`${eti}001`, '兼职网格员', '李示例', '１３９００００００００', '2028年12月31日'],
      [`${eti}001`, '网格长', '王示例', '13900000002', '2028-12-31'],
      [eti, '村(社区)书记', '赵示例', '13900000003', '2028-12-31'],
      ['152221', '专职网格员', '钱示例', '13900000004', '2028-12-31'],
      [eti, '党员', '孙示例', '13900000005', '2028-12-31'],
    ],
  })
  expect(staff.import.counts).toEqual({ ...nothing, added: 3, refused: 2 })
  const parties = await importing(cloud, 'secretary-eti', {
    kind: 'partyGroups',
    rows: [
      ['网格编码', '党组织名称', '负责人', '党员人数'],
      [`${eti}001`, '俄体村第1网格党小组', '张示例', '9人'],
    ],
  })
  expect(parties.import.counts).toEqual({ ...nothing, added: 1 })
  expect(must(await as(cloud, 'secretary-eti')('grid.show', { id: `${eti}001` }))).toMatchObject({
    lanes: [
      { name: '先锋巷', households: 12, leader: { name: '张示例', phone: '13800000001' } },
      { name: '向阳巷', households: null, leader: null },
    ],
    partyGroup: { kind: 'group', name: '俄体村第1网格党小组', leader: '张示例', members: 9 },
    staff: expect.arrayContaining([expect.objectContaining({ name: '李示例', role: 'partTimeWorker' })]) as unknown,
  })
})

test.each(['tree', 'grids', 'lanes', 'staff', 'partyGroups'] as const)(
  'what is exported of %s is imported as unchanged, every row of it',
  async (kind) => {
    const file = must(await exchanging(cloud, township)('exchange.export', { table: kind, orgId: '152221108' }))
    const rows = await rowsBehind(file.url)
    expect(rows.length).toBe(file.rows + 1)
    const preview = await previewing(cloud, township, { kind, rows: rows as Rows })
    expect(preview.import.counts).toEqual({ ...nothing, unchanged: file.rows })
  },
)

test("who may do what: nobody without an office, nobody another's file, nobody elsewhere", async () => {
  const bytes = sheetOf(grids)
  const mine = await uploaded(cloud, township, bytes)
  const preview = must(await exchanging(cloud, township)('exchange.preview', { kind: 'grids', fileId: mine }))
  const refusals = [
    exchanging(cloud, people.resident)('exchange.preview', { kind: 'grids', fileId: mine }),
    exchanging(cloud, people.worker)('exchange.template', { kind: 'grids' }),
    exchanging(cloud, county)('exchange.preview', { kind: 'grids', fileId: mine }),
    exchanging(cloud, county)('exchange.apply', { id: preview.import.id }),
    exchanging(cloud, township)('exchange.export', { table: 'staff', orgId: '152221101' }),
    exchanging(cloud, township)('exchange.preview', { kind: 'grids', fileId: `${mine}.gone` }),
    exchanging(cloud, people.secretary)('exchange.export', { table: 'matters', orgId: '152221' }),
  ]
  expect((await Promise.all(refusals)).map((reply) => (reply.ok ? 'ok' : reply.error.code))).toEqual([
    'exchange.not_yours',
    'exchange.not_yours',
    'exchange.file_not_yours',
    'exchange.not_found',
    'exchange.not_yours',
    'exchange.file_missing',
    'exchange.not_yours',
  ])
  const secretary = await previewing(cloud, 'secretary-eti', {
    kind: 'grids',
    rows: [
      ['网格编码', '网格名称'],
      [`${eti}009`, '第9网格'],
      ['152221108001009', '第9网格'],
    ],
  })
  expect(secretary.import.counts).toEqual({ ...nothing, refused: 2 })
})

test('templates are given with an example that is not imported, and every other table is given too', async () => {
  const template = must(await exchanging(cloud, county)('exchange.template', { kind: 'staff' }))
  const rows = await rowsBehind(template.url)
  expect(rows[0]).toContain('手机号')
  const empty = await exchanging(cloud, county)('exchange.preview', {
    kind: 'staff',
    fileId: await uploaded(cloud, county, sheetOf(rows as Rows)),
  })
  expect(empty.ok ? 'ok' : empty.error.code).toBe('exchange.no_rows')
  await as(cloud, people.resident)('matters.submit', { key: 'exchange-matter-1', category: 'roads', text: '村口的路灯坏了' })
  const matters = must(await exchanging(cloud, county)('exchange.export', { table: 'matters', orgId: '152221' }))
  expect(matters.rows).toBeGreaterThan(0)
  expect(JSON.stringify(await rowsBehind(matters.url))).toContain('*')
  const audit = must(await exchanging(cloud, county)('exchange.export', { table: 'audit', orgId: '152221' }))
  expect((await rowsBehind(audit.url)).flat()).toContain('导入')
  expect(must(await exchanging(cloud, county)('exchange.export', { table: 'members', orgId: '152221' })).rows).toBeGreaterThanOrEqual(0)
})
