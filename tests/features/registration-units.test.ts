import type { CallName, Input, Output } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from './support/journey'
import { community, otherGrid, otherSecretary, registered, reported, secretary, somebodyNew, toldTo } from './support/registrations'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const refused = async (openid: string, name: CallName, input: unknown) => {
  const { reply } = await cloud.call(openid, name, input)
  if (reply.ok) throw new Error(`${name} was not refused`)
  expect(reply.error.message).toMatch(/[\u4e00-\u9fff]/)
  return reply.error.code
}

let names = 0
/** A name of letters: figures name nothing. */
const newName = () => `示例单位${String.fromCharCode(0x4e00 + (names += 1))}`
const reporting = (over: Partial<Input<'registration.unit'>> = {}): Input<'registration.unit'> => ({
  key: newKey(),
  communityId: community,
  name: newName(),
  contact: { name: '钱示例', phone: '13900000002' },
  offers: ['一辆皮卡车'],
  takesOn: ['每月帮一次困难户'],
  ...over,
})
const sent = async (openid: string, over: Partial<Input<'registration.unit'>> = {}): Promise<Output<'registration.unit'>> =>
  must(await as(cloud, openid)('registration.unit', reporting(over)))
const takenIn = async (over: Partial<Input<'registration.unit'>> = {}) => {
  const openid = somebodyNew()
  const { id, name } = await sent(openid, over)
  must(await as(cloud, secretary)('registration.confirm', { id, key: newKey() }))
  return { openid, id, name }
}
const spokenFor = async (openid: string) => must(await as(cloud, openid)('registration.mine', {})).units

test('a unit reports, is asked back, and is accepted with a numbered receipt; from then on others may pick its name', async () => {
  const openid = somebodyNew()
  const name = newName()
  const { id, state } = await sent(openid, { name, offers: [] })
  expect(state).toBe('pending')
  expect((await toldTo(cloud, secretary))[0]).toBe('有单位来报到')
  expect(must(await as(cloud, people.resident)('registration.units', { words: name }))).toEqual({ names: [] })
  must(await as(cloud, secretary)('registration.return', { id, text: '请写能提供什么' }))
  expect(await spokenFor(openid)).toMatchObject([{ state: 'returned', asked: '请写能提供什么', can: ['send', 'leave'] }])
  await sent(openid, { name: `${name}党支部`, offers: ['会议室'] })
  expect(must(await as(cloud, secretary)('registration.confirm', { id }))).toMatchObject({
    kind: 'unit',
    state: 'registered',
    number: expect.stringMatching(/^DW\d{8}-/) as string,
    offers: ['会议室'],
  })
  expect(await toldTo(cloud, openid)).toEqual(['单位报到成功', '单位报到要补充一下'])
  expect(must(await as(cloud, people.resident)('registration.units', { words: name }))).toEqual({ names: [`${name}党支部`] })
  expect(await spokenFor(openid)).toMatchObject([{ state: 'registered', can: ['amend', 'leave', 'receipt'] }])
})

test('what it offers may change later without asking again', async () => {
  const { openid, id, name } = await takenIn()
  expect(await sent(openid, { name, offers: ['两辆车'] })).toMatchObject({ id, state: 'registered', offers: ['两辆车'] })
})

test('the contact sees where its members serve, and nothing else of theirs, once the county knows them by a proved number', async () => {
  const phone = '13900000702'
  const { openid, id, name } = await takenIn({ contact: { name: '钱示例', phone } })
  expect(await refused(openid, 'reporting.colleagues', { id })).toBe('registration.not_approved')
  expect(await refused('county', 'registration.approve', { id })).toBe('registration.contact_unproved')
  must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
  expect(await refused(secretary, 'registration.approve', { id })).toBe('registration.not_yours')
  expect(await refused(openid, 'registration.approve', { id })).toBe('registration.own')
  expect(must(await as(cloud, 'county')('registration.approve', { id, key: newKey() }))).toMatchObject({ contact: { approved: true } })
  await registered(cloud, { unit: `${name}机关党支部`, name: '孙示例', phone: '13900000003' })
  const { reply } = await cloud.call<Output<'reporting.colleagues'>>(openid, 'reporting.colleagues', { id })
  expect(reply).toEqual({
    ok: true,
    data: {
      rows: [
        { name: '孙示例', communityName: '俄体村', since: expect.any(Number) as number, service: { quarter: 0, year: 0, last: null } },
      ],
      next: null,
    },
  })
  expect(JSON.stringify(reply)).not.toMatch(/13900000003|skills|phone|grid/)
  expect(await refused(secretary, 'reporting.colleagues', { id })).toBe('registration.not_yours')
  expect(await refused(openid, 'reporting.colleagues', { id: 'u_none' })).toBe('registration.not_found')
})

const invited = async (openid: string) => must(await as(cloud, openid)('registration.mine', {})).invitations
const answer = async (openid: string, id: string, accept: boolean) =>
  must(await as(cloud, openid)('registration.answer', { key: newKey(), id, accept }))

test('a contact named by their number speaks for the unit once they say so, whether they proved it before or after', async () => {
  const [caller, contact] = [somebodyNew(), somebodyNew()]
  const phone = '13987654321'
  const named = { contact: { name: '吴示例', phone, self: false } }
  const { id } = await sent(caller, named)
  must(await as(cloud, contact)('people.phone', { code: `local-${phone}` }))
  expect(await spokenFor(caller)).toMatchObject([{ id, contact: { proved: false } }])
  expect(await spokenFor(contact)).toEqual([])
  expect((await invited(contact)).map((one) => one.id)).toEqual([id])
  expect(await toldTo(cloud, contact)).toContain('有单位请您当联系人')
  await answer(contact, id, true)
  expect(await spokenFor(contact)).toMatchObject([{ id, contact: { proved: true } }])
  expect(await spokenFor(caller)).toEqual([])
  expect(await toldTo(cloud, caller)).toContain('单位联系人答应了')

  const second = await sent(caller, named)
  expect(second.contact).toMatchObject({ proved: false })
  expect((await invited(contact)).map((one) => one.id)).toEqual([second.id])
  await answer(contact, second.id, false)
  expect(await invited(contact)).toEqual([])
  expect(await spokenFor(contact)).toHaveLength(1)
  expect(await toldTo(cloud, caller)).toContain('对方说不是单位联系人')
  expect(await refused(contact, 'registration.answer', { key: newKey(), id: second.id, accept: true })).toBe('registration.not_invited')
})

test('B6 what a number turned out to be is nothing that a writer learns: the reply is the same whoever has it', async () => {
  const [known, unknown] = ['13987654322', '13987654323']
  must(await as(cloud, somebodyNew())('people.phone', { code: `local-${known}` }))
  const caller = somebodyNew()
  const replies = await Promise.all([known, unknown].map((phone) => sent(caller, { contact: { name: '吴示例', phone, self: false } })))
  await cloud.clock('2m')
  const now = await spokenFor(caller)
  for (const { id, contact } of replies) {
    expect(contact).toMatchObject({ proved: false, approved: false })
    expect(now.find((one) => one.id === id)?.contact).toEqual(contact)
  }
})

test('a stranger cannot answer for a number that they only typed', async () => {
  const phone = '13987654324'
  const { id } = await sent(somebodyNew(), { contact: { name: '吴示例', phone, self: false } })
  const typed = somebodyNew()
  must(await as(cloud, typed)('people.settle', { gridId: otherGrid, name: '假示例', phone }))
  expect(await invited(typed)).toEqual([])
  expect(await refused(typed, 'registration.answer', { key: newKey(), id, accept: true })).toBe('registration.not_invited')
})

test.each<[string, string, CallName, () => Promise<unknown>, string]>([
  [
    'a secretary of another community accepts',
    otherSecretary,
    'registration.confirm',
    async () => ({ id: (await sent(somebodyNew())).id }),
    'registration.not_yours',
  ],
  ['accepting twice', secretary, 'registration.confirm', async () => ({ id: (await takenIn()).id }), 'registration.wrong_step'],
  ['accepting one’s own', secretary, 'registration.confirm', async () => ({ id: (await sent(secretary)).id }), 'registration.own'],
  ['a unit that does not exist', secretary, 'registration.confirm', () => Promise.resolve({ id: 'u_none' }), 'registration.not_found'],
  [
    'another contact for the same unit',
    'somebody-else',
    'registration.unit',
    async () => reporting({ name: (await takenIn()).name }),
    'registration.unit_taken',
  ],
  [
    'a name of figures',
    'somebody-else',
    'registration.unit',
    () => Promise.resolve(reporting({ name: '12345' })),
    'registration.unit_unclear',
  ],
  [
    'a community that does not exist',
    'somebody-else',
    'registration.unit',
    () => Promise.resolve(reporting({ communityId: '152221108999' })),
    'grid.not_found',
  ],
  [
    'a stranger ends it',
    'somebody-else',
    'registration.leave',
    async () => ({ key: newKey(), id: (await takenIn()).id }),
    'registration.not_yours',
  ],
  [
    'the secretary ends it without a reason',
    secretary,
    'registration.leave',
    async () => ({ key: newKey(), id: (await takenIn()).id }),
    'registration.reason_missing',
  ],
  [
    'a receipt before anybody accepted',
    secretary,
    'registration.receipt',
    async () => ({ id: (await sent(somebodyNew())).id }),
    'registration.wrong_step',
  ],
  [
    'a receipt of somebody else',
    'somebody-else',
    'registration.receipt',
    async () => ({ id: (await takenIn()).id }),
    'registration.not_yours',
  ],
  ['a receipt without a registration', 'somebody-else', 'registration.receipt', () => Promise.resolve({}), 'registration.not_found'],
  ['the desk of a resident', people.resident, 'reporting.desk', () => Promise.resolve({}), 'registration.not_yours'],
  [
    'the desk of another community',
    secretary,
    'reporting.desk',
    () => Promise.resolve({ orgId: '152221108001' }),
    'registration.not_yours',
  ],
  [
    'the members of another community',
    otherSecretary,
    'registration.list',
    () => Promise.resolve({ orgId: community }),
    'registration.not_yours',
  ],
])('%s: refused', async (_what, openid, name, prepare, code) => {
  if (name === 'registration.leave' && code === 'registration.not_yours') {
    const input = (await prepare()) as object
    expect(await refused(openid, name, { ...input, text: '原因' })).toBe(code)
    return
  }
  expect(await refused(openid, name, await prepare())).toBe(code)
})

test('one that has left may be taken up by another contact, and is the community’s business again', async () => {
  const { openid, id, name } = await takenIn()
  must(await as(cloud, openid)('registration.leave', { key: newKey(), id }))
  expect(await toldTo(cloud, secretary)).toContain('有单位退出报到')
  expect(await sent(somebodyNew(), { name })).toMatchObject({ id, state: 'pending', mine: true })
})

test('the receipts are sheets to draw, and show nobody’s phone', async () => {
  const { openid } = await registered(cloud)
  const own = must(await as(cloud, openid)('registration.receipt', {}))
  expect(own).toMatchObject({ number: expect.stringMatching(/^BD/) as string, poster: { widthMm: 148, heightMm: 210 } })
  expect(JSON.stringify(own)).toMatch(/在职党员报到单.*赵示例.*示例气象局/)
  const unit = await takenIn()
  const sheet = must(await as(cloud, unit.openid)('registration.receipt', { id: unit.id }))
  expect(JSON.stringify([own, sheet])).not.toMatch(/139000/)
  expect(JSON.stringify(sheet)).toContain('单位报到单')
})

test('the desk: who waits first, what people can do, which units there are, in three requests', async () => {
  const { id } = await sent(somebodyNew())
  const { reply, roundTrips } = await cloud.call<Output<'reporting.desk'>>(secretary, 'reporting.desk', {})
  if (!reply.ok) throw new Error(reply.error.code)
  expect(roundTrips).toBeLessThanOrEqual(3)
  const { orgId, members, units, registered: count, skills, reported } = reply.data
  expect(orgId).toBe(community)
  expect(members[0]).toMatchObject({ state: 'pending', unit: '示例水务局', can: ['confirm', 'return', 'leave'] })
  expect(units.map((unit) => unit.id)).toContain(id)
  expect(count).toBeGreaterThanOrEqual(2)
  expect(skills[0]).toMatchObject({ id: 'plumbing', name: '修水电' })
  expect(reported[0]).toMatchObject({ name: '示例水务局', offers: ['抢修水管的队伍和车', '会议室周末可以借用'] })
  expect(reply.data.waiting).toBe(members.length + units.length)
  const { rows } = must(await as(cloud, 'township-eti')('registration.list', { orgId: '152221108', skill: 'tutoring' }))
  expect(rows).toMatchObject([{ unit: '示例中学', place: { communityName: '俄体村' } }])
})

test('the desk counts the hours that wait and says where needs and offers do not meet; above a community it does not', async () => {
  const { service } = must(await as(cloud, secretary)('reporting.desk', {}))
  expect(service).toMatchObject({ hours: { events: 1, people: 1, objections: 0 } })
  expect(service?.unclaimed).toBeGreaterThanOrEqual(4)
  expect(service?.short).toContainEqual({ of: 'skill', id: 'nursing', name: '看病护理', wanted: 2, people: 0 })
  expect(service?.unused.map(({ id }) => id)).toContain('driving')
  expect((await cloud.call(otherSecretary, 'reporting.desk', {})).reply).toMatchObject({
    ok: true,
    data: { service: { hours: { events: 0 }, unclaimed: 0 } },
  })
  expect(must(await as(cloud, 'township-eti')('reporting.desk', {})).service).toBeNull()
})

test('those who wait are all reached, the longest waiting first, each once', async () => {
  for (let at = 0; at < 22; at += 1) await reported(cloud, somebodyNew(), { gridId: otherGrid })
  const desk = must(await as(cloud, otherSecretary)('reporting.desk', {}))
  expect([desk.members.length, desk.waiting]).toEqual([20, 22])
  const { rows, next } = must(await as(cloud, otherSecretary)('registration.list', { state: 'pending', after: desk.next ?? '' }))
  expect([rows.length, next]).toEqual([2, null])
  const all = [...desk.members, ...rows]
  expect(new Set(all.map((one) => one.id)).size).toBe(22)
  expect(all.map(({ sentAt }) => sentAt)).toEqual([...all.map(({ sentAt }) => sentAt)].sort((one, other) => one - other))
})

test.each<[CallName, () => Promise<{ openid: string; input: unknown }>, number]>([
  ['registration.mine', () => Promise.resolve({ openid: 'member-eti-1', input: {} }), 3],
  ['registration.form', () => Promise.resolve({ openid: people.resident, input: {} }), 3],
  ['registration.list', () => Promise.resolve({ openid: secretary, input: {} }), 3],
  ['registration.units', () => Promise.resolve({ openid: people.resident, input: {} }), 3],
  ['registration.receipt', () => Promise.resolve({ openid: 'member-eti-1', input: {} }), 3],
  // Whether they speak for the unit is known before its people are read, and those before what they did.
  ['reporting.colleagues', async () => ({ openid: 'unit-water', input: { id: (await spokenFor('unit-water'))[0]?.id } }), 4],
])('%s takes its requests and no more', async (name, prepare, most) => {
  const { openid, input } = await prepare()
  const { reply, roundTrips } = await cloud.call(openid, name, input)
  expect(reply).toMatchObject({ ok: true })
  expect(roundTrips).toBeLessThanOrEqual(most)
})
