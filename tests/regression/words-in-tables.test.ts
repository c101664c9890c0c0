import type { Output } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must } from '../features/support/journey'
import { applied, exchanging, previewing, sheetOf, uploaded, type Rows } from '../features/support/sheets'

/** E1: what comes in by a table is checked as what is typed is, and refuses its row alone. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())
afterEach(() => finds({ review: ['待审样例'], down: false }))

const township = 'township-eti'
const eti = '152221108209'
const finds = (check: { review?: string[]; down?: boolean }) =>
  fetch(`${cloud.url}/local/wechat`, { method: 'POST', body: JSON.stringify({ check }) })

const lanes = (...names: string[]): Rows => [['网格编码', '党员巷名称', '负责党员'], ...names.map((name) => [`${eti}001`, name, '杨示例'])]
const verdictsOf = ({ rows }: Pick<Output<'exchange.preview'>, 'rows'>) =>
  Object.fromEntries(rows.map(({ line, verdict, why }) => [line, verdict === 'refused' ? (why ?? '').slice(0, 9) : verdict]))

test('a row with words that the check finds fault with is refused and stays out; the others come in', async () => {
  const preview = await previewing(cloud, township, { kind: 'lanes', rows: lanes('东巷', '违规样例巷', '西巷', '待审样例巷') })
  const expected = { 2: 'added', 3: '这一行里有微信不', 4: 'added', 5: '这一行的字要先请' }
  expect(verdictsOf(preview)).toEqual(
    Object.fromEntries(
      Object.entries(expected).map(([line, said]) => [line, said === 'added' ? said : (expect.stringContaining(said) as string)]),
    ),
  )
  const done = await applied(cloud, township, preview.import.id)
  expect(done.import.counts).toMatchObject({ added: 2, refused: 2 })
  const { lanes: standing } = must(await as(cloud, township)('grid.show', { id: `${eti}001` }))
  expect(standing.map(({ name }) => name)).toEqual(expect.arrayContaining(['东巷', '西巷']))
  expect(standing.some(({ name }) => name.includes('样例'))).toBe(false)
})

test.each([
  [
    'staff',
    [
      ['所在地编码', '职务', '姓名', '手机号', '任期至'],
      [`${eti}001`, '志愿者', '违规样例', '13900000001', '2027-12-31'],
    ],
  ],
  [
    'partyGroups',
    [
      ['网格编码', '党组织名称', '负责人'],
      [`${eti}002`, '第2网格党支部', '违规样例'],
    ],
  ],
  [
    'grids',
    [
      ['村(社区)编码', '网格名称'],
      [eti, '违规样例网格'],
    ],
  ],
  [
    'tree',
    [
      ['编码', '名称'],
      ['152221108299', '违规样例村'],
    ],
  ],
] as const)('so is each column of %s that somebody writes freely', async (kind, rows) => {
  const { rows: told, import: seen } = await previewing(cloud, township, { kind, rows })
  expect(told).toMatchObject([{ verdict: 'refused', why: '这一行里有微信不让发的词，请换个说法' }])
  expect((await applied(cloud, township, seen.id)).import.counts).toMatchObject({ added: 0, changed: 0, refused: 1 })
})

test('where the check does not answer nothing new comes in, what stands stays, and the file may be looked through again', async () => {
  await finds({ down: true })
  const fileId = await uploaded(cloud, township, sheetOf(lanes('东巷', '南巷')))
  const look = async () => must(await exchanging(cloud, township)('exchange.preview', { kind: 'lanes', fileId }))
  expect(verdictsOf(await look())).toEqual({ 2: 'unchanged', 3: expect.stringContaining('微信这会儿没有') as string })
  await finds({ down: false })
  expect(verdictsOf(await look())).toEqual({ 2: 'unchanged', 3: 'added' })
})

test('many rows are few questions, and the next page of the report asks none', async () => {
  const rows = lanes(...Array.from({ length: 55 }, (_, at) => (at === 30 ? '违规样例巷' : `${at}号巷`)))
  const fileId = await uploaded(cloud, township, sheetOf(rows))
  const look = (after?: string) => exchanging(cloud, township)('exchange.preview', { kind: 'lanes', fileId, after })
  const first = must(await look())
  await finds({ down: true })
  const second = must(await look(first.next ?? ''))
  expect([first.import.counts, second.import.counts]).toEqual([first.import.counts, first.import.counts])
  expect(first.import.counts.refused).toBe(1)
})
