import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sumOf } from '../../cloudfunctions/features/statistics/tally'
import { countMatter } from '../../cloudfunctions/features/statistics/counting/matter'
import { historyOf } from '../../cloudfunctions/local/seed/history'
import { makeSeed } from '../../cloudfunctions/local/seed/seed'
import { day } from '../../cloudfunctions/ground/time/beijing'
import { china } from '../features/support/builders'

const csv = readFileSync(join(__dirname, '../../cloudfunctions/local/seed/administrative-divisions-152221.csv'), 'utf8')
const now = china('2026-11-24 10:00')
const history = historyOf(makeSeed(csv), now)

test('three months are asked by the rules, all of it over before the village begins to live', () => {
  expect(history.length).toBeGreaterThan(60)
  expect(new Set(history.map(({ _id }) => _id)).size).toBe(history.length)
  const asked = history.map(({ askedAt }) => askedAt)
  expect([Math.min(...asked) < now - 90 * day, Math.max(...asked) < now - 16 * day]).toEqual([true, true])
  expect(history.filter(({ state, wakeAt }) => state !== 'closed' || wakeAt !== null)).toEqual([])
})

test('it has everything that a figure tells apart: on time and late, solved and come back, graded well and badly and not at all', () => {
  const all = sumOf(history.flatMap((one) => Object.values(countMatter(one, now).cells)))
  for (const name of ['inTime', 'solved', 'reopened', 'unrated', 'satisfied', 'times']) expect(all[name]).toBeGreaterThan(0)
  expect(all['inTime'] ?? 0).toBeLessThan(all['asked'] ?? 0)
  expect(all['satisfied'] ?? 0).toBeLessThan(all['rated'] ?? 0)
})
