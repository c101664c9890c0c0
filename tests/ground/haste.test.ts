import { fc } from '../support/random'
import { dueAfter } from '../../cloudfunctions/ground/time/working'
import { runsFrom, type Haste } from '../../cloudfunctions/ground/time/haste'
import { byDay, type Limit } from '../../cloudfunctions/ground/time/limits'
import { usualNight, within } from '../../cloudfunctions/ground/time/night'
import { defaults } from '../../cloudfunctions/features/settings/defaults'
import { china } from '../features/support/builders'

test.each<[string, Haste, string, string]>([
  ['danger runs at any hour', 'danger', '2026-11-29 03:00', '2026-11-29 03:00'],
  ['a cut waits for the morning', 'daily', '2026-11-23 21:40', '2026-11-24 07:31'],
  ['a cut after midnight waits for the same morning', 'daily', '2026-11-24 05:09', '2026-11-24 07:31'],
  ['a cut on Sunday does not wait', 'daily', '2026-11-29 09:17', '2026-11-29 09:17'],
  ['a lamp on Sunday waits for Monday', 'working', '2026-11-29 09:17', '2026-11-30 08:30'],
  ['a lamp on 除夕 waits for the first working day', 'working', '2027-02-05 10:00', '2027-02-15 08:30'],
])('%s', (_what, haste, at, expected) => {
  expect(runsFrom(haste, china(at), defaults)).toBe(china(expected))
})

test.each<[string, string, Limit, string]>([
  ['two waking hours from the night', '2026-11-23 21:40', { wakingHours: 2 }, '2026-11-24 09:31'],
  ['two waking hours over the night', '2026-11-23 20:30', { wakingHours: 2 }, '2026-11-24 08:30'],
  ['two waking hours on a holiday', '2026-10-01 10:00', { wakingHours: 2 }, '2026-10-01 12:00'],
  ['a day', '2026-11-28 10:00', { days: 1 }, '2026-11-29 10:00'],
  ['a day from the night', '2026-11-23 22:00', { days: 1 }, '2026-11-25 07:31'],
  ['a day from five in the morning is not five in the morning', '2026-11-24 05:09', { days: 1 }, '2026-11-25 07:31'],
])('%s', (_what, from, limit, expected) => {
  expect(dueAfter(china(from), limit, defaults)).toBe(china(expected))
})

test('what a county entered in hours runs out at no hour of the night, outside danger', () => {
  const at = fc.integer({ min: china('2026-01-01 00:00'), max: china('2028-12-31 00:00') })
  fc.assert(
    fc.property(at, fc.integer({ min: 1, max: 200 }), (from, hours) => {
      const due = dueAfter(from, byDay({ hours }), defaults)
      expect(due).toBeGreaterThan(from)
      // The end of the day is the last moment of it.
      expect(within(due - 1, usualNight)).toBe(false)
    }),
    { numRuns: 300 },
  )
})
