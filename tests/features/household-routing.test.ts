import type { Input } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { doing, officers, square } from './support/grid-world'
import { aHousehold, letIn, linked } from './support/households'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { more } from './support/matters'

/** The resident lives in `homeGrid` and is of a household in this one. */
const householdGrid = '152221108209001'
const elsewhere = '152221108209003'

let cloud: LocalCloud
let homeId: string
beforeAll(async () => {
  cloud = await startLocalCloud()
  homeId = (await aHousehold(cloud, { label: '西头 1 号' }, { by: people.secretary, gridId: householdGrid })).id
  await letIn(cloud, homeId, people.resident, people.secretary)
  await doing(cloud, officers.township)('grid.save', { id: elsewhere, bounds: square(122.3, 46.3) })
})
afterAll(() => cloud.stop())

type Submit = Input<'matters.submit'>
const ask = (over: Partial<Submit> = {}, openid: string = people.resident) =>
  cloud.call<{ id: string; place: { gridId: string }; timeline: { what: string; text: string | null }[] }>(openid, 'matters.submit', {
    key: newKey(),
    category: 'roads',
    text: '门前的路塌了',
    ...over,
  })
const routed = async (over: Partial<Submit> = {}, openid?: string) => {
  const { place, timeline } = must((await ask(over, openid)).reply)
  return [place.gridId, timeline.find(({ what }) => what === 'routed')?.text?.split('，')[0]]
}

const onBehalf = { name: '王大爷', relation: 'neighbour', consent: true } as const
const point = { lng: 122.305, lat: 46.305 }

test.each<[string, Partial<Submit>, string, string]>([
  ['no place', {}, householdGrid, '按住户所在的网格'],
  ['the grid where one lives, as the page fills it in', { place: { gridId: homeGrid } }, householdGrid, '按住户所在的网格'],
  ['a grid that the phone calls the household’s', { place: { gridId: elsewhere, via: 'household' } }, householdGrid, '按住户所在的网格'],
  ['one’s household, wherever the phone is', { place: { via: 'household', point } }, householdGrid, '按住户所在的网格'],
  ['another place from the lists', { place: { gridId: elsewhere } }, elsewhere, '按选的地方'],
  ['where one lives, picked from the lists', { place: { gridId: homeGrid, via: 'list' } }, homeGrid, '按选的地方'],
  ['a card', { place: { gridId: elsewhere, via: 'card' } }, elsewhere, '按联系卡'],
  ['a point', { place: { point } }, elsewhere, '按地图上的位置'],
  ['somebody else’s matter', { onBehalf }, homeGrid, '没有选地方'],
  ['somebody of one’s own household', { onBehalf, place: { via: 'household' } }, householdGrid, '按住户所在的网格'],
])('a matter with %s of one who is of a household', async (_told, over, gridId, why) => {
  const [found, said] = await routed(over)
  expect([found, said]).toEqual([gridId, expect.stringContaining(why)])
})

test('a household of others sends nothing there, whatever the phone says, and its id tells nothing', async () => {
  const named = { place: { via: 'household', householdId: homeId, gridId: elsewhere } } as const
  expect(await routed(named, people.neighbour)).toEqual([elsewhere, '按选的地方'])
  expect(await routed({ ...named, place: { via: 'household', householdId: homeId } }, people.neighbour)).toEqual([homeGrid, '没有选地方'])
  expect((await ask({ place: { via: 'household', householdId: homeId } }, 'lives-nowhere')).reply).toMatchObject({
    error: { code: 'matters.no_place' },
  })
})

test('of several households the named one counts, else the one where one lives; who moved out is of none', async () => {
  const openid = people.neighbour
  const near = await aHousehold(cloud)
  const far = await aHousehold(cloud, {}, { by: people.secretary, gridId: elsewhere })
  await letIn(cloud, near.id, openid)
  await letIn(cloud, far.id, openid, people.secretary)
  expect((await routed({}, openid))[0]).toBe(homeGrid)
  expect((await routed({ place: { via: 'household', householdId: far.id } }, openid))[0]).toBe(elsewhere)
  must(await as(cloud, openid)('households.leave', { id: near.id }))
  expect((await routed({}, openid))[0]).toBe(elsewhere)
  must(await as(cloud, people.secretary)('households.save', { id: far.id, fields: { state: 'left' }, key: newKey() }))
  expect(await routed({}, openid)).toEqual([homeGrid, '没有选地方'])
})

const heard = async (openid: string) =>
  must(await as(cloud, openid)('inbox.list', {})).rows.filter(({ title }) => title === '您联系的一户提了件事')

test('the linked member hears of it if who asks agrees: what kind of thing, and not a word of it', async () => {
  const { id } = await aHousehold(cloud, { label: '北头 7 号' })
  await letIn(cloud, id, 'tells-the-member')
  const saying = { place: { householdId: id } } as const
  must((await ask({ ...saying, tellMember: true }, 'tells-the-member')).reply)
  await linked(cloud, id, more.member)
  must((await ask(saying, 'tells-the-member')).reply)
  must((await ask({ ...saying, tellMember: false }, 'tells-the-member')).reply)
  expect(await heard(more.member)).toEqual([])
  const key = newKey()
  const told = [await ask({ ...saying, key, tellMember: true }, 'tells-the-member')]
  told.push(await ask({ ...saying, key, tellMember: true }, 'tells-the-member'))
  const texts = told.map(({ reply }) => must(reply).timeline.find(({ what }) => what === 'routed')?.text)
  expect(texts).toEqual(Array(2).fill(expect.stringMatching(/，也告诉联系这户的党员$/)))
  const [line, ...others] = await heard(more.member)
  expect([line?.page?.includes(id), line?.text.includes('北头 7 号'), others]).toEqual([true, true, []])
  expect(JSON.stringify(line)).not.toContain('塌')
})

test('a member who left, or looks after where they live, is told nothing', async () => {
  const { id } = await aHousehold(cloud)
  await letIn(cloud, id, more.otherMember)
  await linked(cloud, id, more.otherMember)
  const before = await heard(more.otherMember)
  must((await ask({ place: { householdId: id }, tellMember: true }, more.otherMember)).reply)
  expect(await heard(more.otherMember)).toEqual(before)
})

test('the page is told where it goes and whom one may have told', async () => {
  const { id, label } = await aHousehold(cloud, {}, { by: people.secretary, gridId: elsewhere })
  await letIn(cloud, id, 'asks-the-page', people.secretary)
  const prepared = must(await as(cloud, 'asks-the-page')('matters.prepare', {}))
  expect(prepared.households).toEqual([{ id, label, gridId: elsewhere, memberName: null }])
  expect(prepared.place?.gridId).toBe(elsewhere)
  expect(must(await as(cloud, 'asks-the-page')('matters.prepare', { gridId: homeGrid })).place?.gridId).toBe(homeGrid)
  expect(must(await as(cloud, people.stranger)('matters.prepare', {})).households).toEqual([])
})

test('sending stays within four round trips and one for each who is told', async () => {
  await ask()
  expect((await ask()).roundTrips).toBeLessThanOrEqual(4 + 1)
  expect((await cloud.call(people.resident, 'matters.prepare', {})).roundTrips).toBeLessThanOrEqual(3)
})
