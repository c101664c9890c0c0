import { fc } from '../support/random'
import { isHalfDue } from '../../cloudfunctions/features/attendance/half-yearly'
import { isDue } from '../../cloudfunctions/features/attendance/quarterly'
import { closesHalf, sheetSpan } from '../../cloudfunctions/features/attendance/unit-sheet'
import { periodNamed, periodOf, quarterOf } from '../../cloudfunctions/ground/time/periods'
import { readSheets } from '../../cloudfunctions/features/exchange/file/workbook'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { recordOf, signedUp, soonEvent, tells } from './support/attendance'
import { china } from './support/builders'
import { as, must, newKey, people } from './support/journey'
import { community, registered, toldTo } from './support/registrations'
import { exchanging, fetched } from './support/sheets'

const unit = '示例气象局'
const contact = 'contact-of-a-unit'

let cloud: LocalCloud
let unitId: string
beforeAll(async () => {
  cloud = await startLocalCloud()
  const reported = must(
    await as(cloud, contact)('registration.unit', {
      key: newKey(),
      communityId: community,
      name: unit,
      contact: { name: '孙示例', phone: '13900000009' },
    }),
  )
  unitId = reported.id
  must(await as(cloud, people.secretary)('registration.confirm', { id: unitId, key: newKey() }))
  expect(await tells(cloud, contact, ['attendance.unitSheet', { id: unitId }])).toBe('registration.not_approved')
  must(await as(cloud, contact)('people.phone', { code: 'local-13900000009' }))
  must(await as(cloud, 'county')('registration.approve', { id: unitId, key: newKey() }))
})
afterEach(() => cloud.clock('reset'))
afterAll(() => cloud.stop())

/** Was there, and has so many minutes confirmed. */
const served = async (openid: string, minutes: number) => {
  const { id } = await soonEvent(cloud)
  await signedUp(cloud, openid, id)
  must(
    await as(cloud, people.secretary)('attendance.tick', {
      eventId: id,
      id: recordOf(id, openid),
      way: 'arrive',
      at: Date.now() - 60_000,
      key: newKey(),
    }),
  )
  must(
    await as(cloud, people.secretary)('attendance.tick', {
      eventId: id,
      id: recordOf(id, openid),
      way: 'leave',
      at: Date.now() - 60_000,
      key: newKey(),
    }),
  )
  must(await as(cloud, people.secretary)('attendance.confirmHours', { id: recordOf(id, openid), minutes, text: '核对过', key: newKey() }))
}

const quarter = quarterOf(Date.now())
const sheet = async () => must(await as(cloud, contact)('attendance.unitSheet', { id: unitId }))

test('the contact sees what consenting members did, by name, and nobody types anything twice', async () => {
  const one = await registered(cloud, { unit, name: '周示例' })
  const two = await registered(cloud, { unit, name: '安示例' })
  const other = await registered(cloud, { unit: '示例邮政局', name: '别示例' })
  for (const [openid, minutes] of [
    [one.openid, 120],
    [two.openid, 60],
    [other.openid, 90],
  ] as const)
    await served(openid, minutes)
  expect(await sheet()).toMatchObject({
    unitName: unit,
    quarter,
    members: 2,
    total: { minutes: 180, times: 2 },
    classes: [{ name: '社区治理', minutes: 180, times: 2 }],
    rows: [
      { name: '安示例', minutes: 60 },
      { name: '周示例', minutes: 120 },
    ],
  })
  expect(must(await as(cloud, one.openid)('attendance.card', {}))).toMatchObject({ name: '周示例', unitName: unit })
  const { rows } = must(await as(cloud, contact)('reporting.colleagues', { id: unitId }))
  const beside = (name: string) => rows.find((row) => row.name === name)?.service
  expect([beside('周示例'), beside('安示例')]).toEqual(
    [120, 60].map((minutes) => ({ quarter: minutes, year: minutes, last: expect.any(Number) as number })),
  )
  must(await as(cloud, two.openid)('registration.leave', { key: newKey() }))
  expect((await sheet()).rows.map(({ name }) => name)).toEqual(['周示例'])
  expect(JSON.stringify(await sheet())).not.toMatch(/1390000|openid|personId|p_[0-9a-f]{24}/)
})

test('the same sheet is an Excel file', async () => {
  const file = must(await exchanging(cloud, contact)('exchange.unitSheet', { id: unitId, quarter }))
  expect(file.name).toBe(`${unit}-服务反馈表-${quarter}.xlsx`)
  const sheets = readSheets(await fetched(file.url))
  if (!sheets.ok) throw new Error(sheets.code)
  const [first] = sheets.value
  expect(first?.rows[0]?.cells.slice(0, 3)).toEqual(['姓名', '日期', '服务'])
  expect(first?.rows[1]?.cells[0]).toBe('周示例')
  expect(sheets.value.map(({ name }) => name)).toEqual(closesHalf(quarter) ? ['季度反馈', '半年小结'] : ['季度反馈'])
})

test('nobody else sees it, and a unit that does not exist has none', async () => {
  for (const by of [people.secretary, 'county', people.stranger])
    expect(await tells(cloud, by, ['attendance.unitSheet', { id: unitId }])).toBe('registration.not_yours')
  expect(await tells(cloud, contact, ['attendance.unitSheet', { id: 'ur_none' }])).toBe('registration.not_found')
  expect((await exchanging(cloud, people.stranger)('exchange.unitSheet', { id: unitId })).ok).toBe(false)
  const { roundTrips } = await cloud.call(contact, 'attendance.unitSheet', { id: unitId })
  expect(roundTrips).toBeLessThanOrEqual(4)
})

test('when the quarter is over the contact hears once that it is there, however often the clock runs', async () => {
  const { to: end } = periodNamed(quarter)
  const heard = async () => (await toldTo(cloud, contact)).filter((title) => title === '单位的服务反馈表好了').length
  await cloud.clock(new Date(end + 4 * 24 * 3_600_000))
  expect(await heard()).toBe(0)
  await cloud.clock(new Date(end + 5 * 24 * 3_600_000 + 120_000))
  expect(await heard()).toBe(1)
  await cloud.clock('1h')
  expect(await heard()).toBe(1)
  const [newest] = must(await as(cloud, contact)('inbox.list', {})).rows
  expect(newest?.page).toBe(`member/unit-sheet/index?id=${unitId}&quarter=${quarter}`)
})

test('no sheet is due before its period is over, and half-years are closed by the second quarter and the fourth', () => {
  fc.assert(
    fc.property(fc.integer({ min: china('2020-01-01 00:00'), max: china('2040-01-01 00:00') }), (at) => {
      const [quarter, half] = [periodOf('quarter', at), periodOf('half', at)]
      expect(isDue(quarter.name, quarter.to)).toBe(false)
      expect(isHalfDue(half.name, half.to)).toBe(false)
    }),
  )
  expect(['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map(closesHalf)).toEqual([false, true, false, true])
  expect(sheetSpan('2026Q4')).toEqual({ from: china('2026-07-01 00:00'), to: china('2027-01-01 00:00') })
  expect(sheetSpan('2026Q3')).toEqual({ from: china('2026-07-01 00:00'), to: china('2026-10-01 00:00') })
})
