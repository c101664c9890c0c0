import type { Household } from '../../cloudfunctions/features/households/household'
import type { DueRun } from '../../cloudfunctions/features/settings/redue'
import { day } from '../../cloudfunctions/ground/time/beijing'
import { aHousehold } from '../features/support/households'
import { as, homeGrid, must, newKey, people } from '../features/support/journey'
import { planted, stored } from '../features/support/messages'
import { standing } from '../features/support/shop'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** The promise speaks of 100,000: to bring a rule to so many takes a quarter of an hour here, so that is left to `HOUSEHOLDS=100000`. */
const many = Number(process.env['HOUSEHOLDS'] ?? 10_000)
const inGrid = 500
const communities = 13
const ticks = 400

let cloud: LocalCloud
let real: Household
beforeAll(async () => {
  cloud = await startLocalCloud()
  const made = await standing<Household>(cloud, 'households', (await aHousehold(cloud)).id)
  if (!made) throw new Error('no household')
  real = made
})
afterAll(() => cloud.stop())

/** The first 500 lie in the worker's grid and are due today; the others all over the township, half of them without a member. */
const householdAt = (at: number): object => {
  const community = `152221108${String(200 + (at % communities))}`
  const place =
    at < inGrid
      ? real.place
      : { ...real.place, gridId: `${community}001`, communityId: community, communityName: `村${String(at % communities)}` }
  const due = at < inGrid ? real.dues.map((one) => ({ ...one, from: one.from - 200 * day, at: real.at - day })) : real.dues
  return {
    ...real,
    _id: `hh_bench_${String(at).padStart(7, '0')}`,
    alike: `bench ${String(at)}`,
    place,
    dues: due,
    nextDue: due[0]?.at ?? null,
    gaps: at % 2 === 0 ? ['noMember'] : [],
  }
}

const layOut = async () => {
  for (let first = 0; first < many; first += 500)
    await planted(
      cloud,
      'households',
      Array.from({ length: 500 }, (_, shift) => householdAt(first + shift)),
    )
}

const redued = async (nth: number): Promise<DueRun | null> => standing<DueRun>(cloud, 'dueRuns', `settings_${String(nth)}_redue`)

/** The rule is another from now on, and `clock` works until all households have it. @returns how many minutes it asked for */
const changeRule = async (days: number, nth: number): Promise<number> => {
  const { numbers } = must(await as(cloud, 'county')('settings.show', {})).inForce
  must(await as(cloud, 'county')('settings.save', { values: { numbers: { ...numbers, visitOrdinaryDays: days } }, key: newKey() }))
  await cloud.clock('2m')
  for (let at = 1; at <= ticks; at += 1) {
    await cloud.clock('1m')
    if ((await redued(nth))?.doneAt != null) return at
  }
  throw new Error('a change of rules that never ends')
}

const versions = async (): Promise<readonly number[]> => {
  const sample = [0, 1, inGrid, Math.floor(many / 2), many - 1].map((at) => `hh_bench_${String(at).padStart(7, '0')}`)
  const found = await stored<Household>(cloud, 'households', { _id: { $in: sample } })
  return found.map(({ version }) => version)
}

test('households: the due list of a grid with 500, the gaps of a township, and a change of rules for all of them', async () => {
  await layOut()
  const due = await cloud.call<{ rows: readonly unknown[] }>(people.worker, 'visits.due', { orgId: homeGrid })
  const gaps = await cloud.call<{ lived: number }>('township-eti', 'links.gaps', { orgId: '152221108' })
  console.log(
    `${String(many)} households: due list of a grid with ${String(inGrid)}: ${String(due.roundTrips)} round trips (budget 3), ${String(due.milliseconds)} ms; gaps of the township: ${String(gaps.roundTrips)} round trips (budget 3), ${String(gaps.milliseconds)} ms`,
  )
  expect(must(due.reply).rows.length).toBe(20)
  expect(must(gaps.reply).lived).toBeGreaterThanOrEqual(many)
  expect([due.roundTrips <= 3, gaps.roundTrips <= 3]).toEqual([true, true])

  const before = await versions()
  const started = performance.now()
  // A minute of it dies half-way: it goes on where it was.
  await cloud.fault({ action: 'database.modifyDocument', nth: 250, when: 'crash' })
  const minutes = await changeRule(120, 1)
  await cloud.clearFaults()
  const took = (performance.now() - started) / 1000
  const after = await versions()
  console.log(`a change of rules for ${String(many)} households: ${took.toFixed(1)} s, ${String(minutes)} minutes of the clock`)
  expect(after).toEqual(before.map((version) => version + 1))
  // The same rule again, and an ordinary night, change nothing.
  await cloud.clock('10m')
  expect(await versions()).toEqual(after)
})
