import { minutesBetween } from '../../cloudfunctions/ground/time/elapsed'
import { defaultWorkday } from '../../cloudfunctions/features/settings/defaults'
import type { Haste } from '../../cloudfunctions/ground/time/haste'
import { china } from '../features/support/builders'

const time = { workday: defaultWorkday }

test.each<[what: string, haste: Haste, from: string, to: string, minutes: number]>([
  ['within the morning', 'working', '2026-11-24 09:00', '2026-11-24 09:45', 45],
  ['over the midday rest', 'working', '2026-11-24 11:30', '2026-11-24 15:00', 60],
  ['from the evening to the next morning', 'working', '2026-11-24 20:00', '2026-11-25 09:00', 30],
  ['from Friday to Monday', 'working', '2026-11-27 17:00', '2026-11-30 09:00', 60],
  ['over the holidays of the new year', 'working', '2026-12-31 17:00', '2027-01-04 09:00', 60],
  ['a cut of water, over a night', 'daily', '2026-11-24 21:00', '2026-11-25 08:00', 60],
  ['a cut of water, on a Sunday', 'daily', '2026-11-29 08:00', '2026-11-29 10:00', 120],
  ['danger at night', 'danger', '2026-11-29 02:00', '2026-11-29 02:20', 20],
  ['nothing at all', 'working', '2026-11-24 10:00', '2026-11-24 10:00', 0],
  ['a clock that was put back', 'danger', '2026-11-24 10:00', '2026-11-24 09:00', 0],
])('%s, %s: from %s to %s are %i minutes', (_what, haste, from, to, minutes) => {
  expect(minutesBetween(china(from), china(to), { haste, time })).toBe(minutes)
})

test('a night that begins after midnight leaves the evening awake', () => {
  const short = { ...time, night: { from: 60, to: 300 } }
  expect(minutesBetween(china('2026-11-24 23:00'), china('2026-11-25 06:00'), { haste: 'daily', time: short })).toBe(60 + 60 + 60)
})
