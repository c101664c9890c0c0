import type { Household } from '../../cloudfunctions/features/households/household'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aHousehold, linked } from './support/households'
import { as, must, newKey, people } from './support/journey'
import { registered } from './support/registrations'
import { standing } from './support/shop'

/** `clock` parts a member who left from the households that they look after: all of them, once, whichever request of it fails. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const { worker } = people

/** A member who looks after two households and leaves 报到. */
const whoLeft = async () => {
  const { openid, id } = await registered(cloud)
  const households = [(await aHousehold(cloud)).id, (await aHousehold(cloud)).id]
  for (const household of households) await linked(cloud, household, openid)
  must(await as(cloud, openid)('registration.leave', { id, key: newKey() }))
  return households
}

const dying = ['before', 'after', 'crash'] as const
/** More than one minute of the clock asks for it. */
const requests = 12

test('a member who left is parted from every household once, and the worker hears of each once', async () => {
  const parted: string[] = []
  for (let nth = 1; nth <= requests; nth += 1) {
    const households = await whoLeft()
    await cloud.fault({ action: '*', nth, when: dying[nth % 3] ?? 'crash' })
    await cloud.clock('1m')
    await cloud.clearFaults()
    await cloud.clock('2m')
    const links = []
    for (const id of households)
      links.push((await standing<Household>(cloud, 'households', id))?.links.map(({ state, ends }) => [state, ends?.why]))
    expect([nth, links]).toEqual([nth, [[['ending', 'left']], [['ending', 'left']]]])
    const { rows } = must(await as(cloud, worker)('inbox.list', {}))
    const heard = households.map((id) => rows.filter(({ title, page }) => title === '有一户要换一位党员' && page?.includes(id)).length)
    expect([nth, heard]).toEqual([nth, [1, 1]])
    parted.push(...households)
  }
  expect(parted).toHaveLength(2 * requests)
})
