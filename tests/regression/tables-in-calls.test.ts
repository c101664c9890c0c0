import type { ImportKind } from '@/contract/exchange'
import { as, must, newKey } from '../features/support/journey'
import { applied, exchanging, previewing, uploaded, type Rows } from '../features/support/sheets'
import { caseFile } from '../features/support/workbooks'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** C by the calls: what the dry run says of tables of the real world, and what becomes of them. */

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const township = 'township-eti'

const looked = async (file: string, { kind = 'staff', takeHidden = false }: { kind?: ImportKind; takeHidden?: boolean } = {}) =>
  exchanging(cloud, township)('exchange.preview', { kind, takeHidden, fileId: await uploaded(cloud, township, caseFile(file)) })

test.each([
  'invisible-phone.xlsx',
  'invisible-code.xlsx',
  'csv-gb18030.csv',
  'csv-equals.csv',
  'csv-title-tabs.csv',
  'hidden-first.xlsx',
  'template-first.xlsx',
  'chartsheet.xlsx',
  'other-part-name.xlsx',
  'no-addresses.xlsx',
  'headings-hints.xlsx',
])('%s would be taken, every row of it', async (file) => {
  const { import: seen } = must(await looked(file))
  expect(seen.of).toBeGreaterThan(0)
  expect(seen.counts).toEqual({ added: seen.of, changed: 0, unchanged: 0, refused: 0 })
})

test('filtered: the dry run says how many rows are hidden, and takes them only when asked to', async () => {
  const seen = must(await looked('filtered.xlsx'))
  expect(seen.import).toMatchObject({ of: 1, hidden: 2, takeHidden: false })
  expect(seen.import.notes).toContain('有 2 行被筛选藏起来了，没有读')
  const all = must(await looked('filtered.xlsx', { takeHidden: true }))
  expect(all.import).toMatchObject({ of: 3, hidden: 2, takeHidden: true })
  expect(all.import.notes).toContain('有 2 行被筛选藏起来了，也读了')
  expect(all.import.id).not.toBe(seen.import.id)
  expect((await applied(cloud, township, seen.import.id)).import).toMatchObject({ state: 'applied', of: 1, done: 1 })
})

test('date-1904-plain: the dry run shows the day and the number as they were understood', async () => {
  const { rows } = must(await looked('date-1904-plain.xlsx'))
  expect(rows).toMatchObject([{ verdict: 'added', read: '13921000163，任期到 2030-12-31' }])
})

test('what a row says is shown, days, counts and numbers', async () => {
  const rows: Rows = [
    ['网格编码', '网格名称', '户数', '监督电话'],
    ['152221108209041', '第41网格', '约80户', '０４８２ 8399999'],
  ]
  const seen = await previewing(cloud, township, { kind: 'grids', rows })
  expect(seen.rows).toMatchObject([{ read: '80 户，监督电话 0482-8399999' }])
})

test.each([
  ['heading-missing.xlsx', '第 1 行是表头，少了「手机号」这一列。没有认出来的列：联系方式、聘期。请把表头改好再导入'],
  ['html-xls.xlsx', '这个文件其实是网页，只是名字像 Excel。请在 Excel 里打开，另存为 .xlsx，再选那一份'],
])('%s is refused in words that say what to do', async (file, message) => {
  expect(await looked(file)).toMatchObject({ ok: false, error: { message } })
})

test('grid-numerals: 第一网格, 3网格 and 俄体村第2网格 are the grids that stand', async () => {
  const { import: seen, rows } = must(await looked('grid-numerals.xlsx', { kind: 'grids' }))
  expect(seen.counts).toEqual({ added: 0, changed: 3, unchanged: 0, refused: 0 })
  expect(rows.map(({ what }) => what)).toEqual(['俄体村 第1网格', '俄体村 第2网格', '俄体村 第3网格'])
})

test('a grid made by hand is no twin of one in another spelling either', async () => {
  const add = (name: string) => as(cloud, township)('grid.save', { parentId: '152221108209', name, key: newKey() })
  for (const name of ['第一网格', '2网格', '俄体村第3网格', '网格1'])
    expect(await add(name)).toMatchObject({ ok: false, error: { code: 'grid.name_taken' } })
})

test('an office on a place of another level says where it belongs', async () => {
  const { rows } = must(await looked('member-on-grid.xlsx'))
  expect(rows.map(({ why }) => why)).toEqual(['在职党员报到在村(社区)，请填 12 位编码'])
  const seen = await previewing(cloud, township, {
    kind: 'staff',
    rows: [
      ['所在地编码', '职务', '姓名', '手机号', '任期至'],
      ['152221108209', '专职网格员', '张示例', '13900000001', '2028-12-31'],
      ['152221108209001', '村书记', '李示例', '13900000002', '2028-12-31'],
    ],
  })
  expect(seen.rows.map(({ why }) => why)).toEqual(['这个职务在网格，请写到网格，15 位编码', '这个职务在村(社区)，请填 12 位编码'])
})

test('A4 a name of 22 Chinese or 36 Latin letters is kept, 51 are too many', async () => {
  const names = ['额尔德尼毕力格图达来朝克图巴雅尔孟克吉日嘎拉', 'Erdenebileg Dalai Chogtbayar Jirgal', '名'.repeat(51)]
  const seen = await previewing(cloud, township, {
    kind: 'staff',
    rows: [
      ['所在地编码', '职务', '姓名', '手机号', '任期至'],
      ...names.map((name, at) => ['152221108209001', '志愿者', name, `1390000010${at}`, '2028-12-31']),
    ],
  })
  expect(seen.import.counts).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 1 })
})
