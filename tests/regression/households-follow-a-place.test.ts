import type { Household } from '../../cloudfunctions/features/households/household'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { doing, freshGrid, officers, township } from '../features/support/grid-world'
import { aFact, aHousehold, aKept, letIn } from '../features/support/households'
import { as, must, newKey, people } from '../features/support/journey'
import { more } from '../features/support/matters'
import { registered, somebodyNew } from '../features/support/registrations'
import { standing } from '../features/support/shop'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'

/** A14 with households: a grid that is split, merged, ended or gets another code takes them along, with all that hangs on them. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const { secretary } = people
const standingOf = async (id: string) => {
  const household = await standing<Household>(cloud, 'households', id)
  if (!household) throw new Error(`no household ${id}`)
  return household
}

/** A household of a grid with somebody of it, a member who was asked, a frail fact, and a visit. */
const settledIn = async (gridId: string, { laneId = null }: { laneId?: string | null } = {}, by: string = secretary) => {
  const dweller = somebodyNew()
  const { id } = await aHousehold(cloud, { laneId }, { by, gridId })
  await letIn(cloud, id, dweller, by)
  must(await as(cloud, by)('facts.add', aFact(id)))
  const { openid: member } = await registered(cloud)
  must(await as(cloud, by)('links.propose', { householdId: id, personId: personIdOf(member), key: newKey() }))
  const [link] = must(await as(cloud, dweller)('households.show', { id })).links
  const saying = { householdId: id, linkId: link?.id ?? '', accept: true } as const
  must(await as(cloud, dweller)('links.answer', { ...saying, as: 'household', key: newKey() }))
  must(await as(cloud, member)('links.answer', { ...saying, as: 'member', key: newKey() }))
  must(await as(cloud, member)('visits.save', { householdId: id, way: 'phone', text: '都好', key: newKey() }))
  return { id, dweller, member, before: await standingOf(id) }
}
type Settled = Awaited<ReturnType<typeof settledIn>>

/** What hangs on a household is as before, and its readers read it where it lies now. */
const followed = async ({ id, dweller, member, before }: Settled, gridId: string) => {
  const after = await standingOf(id)
  expect({ gridId: after.place.gridId, dues: after.dues, nextDue: after.nextDue, linked: after.linked, cares: after.cares }).toEqual({
    gridId,
    dues: before.dues,
    nextDue: before.nextDue,
    linked: before.linked,
    cares: before.cares,
  })
  const communityId = gridId.slice(0, 12)
  expect([after.place.communityId, after.place.townshipId]).toEqual([communityId, communityId.slice(0, 9)])
  const [own] = must(await as(cloud, dweller)('households.mine', {})).own
  expect([own?.household.id, own?.household.place.gridId, own?.carer?.how]).toEqual([id, gridId, 'member'])
  expect(must(await as(cloud, dweller)('facts.read', { householdId: id })).rows).toHaveLength(1)
  expect(must(await as(cloud, dweller)('visits.list', { householdId: id })).rows).toHaveLength(1)
  const listed = must(await as(cloud, more.county)('households.list', { orgId: gridId })).rows.map((row) => row.id)
  expect(listed).toContain(id)
  expect(must(await as(cloud, member)('visits.save', { householdId: id, way: 'message', key: newKey() })).visit.accounts).toHaveLength(1)
  const asked = must(await as(cloud, dweller)('matters.submit', { key: newKey(), category: 'roads', text: '门前的路塌了' }))
  expect(asked.place.gridId).toBe(gridId)
}

test('split: households go with their lane, the others into the first part', async () => {
  const grid = await freshGrid(cloud)
  await doing(cloud, officers.township)('grid.save', { id: grid, lanes: [{ name: '先锋巷' }] })
  const [lane] = must(await as(cloud, secretary)('grid.show', { id: grid })).lanes
  const [one, other] = [await settledIn(grid), await settledIn(grid, { laneId: lane?.id ?? null })]
  const ofLane = { orgId: grid, laneId: lane?.id ?? '' }
  expect(must(await as(cloud, secretary)('households.list', ofLane)).rows.map((row) => [row.id, row.laneName])).toEqual([
    [other.id, '先锋巷'],
  ])
  const { into } = await doing(cloud, officers.township)('grid.split', {
    id: grid,
    into: [{ name: `东${newKey().slice(0, 5)}` }, { name: `西${newKey().slice(0, 5)}`, lanes: [lane?.id ?? ''] }],
    key: newKey(),
  })
  await cloud.clock('2m')
  const [first, second] = into.map(({ id }) => id)
  await followed(one, first ?? '')
  await followed(other, second ?? '')
  expect((await standingOf(other.id)).lane?.name).toBe('先锋巷')
})

test('merged, and ended into another: they go there', async () => {
  const [one, two, into] = [await freshGrid(cloud), await freshGrid(cloud), await freshGrid(cloud)]
  const [merged, ended] = [await settledIn(one), await settledIn(two)]
  await doing(cloud, officers.county)('grid.merge', { ids: [one], into, key: newKey() })
  await doing(cloud, officers.township)('grid.retire', { id: two, into, key: newKey() })
  await cloud.clock('2m')
  await followed(merged, into)
  await followed(ended, into)
})

test('moved by hand to a grid of the same person: as before, and nobody of the grid before reads it', async () => {
  const [from, to] = [await freshGrid(cloud), await freshGrid(cloud)]
  const settled = await settledIn(from)
  must(await as(cloud, secretary)('households.save', { id: settled.id, gridId: to, fields: {}, key: newKey() }))
  await followed(settled, to)
  expect(must(await as(cloud, secretary)('households.list', { orgId: from })).rows).toEqual([])
})

test('村改社区: by the new code and name, whatever request of the clock breaks, and no household twice', async () => {
  const [from, to] = [`${township}001`, `${township}401`]
  const grid = await freshGrid(cloud, `迁网格${newKey().slice(0, 4)}`, from)
  const settled = await settledIn(grid, {}, officers.township)
  const fields = aKept({ label: '迁前 1 号' })
  const written = await aHousehold(cloud, fields, { by: officers.township, gridId: grid })
  must(await as(cloud, more.county)('grid.recode', { from, to, name: '兴安新社区', key: newKey() }))
  for (const nth of [3, 8, 15]) {
    await cloud.fault({ action: '*', nth, when: 'crash' })
    await cloud.clock('1m')
    await cloud.clearFaults()
  }
  await cloud.clock('8m')
  const now = `${to}${grid.slice(12)}`
  await followed(settled, now)
  expect((await standingOf(settled.id)).place.communityName).toBe('兴安新社区')
  const again = await cloud.call(officers.township, 'households.save', { gridId: now, fields, key: newKey() })
  expect(again.reply).toMatchObject({ error: { code: 'households.exists' } })
  expect(must(await as(cloud, officers.township)('households.list', { orgId: now, words: '迁前' })).rows.map((row) => row.id)).toEqual([
    written.id,
  ])
})

test('a household that was renamed leaves room for another of its former name', async () => {
  const [grid, fields] = [await freshGrid(cloud), aKept({ label: '旧名 1 号' })]
  const first = await aHousehold(cloud, fields, { by: secretary, gridId: grid })
  must(await as(cloud, secretary)('households.save', { id: first.id, fields: { label: '新名 1 号' }, key: newKey() }))
  const key = newKey()
  const second = must(await as(cloud, secretary)('households.save', { gridId: grid, fields, key }))
  expect(second.id).not.toBe(first.id)
  expect(must(await as(cloud, secretary)('households.save', { gridId: grid, fields, key })).id).toBe(second.id)
  expect(await as(cloud, secretary)('households.save', { gridId: grid, fields, key: newKey() })).toMatchObject({
    error: { code: 'households.exists' },
  })
})
