import type { Input, Output } from '@/contract'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { Household } from '../../cloudfunctions/features/households/household'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aFact, aHome, aHousehold, letIn, linked, proposedTo } from './support/households'
import { as, must, newKey, people } from './support/journey'
import { freshGrid } from './support/grid-world'
import { more } from './support/matters'
import { registered } from './support/registrations'
import { standing } from './support/shop'

const { resident, neighbour, worker, otherWorker, secretary } = people
const village = '152221108209'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const codeOf = async (openid: string, name: Parameters<LocalCloud['call']>[1], input: object): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}
const statesOf = async (id: string) => (await standing<Household>(cloud, 'households', id))?.links.map(({ state }) => state)
const gapsOf = async (id: string) => must(await as(cloud, worker)('households.show', { id })).gaps
const answer = (openid: string, over: Omit<Input<'links.answer'>, 'key'>) => as(cloud, openid)('links.answer', { ...over, key: newKey() })

test('a member and a household both say yes, and from then on it has somebody', async () => {
  const { id } = await aHome(cloud, resident)
  const { openid } = await registered(cloud)
  const linkId = await proposedTo(cloud, id, openid)
  expect(await gapsOf(id)).toEqual(['noMember'])
  must(await answer(openid, { householdId: id, linkId, as: 'member', accept: true }))
  expect(await statesOf(id)).toEqual(['proposed'])
  const { state } = must(await answer(resident, { householdId: id, linkId, as: 'household', accept: true }))
  expect([state, await gapsOf(id)]).toEqual(['active', []])
  const [own] = must(await as(cloud, resident)('households.mine', {})).own
  expect(own?.carer?.how).toBe('member')
  expect(must(await as(cloud, openid)('households.mine', {})).linked.map((each) => each.id)).toEqual([id])
})

test('nobody answers for a member, and a stranger for nobody; who said no reads nothing more', async () => {
  const { id } = await aHome(cloud, 'folk-of-no')
  const { openid } = await registered(cloud)
  const linkId = await proposedTo(cloud, id, openid)
  const saying = { householdId: id, linkId, accept: true }
  for (const other of [worker, secretary, 'folk-of-no', otherWorker, neighbour])
    expect(await codeOf(other, 'links.answer', { ...saying, as: 'member', key: newKey() })).toBe('links.not_found')
  for (const other of [otherWorker, neighbour, openid])
    expect(await codeOf(other, 'links.answer', { ...saying, as: 'household', key: newKey() })).toBe('links.not_found')
  expect(must(await answer(openid, { ...saying, as: 'member', accept: false, words: '今年出门打工' })).household).toBeNull()
  expect(await codeOf(openid, 'households.show', { id })).toBe('households.not_found')
  const heard = must(await as(cloud, worker)('inbox.list', {})).rows.filter(({ page }) => page?.includes(id))
  expect(heard.map(({ text }) => text)).toEqual([expect.stringContaining('今年出门打工')])
})

test('of two who are agreed to in the same moment one wins', async () => {
  const { id } = await aHousehold(cloud)
  const rivals = [(await registered(cloud)).openid, (await registered(cloud)).openid]
  const links = [await proposedTo(cloud, id, rivals[0] ?? ''), await proposedTo(cloud, id, rivals[1] ?? '')]
  for (const linkId of links) must(await answer(worker, { householdId: id, linkId, as: 'household', accept: true }))
  const replies = await Promise.all(
    rivals.map((openid, at) => answer(openid, { householdId: id, linkId: links[at] ?? '', as: 'member', accept: true })),
  )
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))).toEqual(['links.over'])
  expect([...((await statesOf(id)) ?? [])].sort()).toEqual(['active', 'ended'])
})

test('the household asks for somebody else: the name stays, reads on, and goes when the next is there', async () => {
  const { id } = await aHome(cloud, 'folk-who-ask')
  const former = (await registered(cloud)).openid
  await linked(cloud, id, former)
  must(await as(cloud, 'folk-who-ask')('links.ask', { householdId: id, words: '离得太远了', key: newKey() }))
  expect([await statesOf(id), await gapsOf(id)]).toEqual([['ending'], ['leaving']])
  const [own] = must(await as(cloud, 'folk-who-ask')('households.mine', {})).own
  expect(own?.carer?.how).toBe('member')
  // What the household said is for who answers for the grid.
  expect(JSON.stringify(must(await as(cloud, former)('households.show', { id })))).not.toContain('离得太远')
  const next = (await registered(cloud)).openid
  await linked(cloud, id, next)
  expect([await statesOf(id), await gapsOf(id)]).toEqual([['ended', 'active'], []])
  expect(await codeOf(former, 'households.show', { id })).toBe('households.not_found')
})

test('who leaves 报到 keeps the name and reads nothing; the grid worker stands in, and hears of it', async () => {
  const { id } = await aHome(cloud, 'folk-left-alone')
  const { openid, id: registrationId } = await registered(cloud)
  await linked(cloud, id, openid)
  must(await as(cloud, openid)('registration.leave', { id: registrationId, key: newKey() }))
  await cloud.clock('2m')
  expect([await statesOf(id), await gapsOf(id)]).toEqual([['ending'], ['leaving']])
  expect(await codeOf(openid, 'households.show', { id })).toBe('households.not_found')
  expect(await codeOf(openid, 'facts.read', { householdId: id })).toBe('facts.not_found')
  expect(must(await as(cloud, openid)('households.mine', {})).linked).toEqual([])
  const [own] = must(await as(cloud, 'folk-left-alone')('households.mine', {})).own
  expect(own?.carer?.how).toBe('worker')
  const heard = must(await as(cloud, worker)('inbox.list', {})).rows.filter(({ page }) => page?.includes(id))
  expect(heard.map(({ title }) => title)).toContain('有一户要换一位党员')
})

test('the linked member reads what the household agreed to, and leaves a line', async () => {
  const { id } = await aHome(cloud, 'folk-of-facts')
  const { openid } = await registered(cloud)
  must(await as(cloud, worker)('facts.add', aFact(id, { shared: true })))
  must(await as(cloud, worker)('facts.add', aFact(id, { code: 'hardship' })))
  const linkId = await proposedTo(cloud, id, openid)
  // Asked is not linked.
  expect(await codeOf(openid, 'facts.read', { householdId: id })).toBe('facts.not_found')
  expect(must(await as(cloud, openid)('households.show', { id })).contact.phone).toBeNull()
  must(await answer(openid, { householdId: id, linkId, as: 'member', accept: true }))
  must(await answer('folk-of-facts', { householdId: id, linkId, as: 'household', accept: true }))
  expect(must(await as(cloud, openid)('facts.read', { householdId: id })).rows.map(({ kind }) => kind.name)).toEqual(['空巢独居'])
  const [own] = must(await as(cloud, 'folk-of-facts')('households.mine', {})).own
  expect(own?.readers.map((reader) => reader.as)).toContain('联系的党员')
})

test('their own household is allowed, marked and not counted; at most three frail ones, and no more than the county says', async () => {
  const { openid } = await registered(cloud)
  const own = await aHousehold(cloud)
  await letIn(cloud, own.id, openid)
  await linked(cloud, own.id, openid)
  const [shown] = must(await as(cloud, worker)('households.show', { id: own.id })).links
  expect(shown?.own).toBe(true)
  const counted = async () =>
    must(await as(cloud, secretary)('links.whom', { orgId: village })).rows.find((row) => row.id === personIdOf(openid))?.households
  expect(await counted()).toBe(0)
  for (let at = 0; at < 3; at += 1) {
    const { id } = await aHousehold(cloud)
    must(await as(cloud, worker)('facts.add', aFact(id)))
    await linked(cloud, id, openid)
  }
  expect(await counted()).toBe(3)
  const fourth = await aHousehold(cloud)
  must(await as(cloud, worker)('facts.add', aFact(fourth.id)))
  const asking = { householdId: fourth.id, personId: personIdOf(openid) }
  expect(await codeOf(worker, 'links.propose', { ...asking, key: newKey() })).toBe('links.member_frail')
})

test('gaps of a village are seen from both sides in three requests, by part and never by person', async () => {
  await aHousehold(cloud)
  const { reply, roundTrips } = await cloud.call<Output<'links.gaps'>>(secretary, 'links.gaps', { orgId: village })
  const shown = must(reply)
  expect(roundTrips).toBeLessThanOrEqual(3 + 1)
  expect(shown.lived).toBeGreaterThan(shown.covered)
  expect(shown.parts.reduce((sum, { lived }) => sum + lived, 0)).toBe(shown.lived)
  expect(shown.gaps.find(({ kind }) => kind === 'noMember')?.many).toBe(shown.lived - shown.covered)
  expect(shown.below.every(({ households }) => households < 2)).toBe(true)
  expect(await codeOf(resident, 'links.gaps', { orgId: village })).toBe('links.not_yours')
})

test('a household that moves away is linked to nobody; the member is thanked', async () => {
  const { id } = await aHousehold(cloud)
  const { openid } = await registered(cloud)
  await linked(cloud, id, openid)
  must(await as(cloud, worker)('households.save', { id, fields: { state: 'left' }, key: newKey() }))
  expect([await statesOf(id), await gapsOf(id)]).toEqual([['ended'], []])
  const heard = must(await as(cloud, openid)('inbox.list', {})).rows.filter(({ page }) => page?.includes(id))
  expect(heard.map(({ title }) => title)).toContain('不用再联系这户了')
})

test('a grid that is merged into another takes its households and links along', async () => {
  const [one, into] = [await freshGrid(cloud), await freshGrid(cloud)]
  const { id } = await aHousehold(cloud, {}, { by: secretary, gridId: one })
  const { openid } = await registered(cloud)
  const { links } = must(await as(cloud, secretary)('links.propose', { householdId: id, personId: personIdOf(openid), key: newKey() }))
  must(await as(cloud, more.county)('grid.merge', { ids: [one], into, key: newKey() }))
  await cloud.clock('2m')
  const moved = must(await as(cloud, secretary)('households.show', { id }))
  expect([moved.place.gridId, moved.links.map((link) => link.id)]).toEqual([into, links.map((link) => link.id)])
})
