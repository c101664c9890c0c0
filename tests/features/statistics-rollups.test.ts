import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { breaks } from './support/faults'
import { as, homeGrid, must, people } from './support/journey'
import { asked, did, more } from './support/matters'
import { audited, totalOf } from './support/statistics'

const { resident, neighbour, worker, secretary } = people
const community = '152221108209'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const here = async (openid: string, input = {}) => must(await as(cloud, openid)('statistics.here', input))

test('what was asked, answered and graded stands in the figures of its grid and of every place above, and no recount differs', async () => {
  const road = await asked(cloud, { text: '村口的路灯坏了' })
  const water = await asked(cloud, { text: '东头停水了', category: 'utilities' })
  const third = await asked(cloud, { text: '桥上有个坑' })
  await did(cloud, worker, ['matters.respond', { id: road.id }])
  await did(cloud, worker, ['matters.answer', { id: road.id, text: '换了灯泡' }])
  await did(cloud, neighbour, ['matters.join', { id: water.id }])
  await did(cloud, worker, ['matters.answer', { id: water.id, text: '来水了' }])
  await did(cloud, resident, ['matters.confirm', { id: road.id, grade: 'satisfied' }])
  await did(cloud, resident, ['matters.dispute', { id: water.id, text: '还是没水' }])
  await did(cloud, worker, ['matters.respond', { id: third.id }])
  await cloud.clock('10m')
  for (const orgId of [homeGrid, community, '152221108', '152221'])
    expect(await totalOf(cloud, orgId, '202611')).toMatchObject({
      asked: 3,
      inTime: 3,
      solved: 1,
      unsolved: 1,
      rated: 1,
      satisfied: 1,
      open_now: 2,
    })
  const { figures, backlog, sentences } = await here(resident)
  expect(figures).toMatchObject({ asked: 3, response: { raw: { k: 3, n: 3 }, few: true }, served: { times: 2, persons: 2 } })
  expect([backlog?.open, sentences.length]).toEqual([2, 5])
  expect((await here(worker)).figures).toMatchObject({ asked: 3, served: { times: 1, persons: 1 } })
  expect((await here(more.county, { class: 'utilities' })).figures).toMatchObject({ asked: 1, served: { persons: null } })
  expect(audited(cloud)).toMatch(/: no difference$/)
})

test('a month turns with what is open at its end, and forty days later it closes and keeps what it said', async () => {
  await cloud.clock('10d')
  const november = async (input = {}) => here(secretary, { orgId: homeGrid, period: '202611', ...input })
  const turned = await november()
  expect([turned.period.state, turned.backlog?.open, turned.period.stillOpen]).toEqual(['ripening', 2, 2])
  await cloud.clock('38d')
  const closed = await november()
  expect([closed.period.state, closed.restated]).toEqual(['closed', []])
  const [third] = must(await as(cloud, worker)('matters.queue', {})).rows.filter(({ summary }) => summary.includes('桥'))
  await did(cloud, worker, ['matters.answer', { id: third?.id ?? '', text: '坑填上了' }])
  await did(cloud, resident, ['matters.confirm', { id: third?.id ?? '', grade: 'verySatisfied' }])
  await cloud.clock('7h')
  const later = await november()
  expect([later.figures, later.backlog]).toEqual([closed.figures, closed.backlog])
  expect(later.restated).toContain('定下以后，说解决了的多了 1 件。')
  const villages = must(await as(cloud, secretary)('statistics.here', { period: '202611' }))
  expect(villages.figures?.asked).toBe(3)
  expect(audited(cloud)).toMatch(/: no difference$/)
})

test('a clock that dies at any request leaves the marks, and the next run counts what it did not', async () => {
  for (const fault of breaks(14)) {
    const { id } = await asked(cloud, { text: `又坏了一盏灯 ${String(fault.nth)} ${fault.when}` })
    await did(cloud, worker, ['matters.respond', { id }])
    await cloud.fault(fault)
    await cloud.clock('2m')
  }
  await cloud.clearFaults()
  await cloud.clock('3m')
  expect(audited(cloud)).toMatch(/: no difference$/)
})
