import type { Household } from '../../cloudfunctions/features/households/household'
import type { DueRun } from '../../cloudfunctions/features/settings/redue'
import { day, midnightOf } from '../../cloudfunctions/ground/time/beijing'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aHousehold } from './support/households'
import { as, must, newKey, people } from './support/journey'
import { standing } from './support/shop'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const nextDay = async (id: string): Promise<number | null> => {
  const household = await standing<Household>(cloud, 'households', id)
  return household?.nextDue == null ? null : Math.round((household.nextDue - midnightOf(household.at)) / day)
}

const numbersNow = async () => must(await as(cloud, 'county')('settings.show', {})).inForce.numbers

const isThrough = async (): Promise<boolean> => (await standing<DueRun>(cloud, 'dueRuns', 'settings_1_redue'))?.doneAt != null

test('a household is due from the day it is written down; one where nobody lives is not, until somebody does', async () => {
  const [lived, empty] = [await aHousehold(cloud), await aHousehold(cloud, { state: 'empty' })]
  expect([await nextDay(lived.id), await nextDay(empty.id)]).toEqual([180, null])
  must(await as(cloud, people.worker)('households.save', { id: empty.id, fields: { state: 'seasonal' }, key: newKey() }))
  must(await as(cloud, people.worker)('households.save', { id: lived.id, fields: { state: 'left' }, key: newKey() }))
  expect([await nextDay(lived.id), await nextDay(empty.id)]).toEqual([null, 180])
})

test('a change of the rules comes to every household by the clock, once, and keeps where each due began', async () => {
  const { id } = await aHousehold(cloud)
  const numbers = { ...(await numbersNow()), visitOrdinaryDays: 120 }
  must(await as(cloud, 'county')('settings.save', { values: { numbers }, key: newKey() }))
  expect(await nextDay(id)).toBe(180)
  await cloud.clock('1m')
  expect(await isThrough()).toBe(false)
  await cloud.clock('2m')
  expect(await isThrough()).toBe(true)
  const brought = await standing<Household>(cloud, 'households', id)
  expect([brought?.version, await nextDay(id)]).toEqual([2, 120])
  await cloud.clock('10m')
  expect((await standing<Household>(cloud, 'households', id))?.version).toBe(2)
})

test('a change of other figures brings nothing about', async () => {
  const numbers = { ...(await numbersNow()), shopDays: 9 }
  must(await as(cloud, 'county')('settings.save', { values: { numbers }, key: newKey() }))
  expect(await standing(cloud, 'dueRuns', 'settings_2_redue')).toBeNull()
})
