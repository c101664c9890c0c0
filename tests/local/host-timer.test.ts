import { durationOf } from '../../cloudfunctions/local/clock'
import { readCron } from '../../cloudfunctions/local/timer/cron'

const at = (china: string) => Date.parse(`${china}+08:00`)

test.each([
  ['0 * * * * * *', '2026-11-23T09:20:00', true],
  ['0 * * * * * *', '2026-11-23T09:20:01', false],
  ['0 0 9 * * * *', '2026-11-23T09:00:00', true],
  ['0 0 9 * * * *', '2026-11-23T17:00:00', false],
  ['0 */5 * * * * *', '2026-11-23T09:15:00', true],
  ['0 */5 * * * * *', '2026-11-23T09:16:00', false],
  ['0 2/10 * * * * *', '2026-11-23T09:32:00', true],
  ['0 30 8-17 * * MON-FRI *', '2026-11-23T08:30:00', true],
  ['0 30 8-17 * * MON-FRI *', '2026-11-22T08:30:00', false],
  ['0 0 0 1,15 * ? *', '2026-11-15T00:00:00', true],
  ['0 0 0 1 JAN * 2027', '2027-01-01T00:00:00', true],
  ['0 0 0 1 JAN * 2027', '2028-01-01T00:00:00', false],
])('the timer %s at %s in China: %s', (cron, moment, isDue) => {
  expect(readCron(cron)(at(moment))).toBe(isDue)
})

test.each(['* * * * *', '0 61 * * * * *', '0 x * * * * *', '0 */0 * * * * *', ''])('%p is no timer', (cron) => {
  expect(() => readCron(cron)).toThrow()
})

test.each([
  ['3d', 259_200_000],
  ['3h', 10_800_000],
  ['20m', 1_200_000],
  ['0m', 0],
  ['3', null],
  ['3w', null],
  ['-1d', null],
  ['999999d', null],
  ['', null],
])('%p lasts %p ms', (text, expected) => {
  expect(durationOf(text)).toBe(expected)
})
