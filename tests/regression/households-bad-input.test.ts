import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { Household } from '../../cloudfunctions/features/households/household'
import { aFact, aHome, aHousehold, letIn, linked, proposedTo } from '../features/support/households'
import { as, must, newKey, people } from '../features/support/journey'
import { more } from '../features/support/matters'
import { registered } from '../features/support/registrations'
import { standing } from '../features/support/shop'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** What goes wrong with households, links, facts and visits in the field, and what then holds. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const { worker, secretary, stranger, neighbour } = people
const codeOf = async (openid: string, name: Parameters<LocalCloud['call']>[1], input: object): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}

test('a stranger who guesses ids learns nothing of any call, not even whether there is such a household', async () => {
  const { id } = await aHome(cloud, 'guessed-at')
  const linkId = await proposedTo(cloud, id, more.member)
  must(await as(cloud, worker)('facts.add', aFact(id)))
  const { visit } = must(await as(cloud, worker)('visits.save', { householdId: id, way: 'phone', key: newKey() }))
  const fact = must(await as(cloud, worker)('facts.read', { householdId: id })).rows[0]?.id ?? ''
  const calls = (householdId: string, ids: { linkId: string; visitId: string; factId: string }) =>
    [
      ['households.show', { id: householdId }],
      ['households.save', { id: householdId, fields: { people: 1 }, key: newKey() }],
      ['households.invite', { id: householdId, key: newKey() }],
      ['households.correct', { id: householdId, people: 1, key: newKey() }],
      ['households.leave', { id: householdId, personId: personIdOf('guessed-at') }],
      ['facts.read', { householdId }],
      ['facts.add', aFact(householdId)],
      ['facts.end', { id: ids.factId, key: newKey() }],
      ['links.propose', { householdId, personId: personIdOf(more.member), key: newKey() }],
      ['links.answer', { householdId, linkId: ids.linkId, as: 'household', accept: true, key: newKey() }],
      ['links.ask', { householdId, key: newKey() }],
      ['links.end', { householdId, linkId: ids.linkId, key: newKey() }],
      ['visits.save', { householdId, way: 'phone', key: newKey() }],
      ['visits.excuse', { householdId, why: 'away', key: newKey() }],
      ['visits.list', { householdId }],
      ['visits.confirm', { id: ids.visitId, key: newKey() }],
    ] as const
  const answers = async (openid: string, all: ReturnType<typeof calls>) => {
    const said = []
    for (const [name, input] of all) said.push([name, await codeOf(openid, name, input)])
    return said
  }
  const real = await answers(stranger, calls(id, { linkId, visitId: visit.id, factId: fact }))
  expect(real).toEqual(await answers(stranger, calls('hh_guessed', { linkId: 'l_1', visitId: 'vi_1', factId: 'f_1' })))
  expect(real.every(([, code]) => code?.endsWith('.not_found'))).toBe(true)
  // Living beside it opens nothing either.
  expect(await answers(neighbour, calls(id, { linkId, visitId: visit.id, factId: fact }))).toEqual(real)
})

test('two households that share a number stay two: each has its own readers, and who proved the number says which is theirs', async () => {
  const contact = { name: '包示例', phone: '15900099111' }
  const [one, other] = [await aHousehold(cloud, { contact }), await aHousehold(cloud, { contact })]
  expect(one.id).not.toBe(other.id)
  must(await as(cloud, 'two-under-one-number')('people.phone', { code: `local-${contact.phone}` }))
  const asked = must(await as(cloud, 'two-under-one-number')('households.join', { key: newKey() }))
  expect([asked.id, asked.choose.length]).toEqual([null, 2])
  must(await as(cloud, 'two-under-one-number')('households.join', { id: one.id, key: newKey() }))
  expect(await codeOf('two-under-one-number', 'households.show', { id: other.id })).toBe('households.not_found')
  expect(await codeOf('two-under-one-number', 'households.join', { id: 'hh_guessed', key: newKey() })).toBe('households.number_unknown')
})

test('a member who looks after their own household: marked, counted nowhere, and told nothing of what it asks', async () => {
  const { openid } = await registered(cloud)
  const { id } = await aHome(cloud, openid)
  await linked(cloud, id, openid)
  const household = must(await as(cloud, worker)('households.show', { id }))
  expect([household.links.map(({ own }) => own), household.gaps]).toEqual([[true], []])
  expect((await standing<Household>(cloud, 'households', id))?.linked).toEqual([])
  const [row] = must(
    await as(cloud, worker)('links.whom', { orgId: household.place.communityId, words: household.links[0]?.member.name }),
  ).rows
  expect(row?.households ?? 0).toBe(0)
})

test('a member who left and is back may be asked anew while the household has nobody else', async () => {
  const { openid, id: registrationId } = await registered(cloud)
  const { id } = await aHome(cloud, 'asks-for-the-same')
  await linked(cloud, id, openid)
  expect(await codeOf(worker, 'links.propose', { householdId: id, personId: personIdOf(openid), key: newKey() })).toBe('links.already')
  must(await as(cloud, 'asks-for-the-same')('links.ask', { householdId: id, key: newKey() }))
  expect(must(await as(cloud, worker)('households.show', { id })).gaps).toEqual(['leaving'])
  await linked(cloud, id, openid)
  const after = must(await as(cloud, worker)('households.show', { id }))
  expect([after.links.map(({ state }) => state), after.gaps]).toEqual([['active'], []])
  must(await as(cloud, openid)('registration.leave', { id: registrationId, key: newKey() }))
  await cloud.clock('2m')
  expect(must(await as(cloud, worker)('households.show', { id })).gaps).toEqual(['leaving'])
})

test('a member’s list of households is a reading that each household sees, and those who live there leave none', async () => {
  const { openid } = await registered(cloud)
  const { id } = await aHome(cloud, 'is-on-a-list')
  await linked(cloud, id, openid)
  const readers = async () => must(await as(cloud, 'is-on-a-list')('households.mine', {})).own[0]?.readers.map(({ as: who }) => who)
  const before = await readers()
  expect(must(await as(cloud, openid)('households.mine', {})).linked.map((one) => one.id)).toEqual([id])
  expect((await readers())?.length).toBe((before?.length ?? 0) + 1)
  expect((await cloud.call('is-on-a-list', 'households.mine', {})).roundTrips).toBeLessThanOrEqual(3)
})

test('whoever stands as contact and has died: nobody comes in by the number, and the household stays with its worker', async () => {
  const contact = { name: '故示例', phone: '15900099222' }
  const { id } = await aHousehold(cloud, { contact })
  must(await as(cloud, worker)('households.save', { id, fields: { contact: { name: '故示例家里人', phone: null } }, key: newKey() }))
  must(await as(cloud, 'proved-it-later')('people.phone', { code: `local-${contact.phone}` }))
  expect(await codeOf('proved-it-later', 'households.join', { key: newKey() })).toBe('households.number_unknown')
  expect(must(await as(cloud, worker)('households.show', { id })).contact).toEqual({ name: '故示例家里人', phone: null })
})

test('two people who record the same visit tell of one, at the same moment too, and one due is closed once', async () => {
  const { id } = await aHousehold(cloud)
  must(await as(cloud, worker)('facts.add', aFact(id)))
  const save = (openid: string, text: string) => as(cloud, openid)('visits.save', { householdId: id, way: 'door', text, key: newKey() })
  const [one, other] = await Promise.all([save(worker, '我去了'), save(secretary, '我也去了')])
  expect(must(one).visit.id).toBe(must(other).visit.id)
  expect(must(await as(cloud, worker)('visits.list', { householdId: id })).rows.map(({ accounts }) => accounts.length)).toEqual([2])
  await cloud.clock('2m')
  const dues = (await standing<Household>(cloud, 'households', id))?.dues.filter(({ rule }) => rule === 'change')
  expect(dues?.map(({ state }) => state)).toEqual(['done'])
})

test('a code that no list has is kept and shown, of a fact and of what was brought', async () => {
  const { id } = await aHome(cloud, 'has-an-old-code')
  must(await as(cloud, worker)('facts.add', aFact(id, { code: 'ofYesterday' })))
  const saved = must(await as(cloud, worker)('visits.save', { householdId: id, way: 'door', brought: ['ofYesterday'], key: newKey() }))
  expect(saved.visit.accounts[0]?.brought).toEqual([{ id: 'ofYesterday', name: 'ofYesterday' }])
  expect(must(await as(cloud, worker)('facts.read', { householdId: id })).rows[0]?.kind.id).toBe('ofYesterday')
})

test.each<[string, object, string]>([
  ['a fact without a basis', { basis: undefined }, 'input.invalid'],
  ['a fact without the words of its basis', { basisWords: '' }, 'input.invalid'],
  ['a fact whose end is over', { until: 1 }, 'facts.end_wrong'],
  ['a fact that never ends', { until: 9_999_999_999_999 }, 'facts.end_wrong'],
  ['a child without a guardian', { child: true }, 'input.invalid'],
  ['in confidence and for the member', { confidence: true, shared: true }, 'input.invalid'],
  ['told by somebody who is none of them', { confidence: true, teller: 'p_nobody' }, 'facts.teller_unknown'],
])('%s is refused', async (_what, over, code) => {
  const { id } = await aHousehold(cloud)
  expect(await codeOf(worker, 'facts.add', { ...aFact(id), ...over })).toBe(code)
})

test('who is taken out, or whose household moved away, reads no more by any call', async () => {
  const { id } = await aHome(cloud, 'is-taken-out')
  await letIn(cloud, id, 'moves-away')
  must(await as(cloud, worker)('facts.add', aFact(id)))
  const reads = async (openid: string) => [
    await codeOf(openid, 'households.show', { id }),
    await codeOf(openid, 'facts.read', { householdId: id }),
    await codeOf(openid, 'visits.list', { householdId: id }),
    must(await as(cloud, openid)('households.mine', {})).own.length,
  ]
  const nothing = ['households.not_found', 'facts.not_found', 'visits.not_found', 0]
  must(await as(cloud, worker)('households.leave', { id, personId: personIdOf('is-taken-out') }))
  expect(await reads('is-taken-out')).toEqual(nothing)
  must(await as(cloud, worker)('households.save', { id, fields: { state: 'left' }, key: newKey() }))
  expect(await reads('moves-away')).toEqual(nothing)
})
