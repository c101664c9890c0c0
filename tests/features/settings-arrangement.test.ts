import type { Output } from '@/contract'
import { askForArrangement, yearAskedFor } from '../../cloudfunctions/features/setup/yearly'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { china } from './support/builders'
import { doing, officers } from './support/grid-world'
import { as, newKey, people } from './support/journey'
import { asked, shownTo } from './support/matters'
import { toldTo } from './support/registrations'

/** Case A9: days off that nobody counted, and no way to enter them. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const title = '请填明年的放假安排'
/** By when an answer is promised. */
const answerBy = ({ clocks }: Pick<Output<'matters.show'>, 'clocks'>) => clocks.find(({ clock }) => clock === 'answer')?.dueAt
const heard = async (openid: string) => (await toldTo(cloud, openid)).filter((each) => each === title).length

test.each([
  ['2026-11-30 23:59', null],
  ['2026-12-01 00:00', 2027],
  ['2026-12-31 23:59', 2027],
  ['2027-01-01 00:00', null],
])('at %s the arrangement of %s is asked for', (at, year) => {
  expect(yearAskedFor(china(at))).toBe(year)
})

test('nobody is told of a county that has no officers', () => {
  expect(askForArrangement(2027, [], china('2026-12-01 09:00'))).toEqual([])
})

test('the county is reminded once in December, and the page says what is missing until it is entered', async () => {
  expect(await doing(cloud, officers.county)('settings.show', {})).toMatchObject({ unarranged: null })
  expect(await heard(officers.county)).toBe(0)
  await cloud.clock(new Date(china('2026-12-01 09:00')))
  expect(await heard(officers.county)).toBe(1)
  await cloud.clock('24h')
  expect([await heard(officers.county), await heard(people.secretary)]).toEqual([1, 0])
  expect(await doing(cloud, officers.county)('settings.show', {})).toMatchObject({ unarranged: 2027 })
})

const arrangement = {
  year: 2027,
  off: [
    { from: '2027-01-01', to: '2027-01-03' },
    { from: '2027-02-05', to: '2027-02-13' },
    { from: '2027-04-05', to: '2027-04-05' },
    { from: '2027-05-01', to: '2027-05-05' },
    { from: '2027-06-09', to: '2027-06-09' },
    { from: '2027-09-15', to: '2027-09-15' },
    { from: '2027-10-01', to: '2027-10-07' },
  ],
  work: ['2027-02-14', '2027-02-20'],
}

test.each<[string, typeof arrangement, string]>([
  ['without 中秋', { ...arrangement, off: arrangement.off.filter(({ from }) => from !== '2027-09-15') }, 'settings.holiday_missing'],
  ['with days of 2028', { ...arrangement, off: [...arrangement.off, { from: '2028-01-01', to: '2028-01-02' }] }, 'settings.other_year'],
  ['with work on a Thursday', { ...arrangement, work: ['2027-02-18'] }, 'settings.works_wrong'],
])('an arrangement %s is not taken', async (_what, each, code) => {
  const reply = await as(cloud, officers.county)('settings.save', { values: { arrangements: [each] }, key: newKey() })
  expect(reply).toMatchObject({ ok: false, error: { code } })
})

test('what was promised before stays, and what is promised afterwards follows the arrangement, which stands on record', async () => {
  await cloud.clock(new Date(china('2027-02-04 16:00')))
  const before = await asked(cloud, { category: 'sanitation' })
  // 除夕 to 初七 are off: five working days end on the Friday of the week after.
  expect(answerBy(before)).toBe(china('2027-02-19 17:30'))

  await doing(cloud, officers.county)('settings.save', { values: { arrangements: [arrangement] }, key: newKey() })
  expect(await doing(cloud, officers.county)('settings.show', {})).toMatchObject({
    unarranged: null,
    inForce: { arrangements: [arrangement] },
  })
  expect((await doing(cloud, officers.county)('audit.list', {})).rows[0]?.changes).toEqual([
    {
      label: '放假安排·2027年',
      before: null,
      after: expect.stringContaining('2月5日到2月13日放假') as string,
    },
  ])

  await cloud.clock('2m')
  const after = await asked(cloud, { category: 'sanitation' })
  // Saturday the 20th is not reached: Sunday the 14th is worked.
  expect(answerBy(after)).toBe(china('2027-02-18 17:30'))
  expect(answerBy(await shownTo(cloud, people.resident, before.id))).toBe(answerBy(before))
})
