import type { Input } from '@/contract'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { Household } from '../../cloudfunctions/features/households/household'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aHome, aHousehold, aKept, letIn } from './support/households'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { more } from './support/matters'
import { standing } from './support/shop'

const { resident, neighbour, worker, otherWorker, secretary, stranger } = people
const nextGrid = '152221108209001'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const codeOf = async (openid: string, name: Parameters<LocalCloud['call']>[1], input: object): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}
const shows = (openid: string, id: string) => codeOf(openid, 'households.show', { id })

test('a worker writes a household down once, however often the page is sent or a colleague does the same', async () => {
  const [fields, key] = [aKept(), newKey()]
  const first = must(await as(cloud, worker)('households.save', { gridId: homeGrid, fields, key }))
  const again = must(await as(cloud, worker)('households.save', { gridId: homeGrid, fields, key }))
  expect(again.id).toBe(first.id)
  const spelt = { ...fields, label: ` ${fields.label ?? ''}\u3000` }
  expect(await codeOf(secretary, 'households.save', { gridId: homeGrid, fields: spelt, key: newKey() })).toBe('households.exists')
  expect(first).toMatchObject({ eye: 'staff', gaps: ['noMember'], can: ['save', 'invite', 'propose'] })
})

test('living in the grid opens nothing; the code lets one in, once, and who moved away reads no more', async () => {
  const { id } = await aHousehold(cloud)
  expect([await shows(resident, id), await shows(neighbour, id), await shows(otherWorker, id), await shows(stranger, id)]).toEqual(
    Array(4).fill('households.not_found'),
  )
  const { code } = must(await as(cloud, worker)('households.invite', { id, key: newKey() }))
  must(await as(cloud, resident)('households.join', { code, key: newKey() }))
  expect(await codeOf(neighbour, 'households.join', { code, key: newKey() })).toBe('households.code_wrong')
  const mine = must(await as(cloud, resident)('households.mine', {}))
  expect(mine.own.map((each) => [each.household.id, each.household.eye, each.carer?.how])).toEqual([[id, 'own', 'worker']])
  must(await as(cloud, worker)('households.save', { id, fields: { state: 'left' }, key: newKey() }))
  expect(await shows(resident, id)).toBe('households.not_found')
  expect(must(await as(cloud, resident)('households.mine', {})).own).toEqual([])
})

test('after five wrong codes in an hour somebody waits', async () => {
  const tries = []
  for (let at = 0; at < 6; at += 1) tries.push(await codeOf('guesser', 'households.join', { code: String(100_000 + at), key: newKey() }))
  expect(tries.slice(0, 5)).toEqual(Array(5).fill('households.code_wrong'))
  expect(tries[5]).toBe('households.too_many')
})

test('a number that stands at two households asks which; one that nobody proved opens nothing', async () => {
  const phone = '15900099001'
  const [one, other] = [
    await aHousehold(cloud, { contact: { name: '包示例', phone } }),
    await aHousehold(cloud, { contact: { name: '包示例', phone } }),
  ]
  must(await as(cloud, 'shares-a-phone')('people.settle', { gridId: homeGrid, name: '包示例', phone }))
  expect(await codeOf('shares-a-phone', 'households.join', { key: newKey() })).toBe('households.number_unproved')
  must(await as(cloud, 'shares-a-phone')('people.phone', { code: `local-${phone}` }))
  const { id, choose } = must(await as(cloud, 'shares-a-phone')('households.join', { key: newKey() }))
  expect([id, choose.map((each) => each.id).sort()]).toEqual([null, [one.id, other.id].sort()])
  expect(must(await as(cloud, 'shares-a-phone')('households.join', { id: other.id, key: newKey() })).id).toBe(other.id)
  expect(await shows('shares-a-phone', one.id)).toBe('households.not_found')
  // Another number stands there from now on: who came by the old one is out.
  must(await as(cloud, worker)('households.save', { id: other.id, fields: { contact: { name: '包示例', phone: null } }, key: newKey() }))
  expect(await shows('shares-a-phone', other.id)).toBe('households.not_found')
})

test('the household puts right what it knows, the worker hears of the rest, and every reading of staff is a line it sees', async () => {
  const { id } = await aHome(cloud, neighbour)
  const key = newKey()
  const saying = { id, people: 5, second: { where: '冬营地', from: 11, to: 4 }, text: '我们冬天在山里', key }
  must(await as(cloud, neighbour)('households.correct', saying))
  expect(must(await as(cloud, neighbour)('households.correct', saying))).toMatchObject({ people: 5, second: { from: 11, to: 4 } })
  const heard = must(await as(cloud, worker)('inbox.list', {})).rows.filter(({ page }) => page?.includes(id))
  expect(heard.map(({ title }) => title)).toEqual(['有一户说登记得不对'])
  must(await as(cloud, worker)('households.show', { id }))
  must(await as(cloud, worker)('households.show', { id }))
  const [mine] = must(await as(cloud, neighbour)('households.mine', {})).own.filter(({ household }) => household.id === id)
  expect(mine?.readers.map(({ as: role }) => role)).toEqual(['专职网格员'])
  expect(await codeOf(resident, 'households.correct', { id, text: '不是我家', key: newKey() })).toBe('households.not_found')
})

test('a household moves to another grid by somebody who answers for both, and is found there', async () => {
  const { id } = await aHome(cloud, resident)
  const moving = { id, gridId: nextGrid, fields: {} }
  expect(await codeOf(worker, 'households.save', { ...moving, key: newKey() })).toBe('households.not_yours')
  const moved = must(await as(cloud, secretary)('households.save', { ...moving, key: newKey() }))
  expect(moved.place.gridId).toBe(nextGrid)
  expect([await shows(worker, id), await shows(otherWorker, id), await shows(resident, id)]).toEqual(['households.not_found', 'ok', 'ok'])
})

test('a list is by grid, village or township, finds by words and by gaps, and never by more than two requests', async () => {
  const { id } = await aHousehold(cloud, { label: '沙吐 7 号' })
  const asked = { orgId: homeGrid, words: '沙吐', gap: 'noMember' } as const
  const found = must(await as(cloud, worker)('households.list', asked))
  expect(found.rows.map((row) => row.id)).toEqual([id])
  expect((await cloud.call(worker, 'households.list', asked)).roundTrips).toBeLessThanOrEqual(3)
  expect(must(await as(cloud, secretary)('households.list', {})).rows.length).toBeGreaterThan(3)
  expect(await codeOf(more.county, 'households.list', {})).toBe('households.too_wide')
  expect(await codeOf(otherWorker, 'households.list', { orgId: homeGrid })).toBe('households.not_yours')
  const { people: kept } = must(await as(cloud, worker)('households.show', { id }))
  expect(kept).toBe(3)
})

test('a list is by state and by lane; with a gap that asks for a state itself, both hold', async () => {
  const { id } = await aHousehold(cloud, { label: '冬营子 1 号', state: 'empty' })
  const rowsOf = async (asked: Input<'households.list'>) =>
    must(await as(cloud, worker)('households.list', { orgId: homeGrid, words: '冬营子', ...asked })).rows.map((row) => row.id)
  expect([await rowsOf({ state: 'empty' }), await rowsOf({ state: 'lived' }), await rowsOf({ laneId: 'lane_none' })]).toEqual([
    [id],
    [],
    [],
  ])
  expect(await rowsOf({ state: 'empty', gap: 'quiet' })).toEqual([])
})

test('a lane of another grid is none of this one; who leaves by themselves or is taken out is out', async () => {
  const { id } = await aHousehold(cloud)
  expect(await codeOf(worker, 'households.save', { id, fields: { laneId: 'no-such' }, key: newKey() })).toBe('households.lane_unknown')
  await letIn(cloud, id, 'dweller-one')
  await letIn(cloud, id, 'dweller-two')
  must(await as(cloud, 'dweller-one')('households.leave', { id }))
  must(await as(cloud, worker)('households.leave', { id, personId: personIdOf('dweller-two') }))
  expect((await standing<Household>(cloud, 'households', id))?.dwellers).toEqual([])
  expect(await codeOf('dweller-one', 'households.leave', { id, personId: personIdOf('dweller-two') })).toBe('households.not_found')
  expect(await codeOf('dweller-one', 'households.leave', { id: 'hh_none' })).toBe('ok')
})
