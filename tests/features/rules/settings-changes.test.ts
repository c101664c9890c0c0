import { changesBetween } from '../../../cloudfunctions/features/settings/changed'
import { showEditions } from '../../../cloudfunctions/features/settings/editions'
import { cast } from '../support/deeds'
import { noon } from '../support/builders'

const defaults = showEditions([], { actor: cast.county, now: noon }).inForce

/** Each kind of limit by hand, as the log of changes says it. */
test.each([
  [{ hours: 0.5 }, '30 分钟'],
  [{ hours: 24 }, '24 小时'],
  [{ hours: 36 }, '36 小时'],
  [{ hours: 48 }, '2 天'],
  [{ wakingHours: 2 }, '2 小时，夜里不算'],
  [{ days: 3 }, '3 天，夜里不到期'],
  [{ workingDays: 6 }, '6 个工作日'],
  [{ workingHours: 4 }, '4 个工作小时'],
] as const)('a limit of %j reads %s', (reopenWithin, after) => {
  expect(changesBetween(defaults, { ...defaults, reopenWithin })).toMatchObject([{ label: '重新打开期限', after }])
})

test('what is as it was is no change', () => {
  expect(changesBetween(defaults, { ...defaults })).toEqual([])
})
