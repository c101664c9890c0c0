import { as, homeGrid, must, newKey, people } from '../features/support/journey'
import { memberIn, mine, otherGrid, otherSecretary, registered, reported, somebodyNew } from '../features/support/registrations'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** A place that gets another code, or goes into one that stands, takes everything along; its old code goes on being read. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const [old, fresh, eti] = ['152221108001', '152221108401', '152221108209'] as const
const name = '兴安新社区'
const recode = (over: object = {}, by = 'county') => as(cloud, by)('grid.recode', { from: old, to: fresh, name, key: newKey(), ...over })
const ask = async (openid: string, gridId: string = otherGrid) =>
  must(await as(cloud, openid)('matters.submit', { key: newKey(), category: 'roads', text: '路上有坑', place: { gridId } }))
const shown = async (openid: string, id: string) => must(await as(cloud, openid)('matters.show', { id }))
const unitOf = (communityId: string) => ({
  key: newKey(),
  name: '示例客运站',
  communityId,
  contact: { name: '钱示例', phone: '19966000001', self: true },
  offers: [],
  takesOn: [],
})

const aMember = async () => {
  const openid = somebodyNew()
  const { id } = await reported(cloud, openid, { gridId: otherGrid, name: '迁示例' })
  must(await as(cloud, otherSecretary)('registration.confirm', { id, key: newKey() }))
  return openid
}

test.each<[string, object, string, string]>([
  ['a secretary', {}, otherSecretary, 'grid.not_yours'],
  ['the same code', { to: old }, 'county', 'grid.code_wrong'],
  ['another level', { to: '152221408' }, 'county', 'grid.wrong_level'],
  ['a township that is none', { to: '152221777001' }, 'county', 'grid.not_found'],
  ['a place that is none', { from: '152221108777' }, 'county', 'grid.not_found'],
  ['a name beside it', { name: '俄体村' }, 'county', 'grid.name_taken'],
  ['a township into another', { from: '152221108', to: '152221103' }, 'county', 'grid.code_taken'],
])('A14 %s: refused in words, and nothing is moved', async (_what, over, by, code) => {
  expect(await recode(over, by)).toMatchObject({ error: { code } })
})

test('A14 村改社区: people, grids, matters, registrations follow to the new code, and the old one is read on', async () => {
  const [resident, member, contact] = [somebodyNew(), await aMember(), somebodyNew()]
  must(await as(cloud, resident)('people.settle', { gridId: otherGrid, name: '居示例' }))
  const open = await ask(resident)
  const over = await ask(resident)
  must(await as(cloud, resident)('matters.withdraw', { id: over.id, key: newKey() }))
  const unit = must(await as(cloud, contact)('registration.unit', unitOf(old)))

  const plan = must(await as(cloud, 'county')('grid.recodePlan', { from: old, to: fresh, name }))
  expect(plan).toMatchObject({ merges: false, to: { id: fresh, name } })
  expect(plan.places).toContainEqual(expect.objectContaining({ id: otherGrid, to: `${fresh}001` }))
  expect(plan.follows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['matters', 'registrations', 'units', 'people']))
  expect((await shown(resident, open.id)).place.communityName).not.toBe(name)

  const key = newKey()
  const begun = must(await recode({ key }))
  expect(must(await recode({ key })).id).toBe(begun.id)
  await cloud.clock('8m')
  const { rows } = must(await as(cloud, 'county')('grid.recodings', {}))
  expect(rows).toMatchObject([{ id: begun.id, doneAt: expect.any(Number) as number }])

  expect((await shown(resident, open.id)).place).toMatchObject({ gridId: `${fresh}001`, communityName: name })
  expect((await shown(resident, over.id)).place.communityName).not.toBe(name)
  expect((await shown(otherSecretary, open.id)).place.gridId).toBe(`${fresh}001`)
  const secretary = must(await as(cloud, otherSecretary)('people.me', {}))
  expect(secretary.assignments.map(({ orgId }) => orgId)).toEqual([fresh])
  expect(must(await as(cloud, resident)('people.me', {})).home?.gridId).toBe(`${fresh}001`)
  expect(await memberIn(cloud, member)).toEqual([fresh])
  expect((await mine(cloud, member)).place).toMatchObject({ communityId: fresh, communityName: name })
  expect(must(await as(cloud, contact)('registration.mine', {})).units).toMatchObject([{ id: unit.id, place: { communityId: fresh } }])
})

test('A14 a printed code, a list and a report by the old code answer with the new place', async () => {
  expect(must(await as(cloud, people.stranger)('grid.card', { id: otherGrid })).place).toMatchObject({
    gridId: `${fresh}001`,
    communityName: name,
  })
  expect(must(await as(cloud, people.stranger)('grid.show', { id: old })).id).toBe(fresh)
  expect(must(await as(cloud, people.stranger)('grid.children', { id: old })).path.at(-1)?.id).toBe(fresh)
  const siblings = must(await as(cloud, people.stranger)('grid.children', { id: '152221108' })).children.map(({ id }) => id)
  expect([siblings.includes(old), siblings.includes(fresh)]).toEqual([false, true])
  const newcomer = somebodyNew()
  must(await as(cloud, newcomer)('people.settle', { gridId: otherGrid, name: '新示例' }))
  expect(must(await as(cloud, newcomer)('people.me', {})).home?.gridId).toBe(`${fresh}001`)
  expect((await ask(somebodyNew())).place.gridId).toBe(`${fresh}001`)
  expect((await reported(cloud, somebodyNew(), { gridId: otherGrid })).place.communityId).toBe(fresh)
  expect(await as(cloud, somebodyNew())('registration.unit', unitOf(old))).toMatchObject({ error: { code: 'registration.unit_taken' } })
})

test('A14 two communities become one, whatever request of the clock breaks: everything is in one of them, once', async () => {
  const resident = somebodyNew()
  const open = await ask(resident, `${fresh}001`)
  must(await recode({ from: fresh, to: eti, name: undefined }))
  for (const nth of [2, 5, 9, 14, 20]) {
    await cloud.fault({ action: '*', nth, when: 'crash' })
    await cloud.clock('1m')
    await cloud.clearFaults()
  }
  await cloud.clock('8m')
  const { rows } = must(await as(cloud, 'county')('grid.recodings', {}))
  expect(rows[0]).toMatchObject({ merges: true, doneAt: expect.any(Number) as number })
  const { place } = await shown(resident, open.id)
  expect(place).toMatchObject({ communityName: '俄体村' })
  expect(place.gridId.startsWith(eti)).toBe(true)
  const { children } = must(await as(cloud, people.stranger)('grid.children', { id: eti }))
  expect(children.filter(({ id }) => id === place.gridId)).toHaveLength(1)
  expect(new Set(children.map((child) => child.name)).size).toBe(children.length)
  // A code that was printed before both changes leads there too.
  expect(must(await as(cloud, people.stranger)('grid.card', { id: otherGrid })).place.gridId).toBe(place.gridId)
  expect((await shown(otherSecretary, open.id)).place.gridId).toBe(place.gridId)
})

test('A14 twelve changes of one place, or into one, at the same moment: one is begun, the others wait', async () => {
  const from = '152221108202'
  const targets = Array.from({ length: 6 }, (_, at) => ({ from, to: `15222110851${String(at)}`, name: `新村${String(at)}` }))
  const sources = ['203', '204', '205', '206', '207', '208'].map((each) => ({ from: `152221108${each}`, to: from, name: undefined }))
  const replies = await Promise.all([...targets, ...sources].map((over) => recode(over)))
  const begun = replies.filter((reply) => reply.ok)
  expect([begun.length, replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))]).toEqual([
    1,
    Array.from({ length: 11 }, () => 'grid.recode_open'),
  ])
  expect(await recode({ from: '152221108', to: '152221409', name: '俄体街道' })).toMatchObject({ error: { code: 'grid.recode_open' } })
  await cloud.clock('8m')
})

test('A14 撤镇设街: a whole township gets another code; its log, boards, events, goods and calls come along', async () => {
  const { resident } = people
  const { openid: member } = await registered(cloud)
  const secretary = as(cloud, people.secretary)
  await cloud.wechat({ openid: resident, manner: 'fail', code: 50_002 })
  const open = await ask(resident, homeGrid)
  must(await secretary('grid.save', { id: homeGrid, households: 120, key: newKey() }))
  const need = { key: newKey(), kind: 'need' as const, category: 'other', text: '请查水井', grids: [homeGrid] }
  const { id: board } = must(await secretary('matters.assign', need))
  must(await as(cloud, people.worker)('matters.respond', { id: open.id, promise: '明天来看' }))
  const told = must(await as(cloud, people.worker)('matters.answer', { id: open.id, text: '修好了' }))
  const before = must(await as(cloud, 'township-eti')('audit.list', {})).rows.length
  const shelf = must(await secretary('shop.desk', {})).shelf.length
  expect([before > 0, shelf > 0, told.state]).toEqual([true, true, 'answered'])

  must(await recode({ from: '152221108', to: '152221409', name: '俄体街道' }))
  await cloud.clock('10m')
  const now = (id: string) => `152221409${id.slice(9)}`
  expect(must(await as(cloud, 'county')('grid.recodings', {})).rows[0]).toMatchObject({ doneAt: expect.any(Number) as number })
  expect((await shown(resident, open.id)).place).toMatchObject({ gridId: now(homeGrid), townshipName: '俄体街道' })
  expect(must(await as(cloud, 'township-eti')('people.me', {})).assignments.map(({ orgId }) => orgId)).toEqual(['152221409'])
  expect(must(await as(cloud, 'township-eti')('audit.list', {})).rows.length).toBeGreaterThanOrEqual(before)
  expect(must(await secretary('matters.board', { id: board })).parts.map(({ gridId }) => gridId)).toEqual([now(homeGrid)])
  expect(must(await as(cloud, 'township-eti')('matters.board', { id: board })).total).toBe(1)
  expect(must(await secretary('shop.desk', {})).shelf).toHaveLength(shelf)
  expect(await memberIn(cloud, member)).toEqual([now(eti)])
  expect(must(await as(cloud, people.stranger)('grid.card', { id: homeGrid })).place.gridId).toBe(now(homeGrid))

  // What was answered before and does not get through is called from the place as it is now.
  await cloud.clock('1d')
  const calls = must(await as(cloud, people.worker)('inbox.callList', { orgId: now(homeGrid) })).rows
  expect(calls.map(({ page }) => page)).toContainEqual(expect.stringContaining(open.id))
})
