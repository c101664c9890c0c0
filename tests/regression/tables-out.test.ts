import { strFromU8, unzipSync } from 'fflate'
import { textOf } from '../../cloudfunctions/features/exchange/kinds/cells'
import { eachTag } from '../../cloudfunctions/features/exchange/file/xml'
import { writeSheets } from '../../cloudfunctions/features/exchange/file/write-workbook'
import { exportTables, importKinds, type ExportTable, type ImportKind } from '@/contract/exchange'
import { must, people } from '../features/support/journey'
import { community, registered, secretary } from '../features/support/registrations'
import { exchanging, fetched, importing, rowsBehind } from '../features/support/sheets'
import { reservedBy, anEarner, eti } from '../features/support/shop'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** C going out: what Excel, WPS and a printer ask of every table, and 在职党员 who are there. */

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

/** The parts of a sheet and of a workbook as the standard orders them (ECMA-376, part 1, CT_Worksheet and CT_Workbook). */
const ofSheet =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing tableParts'
const ofBook = 'fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr'
const ofStyles = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles'

/** The names of the parts that stand directly in the root, in their order. */
const partsIn = (xml: string): readonly string[] => {
  const found: string[] = []
  let depth = 0
  eachTag(xml, ({ name, kind }) => {
    if (kind !== 'close' && depth === 1) found.push(name)
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
  })
  return found
}

const inOrder = (xml: string, order: string) => {
  const places = partsIn(xml).map((name) => order.split(' ').indexOf(name))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
}

/** The parts of a workbook; its sheets among them are looked at as Excel looks at them. */
const lookedAt = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
  const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/'))
  expect(sheets.length).toBeGreaterThan(0)
  const [book = '', styles = ''] = [parts['xl/workbook.xml'], parts['xl/styles.xml']]
  inOrder(book, ofBook)
  inOrder(styles, ofStyles)
  expect(book).toContain('<workbookView ')
  expect(book.match(/_xlnm\.Print_Titles/g)).toHaveLength(sheets.length)
  expect(styles.match(/wrapText="1"/g)?.length).toBeGreaterThan(1)
  for (const [, xml] of sheets) {
    inOrder(xml, ofSheet)
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(xml).toContain('&amp;P')
    expect(xml.match(/<col /g)?.length).toBe(xml.slice(0, xml.indexOf('</row>')).match(/<c /g)?.length)
    expect(xml).not.toContain('inlineStr')
  }
  const paths = Object.keys(parts).filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
  for (const path of paths) expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`)
  return parts
}

test.each(Object.keys(exportTables) as ExportTable[])('%s prints on A4 across, as wide as one page, under its own name', async (table) => {
  const file = must(await exchanging(cloud, 'township-eti')('exchange.export', { table, orgId: '152221108' }))
  lookedAt(await fetched(file.url))
  expect(file.name).toMatch(new RegExp(`^俄体镇-${exportTables[table]}-\\d{4}-\\d\\d-\\d\\d\\.xlsx$`))
})

test.each(Object.keys(importKinds) as ImportKind[])('the template of %s too, with its notes', async (kind) => {
  const file = must(await exchanging(cloud, 'township-eti')('exchange.template', { kind }))
  lookedAt(await fetched(file.url))
  expect(file.name).toBe(`${importKinds[kind]}-模板.xlsx`)
})

test("a shop's sheet too: its column for signing is on the page, and tall enough to sign in", async () => {
  await reservedBy(cloud, await anEarner(cloud))
  const file = must(await exchanging(cloud, people.secretary)('exchange.shopSheet', { orgId: eti }))
  const parts = lookedAt(await fetched(file.url))
  expect(parts['xl/sharedStrings.xml']).toContain('签字')
  expect(file.name).toMatch(/^俄体村爱心超市-\d{6}\.xlsx$/)
})

const membersAt = async (orgId: string, openid = 'county') => {
  const file = must(await exchanging(cloud, openid)('exchange.export', { table: 'members', orgId }))
  const [headings = [], ...rows] = await rowsBehind(file.url)
  expect(rows).toHaveLength(file.rows)
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [textOf(heading), row[at] ?? null])))
}

test('在职党员: everybody who has reported in stands there, however they came, and nobody else', async () => {
  const before = await membersAt(community, secretary)
  await registered(cloud, { name: '甲示例', phone: '13900000301' })
  await registered(cloud, { name: '乙示例', phone: '13900000302', unit: '示例水利局' })
  await importing(cloud, secretary, {
    kind: 'staff',
    rows: [
      ['所在地编码', '职务', '姓名', '手机号', '任期至'],
      [community, '在职党员', '丙示例', '13900000303', '2028-12-31'],
    ],
  })
  const after = await membersAt(community, secretary)
  const names = (rows: typeof after) => rows.map((row) => row['姓名'])
  expect(
    names(after)
      .filter((name) => !names(before).includes(name))
      .sort(),
  ).toEqual(['丙示例', '乙示例', '甲示例'].sort())
  expect(after.find((row) => row['姓名'] === '乙示例')).toMatchObject({
    单位: '示例水利局',
    联系电话: '13900000302',
    '乡镇(街道)': '俄体镇',
    '村(社区)': '俄体村',
    空闲时间: '周末',
  })
  expect(names(await membersAt('152221'))).toEqual(expect.arrayContaining(['甲示例', '乙示例', '丙示例']))
  const grid = after.find((row) => row['姓名'] === '甲示例')?.['网格']
  const inGrid = await membersAt('152221108209002')
  expect(new Set(inGrid.map((row) => row['网格']))).toEqual(new Set([grid]))
})

test('a name that no machine takes for a file is put right, and a long one is cut', () => {
  const parts = lookedAt(writeSheets([{ name: "领取'登记", columns: [{ heading: '名称', width: 8 }], rows: [['_x0041_ <&>\u0007']] }]))
  expect(parts['xl/workbook.xml']).toContain("'领取''登记'!$1:$1")
  expect(parts['xl/sharedStrings.xml']).toContain('_x005F_x0041_ &lt;&amp;&gt;<')
})

test('a long text takes the lines that it needs', () => {
  const rows = [['短'], ['长'.repeat(40)], ['一\n二\n三'], ['长'.repeat(40_000)]]
  const parts = lookedAt(writeSheets([{ name: '表', columns: [{ heading: '摘要', width: 21 }], rows }]))
  const heights = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/ ht="(\d+)"/g)].map(([, height]) => Number(height))
  expect(heights).toEqual([20, 20, 60, 45, 409])
})
