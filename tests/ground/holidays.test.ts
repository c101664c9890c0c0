import { isStatutory, isUsuallyOff } from '../../cloudfunctions/ground/time/holidays'

const day = 24 * 3_600_000
/** The calendar of the machine's own library (ICU), which counts new moons where the one under test has a table: right but for minutes. */
const almanac = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric' })
const civil = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', month: '2-digit', day: '2-digit' })
const part = (format: Intl.DateTimeFormat, at: number, type: 'month' | 'day') =>
  format.formatToParts(at).find((each) => each.type === type)?.value ?? ''
const lunarOf = (at: number) => `${part(almanac, at, 'month')}-${part(almanac, at, 'day')}`
const dateOf = (at: number) => `${part(civil, at, 'month')}-${part(civil, at, 'day')}`

const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
const byLaw = ['1-1', '1-2', '1-3', '5-5', '8-15']
const asUsual = [...byLaw, '1-4', '1-5', '1-6', '1-7']

const everyDay = Array.from({ length: 365 * 20 }, (_, at) => Date.parse('2027-01-01T12:00:00+08:00') + at * day)

test('for twenty years the holidays fall where another almanac has them', () => {
  const offBy = (lunar: readonly string[], dates: readonly string[]) => (at: number) =>
    dates.includes(dateOf(at)) || lunar.includes(lunarOf(at)) || lunarOf(at + day) === '1-1'
  // 清明 is a matter of the sun: the fourth or the fifth of April, as its own table says.
  const inApril = (at: number) => ['04-04', '04-05'].includes(dateOf(at))
  // The new moons of February 2027 (23:56) and 2030 (00:07) are too near to midnight for it.
  const tooNear = (at: number) => /^(2027|2030)-0[12]/.test(new Date(at).toISOString())
  const days = everyDay.filter((at) => !inApril(at) && !tooNear(at))
  const differ = (is: (at: number) => boolean, should: (at: number) => boolean) =>
    days.filter((at) => is(at) !== should(at)).map((at) => new Date(at).toISOString().slice(0, 10))
  expect(differ(isStatutory, offBy(byLaw, fixed))).toEqual([])
  expect(differ(isUsuallyOff, offBy(asUsual, [...fixed, '10-04', '10-05', '10-06', '10-07']))).toEqual([])
})

test.each([
  ['2027-04-05', '2027-04-04'],
  ['2028-04-04', '2028-04-05'],
  ['2031-04-05', '2031-04-04'],
  ['2044-04-04', '2044-04-05'],
])('清明 is on %s and not on %s', (is, isNot) => {
  const at = (date: string) => Date.parse(`${date}T00:00:00+08:00`)
  expect([isStatutory(at(is)), isStatutory(at(isNot))]).toEqual([true, false])
})

test('a leap fifth month has no 端午', () => {
  expect(isUsuallyOff(Date.parse('2028-06-27T12:00:00+08:00'))).toBe(false)
})
