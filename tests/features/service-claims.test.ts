import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, inboxAbout, must, newKey, people } from './support/journey'
import { answerTo, community, heldPost, heldWish, hour, member, members, offerTo, otherMember, ownWish, stepped } from './support/service'

let cloud: LocalCloud
let crowd: readonly string[]
beforeAll(async () => {
  cloud = await startLocalCloud()
  crowd = await members(cloud, 50)
})
afterEach(() => cloud.clock('reset'))
afterAll(() => cloud.stop())

const { worker, secretary, resident } = people
const titles = async (openid: string, id: string) => (await inboxAbout(cloud, openid, id)).map(({ title }) => title)
const step = async (openid: string, name: string, id: string, more = {}) => answerTo(cloud, openid, [name, { id, key: newKey(), ...more }])

test('nobody knows whose wish it is before they have claimed it', async () => {
  const { id } = await heldWish(cloud)
  const before = await offerTo(cloud, member, id)
  expect([before.household, before.people, before.story, before.can]).toEqual([null, null, [], ['claim']])
  expect(JSON.stringify(before)).not.toMatch(/白大爷|13800000009|东头第二家/)
  const listed = must(await as(cloud, member)('service.offers', {}))
  expect(JSON.stringify(listed)).not.toMatch(/白大爷|13800000009|东头第二家/)
  expect(await stepped(cloud, member, ['service.claim', id])).toMatchObject({
    state: 'claimed',
    household: { name: '白大爷', phone: '13800000009', address: '东头第二家' },
    can: ['contacted', 'done', 'release'],
  })
  expect((await offerTo(cloud, otherMember, id)).household).toBe(null)
  expect(await titles(worker, id)).toEqual(['有党员认领了'])
})

test('a wish is realised when the worker says so, never by whoever made it come true', async () => {
  const { id } = await heldWish(cloud)
  await stepped(cloud, member, ['service.claim', id])
  await stepped(cloud, member, ['service.contacted', id])
  expect(await step(member, 'service.realised', id)).toBe('service.not_yours')
  await stepped(cloud, member, ['service.contacted', id, { text: '教会打视频了', done: true }])
  expect(await titles(worker, id)).toEqual(['微心愿办好了，请确认', '有党员认领了'])
  expect(await stepped(cloud, worker, ['service.realised', id, { text: '谢谢' }])).toMatchObject({ state: 'realised', can: [] })
  expect(await titles(member, id)).toEqual(['微心愿实现了'])
  expect(await step(worker, 'service.realised', id)).toBe('service.wrong_step')
})

test('what a resident wishes is looked at first, and the resident confirms it', async () => {
  const { id, state, can } = await ownWish(cloud, false)
  expect([state, can]).toEqual(['proposed', ['close']])
  expect(await titles(worker, id)).toEqual(['有住户提了微心愿'])
  expect(await step(member, 'service.show', id)).toBe('service.not_yours')
  expect(await stepped(cloud, worker, ['service.amend', id, { text: '想要一个放大镜' }])).toMatchObject({
    state: 'open',
    text: '想要一个放大镜',
  })
  await stepped(cloud, member, ['service.claim', id])
  await stepped(cloud, member, ['service.contacted', id, { done: true }])
  expect(await titles(resident, id)).toEqual(['您的微心愿办好了吗', '您的微心愿发布了'])
  expect((await offerTo(cloud, resident, id)).can).toEqual(['realised', 'close'])
  expect(await stepped(cloud, resident, ['service.realised', id])).toMatchObject({ state: 'realised' })
})

test('fifty claim one place at once: one has it, forty-nine are told so', async () => {
  const { id } = await heldPost(cloud)
  const codes = await Promise.all(crowd.map((openid) => step(openid, 'service.claim', id)))
  expect(codes.sort()).toEqual(['ok', ...Array.from({ length: 49 }, () => 'service.taken')])
  const { people: came, left } = await offerTo(cloud, worker, id)
  expect([came?.length, left]).toEqual([1, 0])
})

test('who is not in touch within a day gives it back, and both sides hear of it', async () => {
  const { id } = await heldWish(cloud)
  await stepped(cloud, member, ['service.claim', id])
  await cloud.clock('25h')
  expect(await offerTo(cloud, member, id)).toMatchObject({ state: 'open', mine: null, left: 1, can: ['claim'] })
  expect(await titles(member, id)).toEqual(['您认领的先退回去了'])
  expect(await titles(worker, id)).toEqual(['先退回给大家', '有党员认领了'])
})

test('who was in touch keeps it, and may hand it back without blame', async () => {
  const { id } = await heldPost(cloud, { places: 2 })
  await stepped(cloud, member, ['service.claim', id])
  await stepped(cloud, otherMember, ['service.claim', id])
  await stepped(cloud, member, ['service.contacted', id])
  await cloud.clock('25h')
  const { people: came } = await offerTo(cloud, worker, id)
  expect(came).toMatchObject([{ state: 'contacted', contactBy: null }])
  expect(await stepped(cloud, member, ['service.release', id, { text: '要出差' }])).toMatchObject({ mine: null, left: 2 })
  expect((await titles(worker, id))[0]).toBe('认领退回来了')
})

test('a post with an end ends by itself and is listed no longer', async () => {
  const { id } = await heldPost(cloud, { until: Date.now() + hour, text: '只站一个小时的岗' })
  const texts = async () => must(await as(cloud, member)('service.offers', { kind: 'post' })).rows.map(({ text }) => text)
  expect(await texts()).toContain('只站一个小时的岗')
  await cloud.clock('2h')
  expect(await texts()).not.toContain('只站一个小时的岗')
  expect(await offerTo(cloud, member, id)).toMatchObject({ state: 'over', can: [] })
  expect(await step(member, 'service.claim', id)).toBe('service.over')
})

test('what is stopped tells everybody who came forward, and why', async () => {
  const { id } = await heldPost(cloud, { places: 3 })
  await stepped(cloud, member, ['service.claim', id])
  await stepped(cloud, otherMember, ['service.claim', id])
  expect(await stepped(cloud, secretary, ['service.close', id, { text: '换了办法' }])).toMatchObject({ state: 'closed', can: [] })
  for (const openid of [member, otherMember])
    expect(await inboxAbout(cloud, openid, id)).toMatchObject([
      { title: '不用您去了', text: expect.stringContaining('换了办法') as string },
    ])
  const mine = await ownWish(cloud, false)
  await stepped(cloud, worker, ['service.close', mine.id, { text: '村里已经发过' }])
  expect(await titles(resident, mine.id)).toEqual(['您的微心愿没有发布'])
})

test('what I have taken on stands in one list with its next step, published matters too', async () => {
  const { id: matter } = must(await as(cloud, resident)('matters.submit', { key: newKey(), category: 'hardship', text: '院里的柴劈不动' }))
  must(await as(cloud, worker)('matters.publish', { id: matter, key: newKey(), text: '帮一户老人劈柴' }))
  const listed = must(await as(cloud, otherMember)('service.offers', { kind: 'matter' })).rows
  expect(listed.find(({ id }) => id === matter)).toMatchObject({ text: '帮一户老人劈柴', can: ['claim'], why: null })
  must(await as(cloud, otherMember)('matters.claim', { id: matter, key: newKey() }))
  expect(must(await as(cloud, member)('service.offers', { kind: 'matter' })).rows).toEqual([])
  for (const name of ['service.show', 'service.claim', 'service.signUp', 'service.close'])
    expect(await step(secretary, name, matter)).toBe('service.not_found')
  const { id } = await heldWish(cloud)
  await stepped(cloud, otherMember, ['service.claim', id])
  const mine = must(await as(cloud, otherMember)('service.mine', {})).rows
  expect(mine.slice(0, 2)).toMatchObject([
    { id: matter, kind: 'matter', mine: { state: 'claimed' } },
    { id, kind: 'wish', mine: { state: 'claimed' } },
  ])
  must(await as(cloud, otherMember)('matters.release', { id: matter, key: newKey() }))
  expect(must(await as(cloud, member)('service.offers', { kind: 'matter' })).rows).toMatchObject([{ id: matter }])
})

test('the list of those who organise shows what their place has put up, and what there is to choose from', async () => {
  const { id } = await heldPost(cloud)
  const ids = async (openid: string) => must(await as(cloud, openid)('service.organised', {})).rows.map((row) => row.id)
  expect(await ids(worker)).toContain(id)
  expect(await ids(secretary)).toContain(id)
  expect(await ids('worker-eti-2')).not.toContain(id)
  expect(await ids('secretary-xingan')).toEqual([])
  expect(await ids(resident)).toEqual([])
  const choices = must(await as(cloud, secretary)('service.prepare', {}))
  expect(choices.places.map((place) => place.name)).toEqual(['俄体村', '第1网格', '第2网格', '第3网格'])
  expect([choices.classes.length, must(await as(cloud, resident)('service.prepare', {})).places]).toEqual([8, []])
})

test('who organises sees what nobody has taken on, and which skill is short', async () => {
  const { id } = await heldWish(cloud, { text: '想有人辅导功课', skills: ['tutoring', 'veterinary'] })
  const gaps = async (openid: string) => must(await as(cloud, openid)('service.gaps', {}))
  const before = await gaps(secretary)
  expect(before.unclaimed.map((offer) => offer.id)).toContain(id)
  expect(before.short.find((gap) => gap.id === 'veterinary')).toEqual({
    of: 'skill',
    id: 'veterinary',
    name: '会看牲口',
    wanted: 1,
    people: 0,
  })
  expect(before.unused.map((gap) => gap.id)).toContain('driving')
  await stepped(cloud, member, ['service.claim', id])
  expect((await gaps(secretary)).unclaimed.map((offer) => offer.id)).not.toContain(id)
  expect(await gaps(resident)).toEqual({ unclaimed: [], short: [], unused: [] })
})

const wishInput = { text: '想学用手机', household: { name: '白大爷', phone: '13800000009', consent: true } }
test.each<[string, string, string, object, string]>([
  ['a post for a grid of others', worker, 'service.post', { orgId: `${community}001` }, 'service.place_not_yours'],
  ['a post that has ended already', worker, 'service.post', { until: 1_000 }, 'service.time_past'],
  ['a post of no class', worker, 'service.post', { serviceClass: 'none' }, 'service.choice_unknown'],
  [
    'a wish for a household of another grid',
    worker,
    'service.wish',
    { ...wishInput, gridId: `${community}001` },
    'service.place_not_yours',
  ],
  ['a wish without a grid', worker, 'service.wish', wishInput, 'service.no_home'],
  ['a wish in a grid that does not exist', secretary, 'service.wish', { ...wishInput, gridId: `${community}099` }, 'grid.not_found'],
  [
    'a wish that names its household',
    worker,
    'service.wish',
    { ...wishInput, gridId: homeGrid, text: '白大爷想学用手机' },
    'service.names_household',
  ],
  [
    'a wish that tells its number',
    worker,
    'service.wish',
    { ...wishInput, gridId: homeGrid, text: '打 13800000009' },
    'service.names_household',
  ],
  [
    'a household of somebody who answers for nothing',
    resident,
    'service.wish',
    { ...wishInput, gridId: homeGrid },
    'service.place_not_yours',
  ],
  ['a wish of somebody who lives nowhere', people.stranger, 'service.wish', { text: '想学用手机' }, 'service.no_home'],
])('%s is refused', async (_what, by, name, over, code) => {
  const post = { orgId: homeGrid, serviceClass: 'health', text: '量血压', times: ['weekend'], places: 1 }
  expect(await answerTo(cloud, by, [name, { key: newKey(), ...(name === 'service.post' ? post : {}), ...over }])).toBe(code)
})

test('wrong people, wrong moments, twice: each has its own answer', async () => {
  const post = await heldPost(cloud, { places: 2 })
  expect(await step(people.stranger, 'service.claim', post.id)).toBe('service.not_registered')
  expect(await step('resident-xingan-1', 'service.claim', post.id)).toBe('service.not_registered')
  expect(await step(member, 'service.release', post.id)).toBe('service.not_yours')
  expect(await step(member, 'service.amend', post.id)).toBe('service.not_yours')
  expect(await step(member, 'service.close', post.id)).toBe('service.not_yours')
  expect(await step('secretary-xingan', 'service.close', post.id)).toBe('service.not_yours')
  expect(await step(member, 'service.realised', post.id)).toBe('service.wrong_step')
  expect(await step(member, 'service.signUp', post.id)).toBe('service.wrong_step')
  await stepped(cloud, member, ['service.claim', post.id])
  expect(await step(member, 'service.claim', post.id)).toBe('service.already')
  await stepped(cloud, member, ['service.contacted', post.id])
  expect(await step(member, 'service.contacted', post.id)).toBe('service.wrong_step')
  await stepped(cloud, otherMember, ['service.claim', post.id])
  expect(await step(worker, 'service.amend', post.id, { places: 1 })).toBe('service.places_taken')
  const wish = await heldWish(cloud)
  expect(await step(worker, 'service.amend', wish.id, { text: '白大爷想学手机' })).toBe('service.names_household')
  expect(await step(worker, 'service.realised', wish.id)).toBe('service.wrong_step')
  await stepped(cloud, member, ['service.claim', wish.id])
  expect(await step(otherMember, 'service.claim', wish.id)).toBe('service.taken')
})

test('nobody claims what they wished for themselves', async () => {
  const mine = must(await as(cloud, member)('service.wish', { key: newKey(), text: '想学剪窗花' }))
  await stepped(cloud, worker, ['service.amend', mine.id])
  expect(await step(member, 'service.claim', mine.id)).toBe('service.own')
  expect(await step(otherMember, 'service.claim', mine.id)).toBe('ok')
})

test('the same tap twice is one claim, one hand-back, one confirmation', async () => {
  const { id } = await heldWish(cloud)
  const key = newKey()
  for (const name of ['service.claim', 'service.contacted', 'service.release'] as const) {
    const input = { id, key: `${name.replace('.', '-')}-${key}` }
    expect([await answerTo(cloud, member, [name, input]), await answerTo(cloud, member, [name, input])]).toEqual(['ok', 'ok'])
  }
  const { story } = await offerTo(cloud, worker, id)
  expect(story.map(({ what }) => what)).toEqual(['offered', 'claimed', 'contacted', 'released'])
  const reused = newKey()
  await answerTo(cloud, member, ['service.claim', { id, key: reused }])
  expect(await answerTo(cloud, member, ['service.release', { id, key: reused }])).toBe('service.key_reused')
})
