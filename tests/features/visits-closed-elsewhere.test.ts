import type { Household } from '../../cloudfunctions/features/households/household'
import { outcomeIdOf, type OutcomeDocument } from '../../cloudfunctions/features/points/outcome'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aFact, aHome, aHousehold } from './support/households'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { more } from './support/matters'
import { stepped } from './support/service'
import { standing } from './support/shop'

/** Nobody visits for the list's sake: whatever else somebody was in touch by closes what is due, once. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const { worker } = people
/** A frail household, of which somebody looks in here: due today. */
const aFrail = async (openid?: string): Promise<string> => {
  const { id } = openid === undefined ? await aHousehold(cloud) : await aHome(cloud, openid)
  must(await as(cloud, worker)('facts.add', aFact(id)))
  return id
}
const change = async (id: string) => {
  const household = await standing<Household>(cloud, 'households', id)
  return household?.dues.filter(({ rule }) => rule === 'change').map(({ state }) => state)
}
/** The weekly dues, and what ended each. */
const highs = async (id: string) => {
  const household = await standing<Household>(cloud, 'households', id)
  return household?.dues.filter(({ rule }) => rule === 'high').map(({ state, end }) => [state, end?.by.split('/')[0] ?? null])
}
const settled = async (id: string) => {
  await cloud.clock('2m')
  return change(id)
}

test('a wish that came true, not one that somebody has only claimed', async () => {
  const [openid, id] = ['wishes-something', await aFrail('wishes-something')]
  must(await as(cloud, openid)('people.settle', { gridId: homeGrid, name: '孟示例' }))
  const wish = must(await as(cloud, openid)('service.wish', { key: newKey(), text: '想要一个放大镜看报' }))
  must(await as(cloud, worker)('service.amend', { id: wish.id, key: newKey() }))
  await stepped(cloud, more.member, ['service.claim', wish.id])
  await stepped(cloud, more.member, ['service.contacted', wish.id, { done: true }])
  expect(await settled(id)).toEqual(['open'])
  await stepped(cloud, openid, ['service.realised', wish.id])
  expect(await settled(id)).toEqual(['done'])
})

test('a call from the list to whoever WeChat does not reach, once they were spoken to', async () => {
  const [openid, id] = ['cannot-be-reached', await aFrail('cannot-be-reached')]
  must(await as(cloud, openid)('people.settle', { gridId: homeGrid, name: '赵示例', phone: '13900000077' }))
  const matter = must(await as(cloud, openid)('matters.submit', { key: newKey(), category: 'roads', text: '门前的路塌了' }))
  must(await as(cloud, worker)('matters.answer', { id: matter.id, text: '修好了', key: newKey() }))
  await cloud.clock('169h')
  const [entry] = must(await as(cloud, worker)('inbox.callList', {})).rows.filter(({ page }) => page?.includes(matter.id))
  const call = async (outcome: 'noAnswer' | 'reached') =>
    must(await as(cloud, worker)('inbox.called', { id: entry?.id ?? '', outcome, key: newKey() }))
  await call('noAnswer')
  await cloud.clock('2m')
  expect((await highs(id))?.map(([state]) => state)).toEqual(['open'])
  await call('reached')
  await cloud.clock('2m')
  expect(await highs(id)).toEqual([
    ['done', entry?.id],
    ['open', null],
  ])
})

test('a call-back to the household that a visit took something back from, and its answer', async () => {
  const id = await aFrail()
  const raised = { householdId: id, way: 'door', text: '屋顶漏雨', matter: { category: 'roads', consent: true } } as const
  const { visit } = must(await as(cloud, worker)('visits.save', { ...raised, key: newKey() }))
  expect(await settled(id)).toEqual(['done'])
  await cloud.clock('169h')
  expect(await highs(id)).toEqual([['open', null]])
  must(await as(cloud, worker)('matters.answer', { id: visit.matterId ?? '', text: '屋顶修好了', key: newKey() }))
  await cloud.clock('2m')
  expect(await highs(id)).toEqual([
    ['done', visit.matterId],
    ['open', null],
  ])
  must(
    await as(cloud, worker)('matters.callBack', {
      id: visit.matterId ?? '',
      solved: true,
      grade: 'satisfied',
      way: 'phone',
      text: '打电话说好了',
      key: newKey(),
    }),
  )
  await cloud.clock('2m')
  expect((await highs(id))?.map(([state]) => state)).toEqual(['done', 'open'])
})

const earned = (visitId: string) => standing<OutcomeDocument>(cloud, 'outcomes', outcomeIdOf({ of: 'visitDue', source: `${visitId}_c1` }))

test('a due visit counts once the household says that what came of it is solved, and no longer when they say it is not', async () => {
  const [openid, id] = ['says-it-is-solved', await aFrail('says-it-is-solved')]
  const matter = { category: 'roads', consent: true } as const
  const raised = { householdId: id, way: 'door', text: '屋顶漏雨', matter, key: newKey() } as const
  const { visit } = must(await as(cloud, worker)('visits.save', raised))
  const matterId = visit.matterId ?? ''
  must(await as(cloud, worker)('matters.answer', { id: matterId, text: '屋顶修好了', key: newKey() }))
  await cloud.clock('2m')
  expect(await earned(visit.id)).toBeNull()
  must(await as(cloud, openid)('matters.confirm', { id: matterId, grade: 'satisfied', key: newKey() }))
  await cloud.clock('2m')
  expect(await earned(visit.id)).toMatchObject({ by: { as: 'asker' }, orgId: homeGrid })
  must(await as(cloud, openid)('matters.reopen', { id: matterId, text: '又漏了', key: newKey() }))
  await cloud.clock('2m')
  expect((await standing<{ earning: unknown }>(cloud, 'visits', visit.id))?.earning).toBeNull()
})
