import type { CallName } from '@/contract'
import { identityConsent } from '@/contract/words-registration'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { asked, did, shownTo } from './support/matters'
import {
  community,
  memberIn,
  mine,
  nextGrid,
  otherGrid,
  otherSecretary,
  registered,
  reported,
  reporting,
  secretary,
  somebodyNew,
  toldTo,
} from './support/registrations'

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

test('a member reports, is asked back, amends, and is taken in: a member from then on, with a numbered receipt', async () => {
  const openid = somebodyNew()
  expect(must(await as(cloud, openid)('registration.mine', {}))).toEqual({
    registration: null,
    units: [],
    invitations: [],
    elsewhere: false,
    desk: null,
    can: ['send'],
  })
  const { id, state, place } = await reported(cloud, openid, { unit: '局里的' })
  expect([state, place.communityName, place.gridName]).toEqual(['pending', '俄体村', '第2网格'])
  expect(await memberIn(cloud, openid)).toEqual([])
  expect(await toldTo(cloud, secretary)).toContain('有党员来报到')

  must(await as(cloud, secretary)('registration.return', { id, text: '请写单位全称' }))
  expect(await mine(cloud, openid)).toMatchObject({ state: 'returned', asked: '请写单位全称', can: ['send', 'move', 'leave'] })
  await reported(cloud, openid, { unit: '示例气象局' })
  const confirmed = must(await as(cloud, secretary)('registration.confirm', { id }))
  expect(confirmed).toMatchObject({
    state: 'registered',
    mine: false,
    stays: [],
    number: expect.stringMatching(/^BD\d{8}-[0-9A-F]{6}$/) as string,
  })
  expect(await memberIn(cloud, openid)).toEqual([community])
  expect(await toldTo(cloud, openid)).toEqual(['报到成功', '报到要补充一下'])
  expect(must(await as(cloud, openid)('people.me', {}))).toMatchObject({ name: '赵示例', home: { gridId: homeGrid } })
})

test('the form begins with what is known, and with lists to choose from', async () => {
  const form = must(await as(cloud, people.resident)('registration.form', {}))
  expect(form).toMatchObject({ home: { communityName: '俄体村' }, registration: null })
  expect([form.classes.length, form.skills.length > 5]).toEqual([8, true])
})

test('amending skills and times later is an ordinary step', async () => {
  const { openid } = await registered(cloud)
  const amended = must(
    await as(cloud, openid)('registration.amend', { key: newKey(), skills: ['law', 'law'], freeTimes: ['workday'], unit: '示例中学' }),
  )
  expect(amended).toMatchObject({
    state: 'registered',
    skills: [{ id: 'law', name: '懂法律' }],
    freeTimes: ['workday'],
    unit: '示例中学',
    phone: '13900000001',
  })
})

test('moving home: over here at once, waiting there, and both secretaries hear of it', async () => {
  const { openid, id } = await registered(cloud)
  const moved = must(await as(cloud, openid)('registration.move', { key: newKey(), gridId: otherGrid }))
  expect(moved).toMatchObject({ state: 'pending', number: null, stays: [{ communityName: '俄体村', end: 'movedOut' }] })
  expect(await memberIn(cloud, openid)).toEqual([])
  expect(await toldTo(cloud, secretary)).toContain('有党员转走了')
  expect((await toldTo(cloud, otherSecretary))[0]).toBe('有党员来报到')
  expect(await refused(secretary, 'registration.confirm', { id })).toBe('registration.not_yours')
  must(await as(cloud, otherSecretary)('registration.confirm', { id }))
  expect(await memberIn(cloud, openid)).toEqual(['152221108001'])

  must(await as(cloud, openid)('registration.move', { key: newKey(), gridId: homeGrid }))
  must(await as(cloud, secretary)('registration.confirm', { id }))
  expect(await memberIn(cloud, openid)).toEqual([community])
})

test('another grid of the same community is one tap, confirmed by nobody', async () => {
  const { openid } = await registered(cloud)
  expect(must(await as(cloud, openid)('registration.move', { key: newKey(), gridId: nextGrid }))).toMatchObject({
    state: 'registered',
    place: { gridName: '第1网格' },
  })
})

const published = async () => {
  const { id } = await asked(cloud)
  await did(cloud, people.worker, ['matters.publish', { id, text: '帮一位老人搬煤' }])
  return id
}

test('consent withdrawn amid a claim: the matter is back in the pool, its owner knows, nothing of the person stays', async () => {
  const { openid, id } = await registered(cloud)
  const matter = await published()
  await did(cloud, openid, ['matters.claim', { id: matter }])
  await did(cloud, openid, ['matters.contact', { id: matter }])
  const left = must(await as(cloud, openid)('registration.leave', { key: newKey() }))
  expect(left).toMatchObject({ state: 'left', unit: null, phone: null, skills: [], freeTimes: [], can: ['send'], stays: [{ end: 'left' }] })
  const shown = await shownTo(cloud, people.worker, matter)
  expect(shown.timeline.at(-1)).toMatchObject({ what: 'released', text: '不在这里报到了' })
  expect(await toldTo(cloud, people.worker)).toContain('认领退回来了')
  expect(await memberIn(cloud, openid)).toEqual([])
  expect(await refused(openid, 'matters.claim', { id: matter, key: newKey() })).toBe('matters.not_yours')
  await did(cloud, 'member-eti-1', ['matters.claim', { id: matter }])
  await cloud.clock('2m')
  expect((await shownTo(cloud, people.worker, matter)).timeline.at(-1)).toMatchObject({ what: 'claimed' })
  expect(await refused(secretary, 'registration.confirm', { id })).toBe('registration.wrong_step')
})

test('a secretary ends a registration with a reason that the person reads', async () => {
  const { openid, id } = await registered(cloud)
  must(await as(cloud, secretary)('registration.leave', { key: newKey(), id, text: '已经调到外地' }))
  expect(must(await as(cloud, openid)('inbox.list', {})).rows[0]).toMatchObject({
    title: '报到结束了',
    text: expect.stringContaining('已经调到外地') as string,
    page: 'pages/registration/index',
  })
  expect(await memberIn(cloud, openid)).toEqual([])
})

test.each<[string, string, CallName, () => Promise<unknown>, string]>([
  [
    'a secretary of another community confirms',
    otherSecretary,
    'registration.confirm',
    async () => ({ id: (await reported(cloud, somebodyNew())).id }),
    'registration.not_yours',
  ],
  [
    'a worker of the grid confirms',
    people.worker,
    'registration.confirm',
    async () => ({ id: (await reported(cloud, somebodyNew())).id }),
    'registration.not_yours',
  ],
  [
    'a resident asks back',
    people.resident,
    'registration.return',
    async () => ({ id: (await reported(cloud, somebodyNew())).id, text: '补' }),
    'registration.not_yours',
  ],
  [
    'a secretary confirms their own',
    secretary,
    'registration.confirm',
    async () => ({ id: (await reported(cloud, secretary)).id }),
    'registration.own',
  ],
  ['confirming twice', secretary, 'registration.confirm', async () => ({ id: (await registered(cloud)).id }), 'registration.wrong_step'],
  [
    'asking back too late',
    secretary,
    'registration.return',
    async () => ({ id: (await registered(cloud)).id, text: '补' }),
    'registration.wrong_step',
  ],
  [
    'a registration that does not exist',
    secretary,
    'registration.confirm',
    () => Promise.resolve({ id: 'r_none' }),
    'registration.not_found',
  ],
  [
    'the secretary ends one without a reason',
    secretary,
    'registration.leave',
    async () => ({ key: newKey(), id: (await registered(cloud)).id }),
    'registration.reason_missing',
  ],
  [
    'leaving before ever reporting',
    'never-reported',
    'registration.leave',
    () => Promise.resolve({ key: newKey() }),
    'registration.not_found',
  ],
  [
    'moving before ever reporting',
    'never-reported',
    'registration.move',
    () => Promise.resolve({ key: newKey(), gridId: otherGrid }),
    'registration.not_found',
  ],
  [
    'amending before ever reporting',
    'never-reported',
    'registration.amend',
    () => Promise.resolve({ key: newKey() }),
    'registration.not_found',
  ],
  [
    'a unit of one letter',
    'never-reported',
    'registration.member',
    () => Promise.resolve(reporting({ unit: '局' })),
    'registration.unit_unclear',
  ],
  [
    'a skill that is not in the list',
    'never-reported',
    'registration.member',
    () => Promise.resolve(reporting({ skills: ['flying'] })),
    'registration.choice_unknown',
  ],
  [
    'a service class that is not in the list',
    'never-reported',
    'registration.member',
    () => Promise.resolve(reporting({ classes: ['flying'] })),
    'registration.choice_unknown',
  ],
  [
    'a wording of the consent that is not in force',
    'never-reported',
    'registration.member',
    () => Promise.resolve(reporting({ consent: '2020-01' })),
    'registration.consent_old',
  ],
  [
    'a grid that does not exist',
    'never-reported',
    'registration.member',
    () => Promise.resolve(reporting({ gridId: '152221108209999' })),
    'grid.not_found',
  ],
])('%s: refused', async (_what, openid, name, prepare, code) => {
  expect(await refused(openid, name, await prepare())).toBe(code)
})

test('reporting twice, moving to where one is, and a key used for something else are each told', async () => {
  const { openid } = await registered(cloud)
  expect(await refused(openid, 'registration.member', reporting())).toBe('registration.already')
  expect(await refused(openid, 'registration.move', { key: newKey(), gridId: homeGrid })).toBe('registration.already_there')
  const key = newKey()
  must(await as(cloud, openid)('registration.amend', { key, skills: [] }))
  expect(await refused(openid, 'registration.amend', { key, skills: ['law'] })).toBe('registration.key_reused')
})

test('a grid that was retired: its successor when one took it over, else another has to be chosen', async () => {
  const made = async (name: string) => must(await as(cloud, 'township-eti')('grid.save', { parentId: community, name, key: newKey() })).id
  const [old, heir] = [await made('旧网格'), await made('新网格')]
  const merged = await cloud.call('township-eti', 'grid.merge', { ids: [old, heir], into: heir, key: newKey() })
  expect(merged.reply).toMatchObject({ ok: true })
  const openid = somebodyNew()
  expect((await reported(cloud, openid, { gridId: old })).place.gridId).not.toBe(old)
})

test('two taps and two secretaries at once make one registration, confirmed once', async () => {
  const openid = somebodyNew()
  const input = reporting()
  const [one, two] = await Promise.all([as(cloud, openid)('registration.member', input), as(cloud, openid)('registration.member', input)])
  const { id } = must(one)
  expect(must(two).id).toBe(id)
  const replies = await Promise.all([
    as(cloud, secretary)('registration.confirm', { id, key: newKey() }),
    as(cloud, 'township-eti')('registration.confirm', { id, key: newKey() }),
  ])
  expect(replies.map((reply) => (reply.ok ? 'ok' : reply.error.code)).sort()).toEqual(['ok', 'registration.wrong_step'])
  expect((await toldTo(cloud, openid)).filter((title) => title === '报到成功')).toHaveLength(1)
})

test('whom the office writes down agrees and says the rest; who leaves is off the list, and the office cannot put them back', async () => {
  const [openid, phone] = [somebodyNew(), `137${newKey().replace(/\D/g, '').padEnd(8, '1').slice(0, 8)}`]
  const until = Date.now() + 200 * 86_400_000
  const give = () => as(cloud, secretary)('staff.assign', { orgId: community, role: 'member', name: '郑示例', phone, until, key: newKey() })
  const office = must(await give())
  expect(must(await as(cloud, openid)('people.phone', { code: `local-${phone}` })).phone).toBe(phone)
  expect(await mine(cloud, openid)).toMatchObject({
    state: 'registered',
    name: '郑示例',
    consent: null,
    unit: null,
    place: { communityName: '俄体村', gridName: null },
  })
  expect(await memberIn(cloud, openid)).toEqual([community])

  const agreed = await reported(cloud, openid, { name: '郑示例', phone })
  expect(agreed).toMatchObject({
    state: 'registered',
    unit: '示例气象局',
    place: { gridName: '第2网格' },
    consent: { wording: identityConsent.wording },
  })
  must(await as(cloud, openid)('registration.leave', { key: newKey() }))
  expect(await memberIn(cloud, openid)).toEqual([])
  const listed = must(await as(cloud, secretary)('staff.list', { orgId: community })).rows
  expect(listed.map(({ name }) => name)).not.toContain('郑示例')
  must(await give())
  expect([await memberIn(cloud, openid), office.role]).toEqual([[], 'member'])
})

test('an office that ends a member ends the registration', async () => {
  const [openid, phone] = [somebodyNew(), `136${newKey().replace(/\D/g, '').padEnd(8, '1').slice(0, 8)}`]
  must(
    await as(cloud, secretary)('staff.assign', {
      orgId: community,
      role: 'member',
      name: '何示例',
      phone,
      until: Date.now() + 200 * 86_400_000,
      key: newKey(),
    }),
  )
  must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
  const [row] = must(await as(cloud, secretary)('staff.list', { orgId: community })).rows.filter(({ name }) => name === '何示例')
  must(await as(cloud, secretary)('staff.end', { orgId: community, id: row?.id ?? '', key: newKey() }))
  expect([(await mine(cloud, openid)).state, await memberIn(cloud, openid)]).toEqual(['left', []])
})

test('what the secretary and the member read holds no openid and no person id', async () => {
  const { openid, id } = await registered(cloud)
  const { reply: own } = await cloud.call(openid, 'registration.mine', {})
  const { reply: other } = await cloud.call(secretary, 'registration.return', { id, text: '补' })
  expect(JSON.stringify([own, other])).not.toMatch(/openid|personId|p_[0-9a-f]{24}|reporting-/)
})
