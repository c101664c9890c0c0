import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import type { Assignment } from '../../cloudfunctions/features/matters/assigning/assign'
import type { BurdenWeek } from '../../cloudfunctions/features/statistics/burden/week'
import { weekOf } from '../../cloudfunctions/features/statistics/period'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { standing } from './support/shop'

const { resident, worker, secretary } = people
const village = '152221108209'
const grids = ['001', '002', '003'].map((grid) => `${village}${grid}`)
const text = '周末清一遍排水沟'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const codeOf = async (openid: string, name: Parameters<LocalCloud['call']>[1], input: object): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}

const assign = (openid: string) => as(cloud, openid)('matters.assign', { key: newKey(), kind: 'directive', text, photos: [], grids })
const shown = async (openid: string, orgId: string) => must(await as(cloud, openid)('statistics.burden', { orgId }))

test('before it is sent the sender sees of how many how much is asked, and the same is kept with it', async () => {
  const foreseen = must(await as(cloud, secretary)('statistics.foresee', { grids, words: text.length }))
  expect(foreseen).toMatchObject({ minutes: 1, over: 0, budget: { messages: 15, fields: 60, minutes: 90 } })
  const board = must(await assign(secretary))
  expect(board.burden).toEqual({ people: foreseen.people, minutes: foreseen.minutes })
  const kept = await standing<Assignment>(cloud, 'assignments', board.id)
  expect(kept?.from).toMatchObject({ level: 'community', orgId: village })
  expect(kept?.burden).toMatchObject({ people: foreseen.people, taps: 5, fields: 1, words: 8 })
})

test('the next night the week says what was asked, by which level, without anybody’s name', async () => {
  must(await assign('county'))
  must(await as(cloud, resident)('matters.submit', { key: newKey(), category: 'roads', text: '路灯不亮', place: { gridId: homeGrid } }))
  await cloud.clock('1d')
  const view = await shown(secretary, village)
  expect(view.people).toBeGreaterThan(1)
  expect(view.sources.map(({ level }) => level)).toEqual(expect.arrayContaining(['county', 'community', 'residents']))
  expect(view.sources.find(({ level }) => level === 'county')).toMatchObject({ name: '科尔沁右翼前旗' })
  expect(view.each.tasks).toBeGreaterThan(0)
  expect(JSON.stringify(view)).not.toMatch(/示例|试用|personId/u)
  const before = await standing<BurdenWeek>(cloud, 'burdens', `${village}_${view.week.name}`)
  await cloud.clock('10m')
  expect((await standing<BurdenWeek>(cloud, 'burdens', `${village}_${view.week.name}`))?.version).toBe(before?.version)
})

test('a township and the county see the places below, and who is asked for too much is a number', async () => {
  const county = must(await as(cloud, 'county')('settings.show', {})).inForce.numbers
  must(await as(cloud, 'county')('settings.save', { values: { numbers: { ...county, burdenMessages: 1 } }, key: newKey() }))
  await cloud.clock('2m')
  const township = await shown('township-eti', '152221108')
  expect(township.children.map(({ id }) => id)).toContain(village)
  expect(township.over).toBeGreaterThan(0)
  expect(township.budget.messages).toBe(1)
  const whole = await shown('county', '152221')
  expect(whole.children.find(({ id }) => id === '152221108')).toMatchObject({ people: township.people, over: township.over })
  expect(whole.people).toBe(whole.children.reduce((sum, child) => sum + child.people, 0))
  expect(must(await as(cloud, secretary)('statistics.foresee', { grids, words: 8 })).over).toBeGreaterThan(0)
})

test('a week in the future, one that no calendar has, an empty one, a grid that is none', async () => {
  const ahead = weekOf((await cloud.now()) + 30 * 86_400_000).name
  expect(await codeOf('county', 'statistics.burden', { week: ahead })).toBe('statistics.future')
  expect(await codeOf('county', 'statistics.burden', { week: '20260231W' })).toBe('statistics.not_found')
  expect(must(await as(cloud, 'county')('statistics.burden', { week: '20250106W' }))).toMatchObject({
    people: 0,
    sources: [],
    children: [],
  })
  expect(await codeOf(secretary, 'statistics.foresee', { grids: [`${village}998`], words: 1 })).toBe('statistics.not_found')
  expect(await codeOf('county', 'statistics.burden', { orgId: '152221999' })).toBe('statistics.not_found')
})

test('it is shown to who asks, never to who is asked', async () => {
  for (const [who, input] of [
    [worker, { orgId: homeGrid }],
    [worker, { orgId: village }],
    [worker, {}],
    [resident, {}],
    ['department-water', {}],
    ['secretary-xingan', { orgId: village }],
  ] as const)
    expect(await codeOf(who, 'statistics.burden', input)).toBe('statistics.burden_not_yours')
  expect(await codeOf(worker, 'statistics.foresee', { grids, words: 1 })).toBe('statistics.burden_not_yours')
})
