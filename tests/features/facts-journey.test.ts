import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { Household } from '../../cloudfunctions/features/households/household'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aFact, aHome, letIn } from './support/households'
import { as, must, newKey, people } from './support/journey'
import { more } from './support/matters'
import { standing } from './support/shop'

const { resident, neighbour, worker, otherWorker, secretary, stranger } = people
const day = 86_400_000

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const codeOf = async (openid: string, name: Parameters<LocalCloud['call']>[1], input: object): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}
const readAs = async (openid: string, householdId: string, why?: string) =>
  must(await as(cloud, openid)('facts.read', { householdId, ...(why && { why }) })).rows.map(({ kind }) => kind.name)

test('a fact is read by who answers for the grid, by the household, and by those above with a reason; each reading is a line', async () => {
  const { id } = await aHome(cloud, resident)
  const fact = must(await as(cloud, worker)('facts.add', aFact(id, { text: '儿女在外地' })))
  expect(fact).toMatchObject({ kind: { id: 'aloneOld', name: '空巢独居' }, level: 'high', can: ['end'] })
  expect([await readAs(worker, id), await readAs(secretary, id), await readAs(resident, id)]).toEqual(Array(3).fill(['空巢独居']))
  expect(await codeOf(more.county, 'facts.read', { householdId: id })).toBe('facts.why_missing')
  expect(await readAs(more.county, id, '来核对走访记录')).toEqual(['空巢独居'])
  for (const other of [neighbour, otherWorker, stranger])
    expect(await codeOf(other, 'facts.read', { householdId: id })).toBe('facts.not_found')
  const [mine] = must(await as(cloud, resident)('households.mine', {})).own
  expect(mine?.readers.map(({ why }) => why).filter(Boolean)).toEqual(['来核对走访记录'])
  expect(mine?.readers).toHaveLength(3)
})

test('without an end it lasts as long as the county has set, a frail one half as long; then nobody reads it', async () => {
  const { id } = await aHome(cloud, 'folk-of-the-end')
  const now = await cloud.now()
  const frail = must(await as(cloud, worker)('facts.add', aFact(id)))
  const usual = must(await as(cloud, worker)('facts.add', aFact(id, { list: 'mustKnow', code: 'skills' })))
  expect([Math.round((frail.until - now) / day), Math.round((usual.until - now) / day)]).toEqual([183, 365])
  const short = must(await as(cloud, worker)('facts.add', aFact(id, { code: 'ill', until: now + day })))
  for (const until of [now - day, now + 800 * day]) expect(await codeOf(worker, 'facts.add', aFact(id, { until }))).toBe('facts.end_wrong')
  expect(await readAs(worker, id)).toContain(short.kind.name)
  await cloud.clock('25h')
  expect(await readAs(worker, id)).not.toContain(short.kind.name)
})

test('what one person told in confidence is read by nobody else of the household, not even by one who works for its grid', async () => {
  const { id } = await aHome(cloud, 'folk-who-told')
  await letIn(cloud, id, 'folk-beside')
  // The worker of the grid lives there.
  await letIn(cloud, id, worker)
  const teller = personIdOf('folk-who-told')
  must(await as(cloud, secretary)('facts.add', aFact(id, { code: 'dispute', confidence: true, teller })))
  expect(await readAs('folk-who-told', id)).toEqual(['矛盾纠纷'])
  expect([await readAs('folk-beside', id), await readAs(worker, id)]).toEqual([[], []])
  expect(await readAs(secretary, id)).toEqual(['矛盾纠纷'])
  expect(await codeOf(secretary, 'facts.add', aFact(id, { confidence: true, teller: 'p_nobody' }))).toBe('facts.teller_unknown')
})

test('the household takes back its consent, and not what a duty asks for; the worker hears of it without its words', async () => {
  const { id } = await aHome(cloud, 'folk-of-consent')
  const agreed = must(await as(cloud, worker)('facts.add', aFact(id, { shared: true })))
  const asked = must(
    await as(cloud, worker)('facts.add', aFact(id, { code: 'disabled', basis: 'duty', basisWords: '残疾人名册', shared: true })),
  )
  const key = newKey()
  must(await as(cloud, 'folk-of-consent')('facts.end', { id: agreed.id, key }))
  expect(must(await as(cloud, 'folk-of-consent')('facts.end', { id: agreed.id, key }))).toEqual({ ended: true, shared: false })
  expect(await codeOf('folk-of-consent', 'facts.end', { id: asked.id, key: newKey() })).toBe('facts.not_yours')
  must(await as(cloud, 'folk-of-consent')('facts.end', { id: asked.id, step: 'unshare', key: newKey() }))
  expect(await readAs(worker, id)).toEqual(['残疾失能'])
  const heard = must(await as(cloud, worker)('inbox.list', {})).rows.filter(({ page }) => page?.includes(id))
  expect(heard).toHaveLength(2)
  expect(JSON.stringify(heard)).not.toMatch(/残疾|空巢/)
})

test('the household knows how much it needs somebody and not why; a code that no list has is kept and shown', async () => {
  const { id } = await aHome(cloud, 'folk-of-care')
  const fact = must(await as(cloud, worker)('facts.add', aFact(id)))
  const odd = must(await as(cloud, worker)('facts.add', aFact(id, { code: 'fromAnOldList' })))
  expect([odd.kind, odd.level]).toEqual([{ id: 'fromAnOldList', name: 'fromAnOldList' }, null])
  const cares = async () => (await standing<Household>(cloud, 'households', id))?.cares.map(({ level, until }) => [level, until])
  expect(await cares()).toEqual([['high', fact.until]])
  expect(JSON.stringify(await standing<Household>(cloud, 'households', id))).not.toMatch(/aloneOld|空巢/)
  must(await as(cloud, worker)('facts.end', { id: fact.id, key: newKey() }))
  expect(await cares()).toEqual([['general', 0]])
})
