import { unsureGrid } from '@/contract/places'
import { as, must, newKey } from '../features/support/journey'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** D9 说不准，交给村里: whoever does not know their grid lives in the village all the same, and what they ask reaches somebody there. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const eti = '152221108209'
const unsure = unsureGrid(eti)
let count = 0

const newcomer = async (gridId = unsure) => {
  const openid = `unsure-${String((count += 1))}`
  const me = must(await as(cloud, openid)('people.settle', { gridId, name: '新来的' }))
  return { openid, me, call: as(cloud, openid) }
}
const asks = async (who: Awaited<ReturnType<typeof newcomer>>, more: object = {}) =>
  must(await who.call('matters.submit', { key: newKey(), category: 'roads', text: '巷口有个坑', ...more }))

test('they live in the village, and its secretary answers for them', async () => {
  const { me, call } = await newcomer()
  expect(me.home).toMatchObject({ communityName: '俄体村', gridName: '网格待定' })
  const home = must(await call('home.show', {}))
  expect(home.contact).toMatchObject({ role: 'secretary' })
  expect(must(await call('matters.prepare', {})).owner).toEqual(home.contact)
})

test('a matter reaches the secretary, says why, and no worker of the village reads it', async () => {
  const resident = await newcomer()
  const { id } = await asks(resident)
  const seen = must(await as(cloud, 'secretary-eti')('matters.show', { id }))
  expect(seen).toMatchObject({ standing: 'owner', place: { communityName: '俄体村', gridName: '网格待定' } })
  expect(seen.timeline.find(({ what }) => what === 'routed')?.text).toContain('说不准是哪个网格，交给村里')
  expect(must(await as(cloud, 'secretary-eti')('matters.queue', {})).rows.map((row) => row.id)).toContain(id)
  expect(await as(cloud, 'worker-eti-1')('matters.show', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
})

test('the secretary hands it to the grid that it is in, whose worker takes it', async () => {
  const resident = await newcomer()
  const { id } = await asks(resident)
  must(await as(cloud, 'secretary-eti')('matters.transfer', { id, gridId: `${eti}002`, text: '在第2网格' }))
  const taken = must(await as(cloud, 'worker-eti-1')('matters.respond', { id }))
  expect(taken).toMatchObject({ state: 'inProgress', place: { gridName: '第2网格' }, standing: 'owner' })
})

test('whoever knows where they live can say so of one matter: the place that is said is surer', async () => {
  const resident = await newcomer()
  const { id } = await asks(resident, { place: { gridId: `${eti}001` } })
  expect(must(await resident.call('matters.show', { id }))).toMatchObject({ place: { gridName: '第1网格' } })
})

test('somebody of a known grid may leave the place of one matter to the village', async () => {
  const resident = await newcomer(`${eti}002`)
  const { owner } = await asks(resident, { place: { gridId: unsure } })
  expect(owner.role).toBe('secretary')
})

test('a wish, and a registration as a member, go to the secretary too', async () => {
  const { call } = await newcomer()
  const wish = must(await call('service.wish', { key: newKey(), text: '想学用手机', skills: [] }))
  expect(wish.place).toMatchObject({ communityName: '俄体村' })
  const form = { key: newKey(), name: '周示例', phone: '19912340001', unit: '示例中学', gridId: unsure, consent: '2026-11-26' }
  expect(must(await call('registration.member', form))).toMatchObject({ state: 'pending', place: { communityName: '俄体村' } })
})

test.each([
  ['a village that is none', unsureGrid('152221108777'), 'grid.not_found'],
  ['a grid that is none', `${eti}009`, 'grid.not_found'],
])('%s is refused', async (_what, gridId, code) => {
  expect(await as(cloud, 'unsure-0')('people.settle', { gridId })).toMatchObject({ error: { code } })
})

test('no grid can be given this number, and no list shows it', async () => {
  const made = await as(cloud, 'county')('grid.save', { parentId: eti, code: unsure, name: '第9网格', key: newKey() })
  expect(made).toMatchObject({ error: { code: 'grid.code_wrong' } })
  const { children } = must(await as(cloud, 'unsure-0')('grid.children', { id: eti }))
  expect(children.map(({ id }) => id)).toEqual([1, 2, 3].map((number) => `${eti}00${String(number)}`))
})

test('it follows its village to another code', async () => {
  const [old, fresh] = ['152221108211', '152221108411']
  const resident = await newcomer(unsureGrid(old))
  const { id } = await asks(resident)
  must(await as(cloud, 'county')('grid.recode', { from: old, to: fresh, name: '齐心社区', key: newKey() }))
  await cloud.clock('10m')
  expect(must(await resident.call('people.me', {})).home).toMatchObject({ gridId: unsureGrid(fresh), communityName: '齐心社区' })
  expect(must(await resident.call('matters.show', { id })).place).toMatchObject({ gridId: unsureGrid(fresh), communityName: '齐心社区' })
  // A phone that kept the old code settles where the village is now.
  expect((await newcomer(unsureGrid(old))).me.home).toMatchObject({ gridId: unsureGrid(fresh) })
})

test('when nobody answers for the village, the level above does', async () => {
  const village = '152221107205'
  const { me } = await newcomer(unsureGrid(village))
  expect(me.home?.gridName).toBe('网格待定')
  const { owner } = must(await as(cloud, 'unsure-0')('matters.prepare', { gridId: unsureGrid(village) }))
  expect(owner).not.toBeNull()
})
