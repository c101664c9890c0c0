import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from '../features/support/journey'
import { doing, freshGrid, officers } from '../features/support/grid-world'

/** A telephone number is a clue and never an identity: what was proved last counts, and can be let go. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const year = 365 * 86_400_000
let numbers = 0
const aPhone = () => `1990001${String((numbers += 1)).padStart(4, '0')}`

const prove = async (openid: string, phone: string) => must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
const give = async (orgId: string, phone: string) =>
  doing(cloud, officers.secretary)('staff.assign', {
    orgId,
    role: 'fullTimeWorker',
    name: '李新来',
    phone,
    until: (await cloud.now()) + year,
  })
const offices = async (openid: string) => must(await as(cloud, openid)('people.me', {})).assignments.map(({ orgId }) => orgId)
const phoneOf = async (openid: string) => must(await as(cloud, openid)('people.me', {})).phone

test('A5 a worker proves a number, then another; 120 days later the first, given an office, is proved by its new owner', async () => {
  const [first, second] = [aPhone(), aPhone()]
  const grid = await freshGrid(cloud)
  await prove('a5-before', first)
  await prove('a5-before', second)
  await cloud.clock('120d')
  expect(await give(grid, first)).toMatchObject({ bound: false })
  await prove('a5-after', first)

  expect(await offices('a5-after')).toEqual([grid])
  expect(await offices('a5-before')).toEqual([])
  const matter = must(
    await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId: grid } }),
  )
  expect(must(await as(cloud, 'a5-after')('matters.show', { id: matter.id })).id).toBe(matter.id)
  expect(await as(cloud, 'a5-before')('matters.show', { id: matter.id })).toMatchObject({ ok: false })
})

test('whoever proves a number last has it, and it stands on the one before no longer', async () => {
  const phone = aPhone()
  await prove('last-one', phone)
  await prove('last-two', phone)
  expect([await phoneOf('last-one'), await phoneOf('last-two')]).toEqual([null, phone])
  const grid = await freshGrid(cloud)
  expect(await give(grid, phone)).toMatchObject({ bound: true })
  expect([await offices('last-one'), await offices('last-two')]).toEqual([[], [grid]])
})

test('what was given while a number was theirs stays theirs when they prove another', async () => {
  const [first, second] = [aPhone(), aPhone()]
  const grid = await freshGrid(cloud)
  await prove('keeps-office', first)
  await give(grid, first)
  await prove('keeps-office', second)
  expect(await offices('keeps-office')).toEqual([grid])
  expect(await phoneOf('keeps-office')).toBe(second)
})

test('proving a number again after it passed on takes it back, and each time once', async () => {
  const phone = aPhone()
  for (const who of ['back-one', 'back-two', 'back-one', 'back-one']) await prove(who, phone)
  expect([await phoneOf('back-one'), await phoneOf('back-two')]).toEqual([phone, null])
})

test('what is said for a number goes to whoever has it now, not to whoever had it', async () => {
  const [first, second] = [aPhone(), aPhone()]
  await prove('said-before', first)
  await prove('said-before', second)
  const said = must(
    await as(cloud, people.worker)('matters.submit', {
      key: newKey(),
      category: 'hardship',
      text: '腿脚不便，想请人送药',
      onBehalf: { name: '孙老人', phone: first, relation: 'worker', consent: true },
    }),
  )
  expect(await as(cloud, 'said-before')('matters.show', { id: said.id })).toMatchObject({ ok: false })
  await prove('said-after', first)
  expect(await as(cloud, 'said-after')('matters.show', { id: said.id })).toMatchObject({ ok: false })
  must(await as(cloud, 'said-after')('matters.join', { id: said.id, key: newKey() }))
  expect(must(await as(cloud, 'said-after')('matters.show', { id: said.id })).id).toBe(said.id)
})

const sayFor = async (phone: string) =>
  must(
    await as(cloud, people.worker)('matters.submit', {
      key: newKey(),
      category: 'hardship',
      text: '腿脚不便，想请人送药',
      onBehalf: { name: '孙老人', phone, relation: 'worker', consent: true },
    }),
  )
const mineOf = async (openid: string) => must(await as(cloud, openid)('matters.mine', {}))

test('B6 what is said under a number stands in nobody’s list before whoever has the number says that it is theirs', async () => {
  const [known, unknown] = [aPhone(), aPhone()]
  await prove('b6-known', known)
  const [said, other] = [await sayFor(known), await sayFor(unknown)]
  const told = ({ onBehalf, standing, state, people: asking, can }: typeof said) => ({
    linked: onBehalf?.linked,
    standing,
    state,
    asking,
    can,
  })
  expect(told(said)).toEqual(told(other))
  await cloud.clock('2m')
  await prove('b6-later', unknown)
  await cloud.clock('2m')
  for (const [openid, { id }] of [
    ['b6-known', said],
    ['b6-later', other],
  ] as const) {
    const { rows, invitations } = await mineOf(openid)
    expect([rows, invitations]).toEqual([[], [{ id, name: '孙*人', communityName: '俄体村', at: expect.any(Number) as number }]])
    expect(must(await as(cloud, people.worker)('matters.show', { id })).onBehalf?.linked).toBe(false)
  }
})

test('B6 whoever says that it is not them is asked no more, and the writer reads nothing of it', async () => {
  const phone = aPhone()
  const said = await sayFor(phone)
  const shown = async () => must(await as(cloud, people.worker)('matters.show', { id: said.id }))
  const before = await shown()
  await prove('b6-other', phone)
  must(await as(cloud, 'b6-other')('matters.notMine', { id: said.id, key: newKey() }))
  expect((await mineOf('b6-other')).invitations).toEqual([])
  expect(await shown()).toEqual(before)
  expect(await as(cloud, 'b6-typed')('matters.notMine', { id: said.id })).toMatchObject({ error: { code: 'matters.not_yours' } })
})

test('B6 whether somebody elsewhere has a number is told to nobody who looks for it', async () => {
  const [elsewhere, nobodys] = [aPhone(), aPhone()]
  await prove('b6-elsewhere', elsewhere)
  const looks = (words: string) => as(cloud, people.secretary)('proposals.whom', { orgId: '152221108209', words })
  expect(await looks(elsewhere)).toEqual(await looks(nobodys))
})

test('two who prove one number in the same instant: one of them has it', async () => {
  const phone = aPhone()
  await Promise.all(['race-one', 'race-two', 'race-three'].map((who) => prove(who, phone)))
  await cloud.clock('2m')
  const having = (await Promise.all(['race-one', 'race-two', 'race-three'].map(phoneOf))).filter((has) => has === phone)
  expect(having.length).toBe(1)
})

test('a call that died before the number stood on its person writes it no more once somebody else has proved it', async () => {
  for (let nth = 1; nth <= 12; nth += 1) {
    const [phone, early, late] = [aPhone(), `died-${String(nth)}`, `after-${String(nth)}`]
    await cloud.fault({ action: '*', nth, when: 'crash' })
    await as(cloud, early)('people.phone', { code: `local-${phone}` })
    await cloud.clearFaults()
    await prove(late, phone)
    await cloud.clock('2m')
    expect([nth, await phoneOf(early), await phoneOf(late)]).toEqual([nth, null, phone])
  }
})
