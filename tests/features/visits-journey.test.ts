import type { Input, Output } from '@/contract'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { Household } from '../../cloudfunctions/features/households/household'
import type { OutcomeDocument } from '../../cloudfunctions/features/points/outcome'
import { outcomeIdOf } from '../../cloudfunctions/features/points/outcome'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aFact, aHome, aHousehold, letIn } from './support/households'
import { as, homeGrid, must, newKey, people } from './support/journey'
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

/** A frail household of the grid: somebody should look in today. */
const aFrail = async (openid?: string): Promise<string> => {
  const { id } = openid === undefined ? await aHousehold(cloud) : await aHome(cloud, openid)
  must(await as(cloud, worker)('facts.add', aFact(id)))
  return id
}

const saved = async (openid: string, input: Omit<Input<'visits.save'>, 'key'>): Promise<Output<'visits.save'>> =>
  must(await as(cloud, openid)('visits.save', { ...input, key: newKey() }))

const isDue = async (id: string, openid: string = worker): Promise<boolean> => {
  let after: string | undefined
  do {
    const page: Output<'visits.due'> = must(await as(cloud, openid)('visits.due', after === undefined ? {} : { after }))
    if (page.rows.some((row) => row.id === id)) return true
    after = page.next ?? undefined
  } while (after !== undefined)
  return false
}

const visitsOf = async (openid: string, householdId: string) => must(await as(cloud, openid)('visits.list', { householdId })).rows

test('a frail household is due today, its worker and secretary see it, and one call closes it', async () => {
  const id = await aFrail()
  expect([await isDue(id), await isDue(id, secretary), await isDue(id, otherWorker)]).toEqual([true, true, false])
  const { visit, closed, nextDue, ask } = await saved(worker, { householdId: id, way: 'phone' })
  expect(visit).toMatchObject({ way: 'phone', matterId: null, confirmed: null, can: ['correct'] })
  expect(closed).toEqual(['change'])
  expect(ask).toEqual({ id: 'family', name: '家庭成员' })
  expect(await isDue(id)).toBe(false)
  expect(Math.round(((nextDue ?? 0) - visit.day) / day)).toBe(7)
})

test('what is known is not asked again, and a fact that ends takes its due away', async () => {
  const { id } = await aHousehold(cloud)
  const fact = must(await as(cloud, worker)('facts.add', aFact(id)))
  must(await as(cloud, worker)('facts.add', aFact(id, { list: 'mustKnow', code: 'family' })))
  const rows = must(await as(cloud, worker)('visits.due', { orgId: homeGrid })).rows
  expect(rows.find((row) => row.id === id)).toMatchObject({ ask: { id: 'work' }, dues: [{ rule: 'change' }], can: ['save', 'excuse'] })
  must(await as(cloud, worker)('facts.end', { id: fact.id, key: newKey() }))
  expect(await isDue(id)).toBe(false)
})

test('the same call twice, and two who tell of the same visit, make one; each has words of their own', async () => {
  const id = await aFrail()
  const telling = { householdId: id, way: 'door', text: '老人都好', key: newKey() } as const
  const once = must(await as(cloud, worker)('visits.save', telling))
  const twice = must(await as(cloud, worker)('visits.save', telling))
  expect(twice).toEqual({ ...once, closed: twice.closed })
  const beside = await saved(secretary, { householdId: id, way: 'door', text: '炉子要修' })
  expect(beside.visit.id).toBe(once.visit.id)
  const [visit, ...others] = await visitsOf(worker, id)
  expect(others).toEqual([])
  expect(visit?.accounts.map(({ text }) => text)).toEqual(['老人都好', '炉子要修'])
})

test('put right, the former words stay readable, and a day put right is the day that counts', async () => {
  const id = await aFrail()
  const { visit } = await saved(worker, { householdId: id, way: 'phone', text: '药够吃' })
  const right = await saved(worker, { householdId: id, id: visit.id, way: 'video', day: visit.day - day, text: '药快吃完了' })
  expect(right.visit).toMatchObject({ id: visit.id, way: 'video', day: visit.day - day })
  expect(right.visit.accounts.map(({ text, former }) => [text, former.map((each) => each.text)])).toEqual([['药快吃完了', ['药够吃']]])
  expect(await codeOf(secretary, 'visits.save', { householdId: id, id: visit.id, way: 'video', key: newKey() })).toBe('visits.not_yours')
  // What had closed what is due today did not: yesterday it was not yet due.
  expect(await isDue(id)).toBe(true)
  const another = await saved(worker, { householdId: id, way: 'phone' })
  expect(another.visit.id).not.toBe(visit.id)
  expect(await isDue(id)).toBe(false)
})

test('tomorrow is refused; what is over thirty days old asks why', async () => {
  const { id } = await aHousehold(cloud)
  const now = await cloud.now()
  const on = (days: number, more: object = {}) =>
    codeOf(worker, 'visits.save', { householdId: id, way: 'door', day: now + days * day, key: newKey(), ...more })
  expect([await on(1), await on(-30), await on(-31), await on(-31, { late: '雪大路不通' })]).toEqual([
    'visits.future',
    'ok',
    'visits.why_late',
    'ok',
  ])
})

test('excused with a reason, and nobody is asked again this time', async () => {
  const id = await aFrail()
  const input = { householdId: id, why: 'away', key: newKey() } as const
  const first = must(await as(cloud, worker)('visits.excuse', input))
  expect(must(await as(cloud, worker)('visits.excuse', input))).toEqual(first)
  expect(await isDue(id)).toBe(false)
  const household = await standing<Household>(cloud, 'households', id)
  expect(household?.dues.filter(({ state }) => state === 'excused').map(({ end }) => end?.why)).toEqual(['away'])
})

test('what was taken back becomes a matter at once, each names the other, and its answer closes what is due there', async () => {
  const id = await aFrail()
  const raised = { householdId: id, way: 'door', text: '屋顶漏雨', matter: { category: 'roads', consent: true }, key: newKey() } as const
  const { visit } = must(await as(cloud, worker)('visits.save', raised))
  expect(must(await as(cloud, worker)('visits.save', raised)).visit.matterId).toBe(visit.matterId)
  const matter = must(await as(cloud, worker)('matters.show', { id: visit.matterId ?? '' }))
  expect(matter).toMatchObject({
    text: '屋顶漏雨',
    visit: { id: visit.id, householdId: id },
    onBehalf: { name: '白示例', relation: 'worker' },
  })
  await cloud.clock('169h')
  expect(await isDue(id)).toBe(true)
  must(await as(cloud, worker)('matters.answer', { id: matter.id, text: '屋顶修好了', key: newKey() }))
  await cloud.clock('2m')
  expect(await isDue(id)).toBe(false)
})

test('whoever of the household looks in here has a say in what was raised for it; in confidence nobody does', async () => {
  const { id } = await aHome(cloud, 'folk-who-hears')
  await letIn(cloud, id, 'folk-beside-them')
  const matter = { category: 'roads', consent: true } as const
  const open = (await saved(worker, { householdId: id, way: 'door', text: '屋顶漏雨', matter })).visit.matterId ?? ''
  const closed =
    (await saved(worker, { householdId: id, way: 'phone', text: '家里有人动手', confidence: true, matter })).visit.matterId ?? ''
  must(await as(cloud, worker)('matters.answer', { id: open, text: '屋顶修好了', key: newKey() }))
  const seen = must(await as(cloud, 'folk-who-hears')('matters.show', { id: open }))
  expect([seen.text, seen.can.includes('confirm')]).toEqual(['屋顶漏雨', true])
  const heard = must(await as(cloud, 'folk-who-hears')('inbox.list', {})).rows
  expect(heard.some(({ page, text }) => page?.includes(open) === true && text.includes('屋顶修好了'))).toBe(true)
  expect((await visitsOf('folk-who-hears', id)).map(({ matterId }) => matterId)).toEqual([null, open])
  expect((await visitsOf('folk-beside-them', id)).map(({ matterId }) => matterId)).toEqual([null, null])
  for (const other of ['folk-who-hears', 'folk-beside-them'])
    expect(await codeOf(other, 'matters.show', { id: closed })).toBe('matters.not_yours')
  expect(must(await as(cloud, worker)('matters.show', { id: closed })).onBehalf?.phone ?? null).toBeNull()
})

test('a matter that one of the household asked closes what is due there when it is answered; a neighbour\u2019s does not', async () => {
  const [id, beside] = [await aFrail('folk-who-asks'), await aFrail('folk-beside')]
  const matter = must(
    await as(cloud, 'folk-who-asks')('matters.submit', {
      key: newKey(),
      category: 'roads',
      text: '低保怎么办',
      place: { gridId: homeGrid },
    }),
  )
  must(await as(cloud, worker)('matters.answer', { id: matter.id, text: '带户口本来就行', key: newKey() }))
  await cloud.clock('2m')
  expect([await isDue(id), await isDue(beside)]).toEqual([false, true])
})

test('the household reads all but what was said in confidence, those above read no words, others nothing', async () => {
  const { id } = await aHome(cloud, resident)
  await saved(worker, { householdId: id, way: 'door', text: '都好', tookBack: ['demands'] })
  await saved(worker, { householdId: id, way: 'phone', text: '家里有人动手', confidence: true })
  const words = async (openid: string) => (await visitsOf(openid, id)).flatMap(({ accounts }) => accounts.map(({ text }) => text)).sort()
  expect(await words(worker)).toEqual(['家里有人动手', '都好'])
  expect(await words(resident)).toEqual([null, '都好'])
  expect(await words(more.county)).toEqual([null, null])
  for (const other of [neighbour, otherWorker, stranger])
    expect(await codeOf(other, 'visits.list', { householdId: id })).toBe('visits.not_found')
  const [mine] = must(await as(cloud, resident)('households.mine', {})).own
  expect(mine?.readers.length).toBeGreaterThan(0)
})

const earnedBy = (visitId: string): Promise<OutcomeDocument | null> =>
  standing<OutcomeDocument>(cloud, 'outcomes', outcomeIdOf({ of: 'visitDue', source: `${visitId}_c1` })).then((found) => found ?? null)

test('the household says that it was so, never who told of it; only what was due is an outcome', async () => {
  const id = await aFrail('folk-who-confirms')
  await letIn(cloud, id, worker)
  const { visit } = await saved(worker, { householdId: id, way: 'door' })
  expect(await codeOf(worker, 'visits.confirm', { id: visit.id, key: newKey() })).toBe('visits.own')
  expect(await codeOf(neighbour, 'visits.confirm', { id: visit.id, key: newKey() })).toBe('visits.not_found')
  const said = must(await as(cloud, 'folk-who-confirms')('visits.confirm', { id: visit.id, key: newKey() }))
  expect([said.confirmed !== null, said.can]).toEqual([true, []])
  expect(await codeOf(worker, 'visits.save', { householdId: id, id: visit.id, way: 'door', key: newKey() })).toBe('visits.confirmed')
  expect(await earnedBy(visit.id)).toMatchObject({ by: { as: 'household' }, people: [{ personId: personIdOf(worker), as: 'worker' }] })
  const again = await saved(worker, { householdId: id, way: 'phone' })
  must(await as(cloud, 'folk-who-confirms')('visits.confirm', { id: again.visit.id, key: newKey() }))
  expect(await earnedBy(again.visit.id)).toBeNull()
})

test('home says that somebody should look in today', async () => {
  await aFrail()
  const { rows } = must(await as(cloud, worker)('home.waiting', {}))
  expect(rows.find(({ kind }) => kind === 'dues')?.many).toBeGreaterThan(0)
  expect(must(await as(cloud, stranger)('home.waiting', {})).rows).toEqual([])
})
