import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { aProved, appealed, appealedEntry, confirmed, linesIn, proposed } from './support/appeals'
import { as, inboxAbout, must, newKey, people } from './support/journey'
import { more } from './support/matters'
import { anEarner, balanceOf, eti } from './support/shop'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const { secretary, worker } = people
const { township } = more

test('an appeal is settled with a reason: the points come through the ledger, and both sides hear of it', async () => {
  const { by, appeal } = await appealed(cloud)
  expect(appeal).toMatchObject({ mine: true, state: 'waiting', level: 'community', can: [] })
  expect((await inboxAbout(cloud, secretary, appeal.id))[0]?.title).toBe('有人对积分有疑问')
  expect(must(await as(cloud, secretary)('proposals.desk', {})).appeals.find(({ id }) => id === appeal.id)).toMatchObject({
    who: '钱*例',
    can: ['settle'],
  })
  must(await as(cloud, secretary)('appeals.settle', { id: appeal.id, key: newKey(), accept: true, points: 6, text: '照片上有，补上' }))
  expect(await balanceOf(cloud, by)).toBe(6)
  expect(must(await as(cloud, by)('appeals.show', { id: appeal.id }))).toMatchObject({ state: 'accepted', can: ['contest'] })
  expect((await inboxAbout(cloud, by, appeal.id))[0]?.text).toContain('照片上有，补上')
  expect(must(await as(cloud, by)('appeals.list', {})).rows).toHaveLength(1)
})

test('who does not agree is heard by the township, and that is the last word', async () => {
  const { by, appeal } = await appealed(cloud)
  must(await as(cloud, secretary)('appeals.settle', { id: appeal.id, key: newKey(), accept: false, text: '那天没有清雪' }))
  must(await as(cloud, by)('appeals.contest', { id: appeal.id, key: newKey(), text: '照片上有我' }))
  expect((await inboxAbout(cloud, township, appeal.id))[0]?.title).toBe('有人不同意积分的回答')
  expect(await as(cloud, secretary)('appeals.settle', { id: appeal.id, key: newKey(), accept: false, text: '还是' })).toMatchObject({
    error: { code: 'appeals.not_yours' },
  })
  must(await as(cloud, township)('appeals.settle', { id: appeal.id, key: newKey(), accept: true, points: 4, text: '看过照片' }))
  expect(await balanceOf(cloud, by)).toBe(4)
  expect(await as(cloud, by)('appeals.contest', { id: appeal.id, key: newKey(), text: '再来' })).toMatchObject({
    error: { code: 'appeals.contested' },
  })
})

test('one entry is appealed once, under its own words, by whoever earned it', async () => {
  const openid = await anEarner(cloud)
  const entryId = `e_${personIdOf(openid)}`
  const made = must(await as(cloud, openid)('appeals.make', { key: newKey(), text: '少记了', entryId }))
  expect(made.about).toMatchObject({ title: '清雪', points: 40 })
  must(await as(cloud, secretary)('appeals.settle', { id: made.id, key: newKey(), accept: false, text: '对的' }))
  expect(await as(cloud, openid)('appeals.make', { key: newKey(), text: '又少了', entryId })).toMatchObject({
    error: { code: 'appeals.appealed' },
  })
  expect(await as(cloud, people.neighbour)('appeals.make', { key: newKey(), text: '我的', entryId })).toMatchObject({
    error: { code: 'appeals.entry_unknown' },
  })
})

test('an entry that was paid wrongly goes back by a line that names it, its story says why, and the others keep theirs', async () => {
  const { by, entryId, appeal } = await appealedEntry(cloud)
  expect(must(await as(cloud, secretary)('appeals.show', { id: appeal.id })).about).toMatchObject({ points: 5, mayReverse: true })
  must(
    await as(cloud, secretary)('appeals.settle', {
      id: appeal.id,
      key: newKey(),
      accept: true,
      reverse: true,
      points: 3,
      text: '只清了一户',
    }),
  )
  expect(await balanceOf(cloud, by)).toBe(3)
  expect((await linesIn(cloud, by)).map(({ kind, amount }) => [kind, amount])).toEqual(
    expect.arrayContaining([
      ['reversed', -5],
      ['earned', 3],
      ['earned', 5],
    ]),
  )
  const story = must(await as(cloud, by)('points.story', { id: entryId }))
  expect(story.event?.takenBack).toMatchObject({ why: '核对后更正：只清了一户' })
  expect(story.related).toMatchObject([{ kind: 'reversed', amount: -5, words: '核对后更正：只清了一户' }])
  expect((await inboxAbout(cloud, by, appeal.id))[0]?.title).toBe('积分更正了一笔')
})

test('a manual entry that was wrong goes back with its reason, once, and not by whoever gained', async () => {
  const { id, to } = await confirmed(cloud)
  const undo = (openid: string, key = newKey()) => as(cloud, openid)('proposals.undo', { id, key, text: '那天他不在村里' })
  expect(must(await as(cloud, secretary)('proposals.desk', {})).proposals.find((each) => each.id === id)).toMatchObject({
    state: 'confirmed',
    can: ['undo'],
  })
  expect(await undo(to)).toMatchObject({ error: { code: 'proposals.own' } })
  expect(await undo(worker)).toMatchObject({ error: { code: 'proposals.not_yours' } })
  const key = newKey()
  for (const _time of [1, 2]) expect(must(await undo(secretary, key))).toMatchObject({ state: 'undone', why: '那天他不在村里', can: [] })
  expect(await undo(secretary)).toMatchObject({
    error: { code: 'proposals.not_confirmed', message: '只有确认过的补记才能撤销，请刷新看看' },
  })
  expect([await balanceOf(cloud, to), (await linesIn(cloud, to)).map(({ kind }) => kind)]).toEqual([0, ['reversed', 'earned']])
  expect((await inboxAbout(cloud, to, 'resident/points'))[0]?.title).toBe('一笔补记撤销了')
})

test('a manual entry takes two people, and whoever gains reads of it in the ledger', async () => {
  const made = await proposed(cloud)
  expect(made).toMatchObject({ state: 'proposed', who: '钱*例', can: [] })
  expect((await inboxAbout(cloud, secretary, 'worker/points'))[0]?.title).toBe('有一笔线下补记等您确认')
  expect(must(await as(cloud, secretary)('proposals.desk', {})).proposals.find(({ id }) => id === made.id)).toMatchObject({
    can: ['confirm'],
  })
  const key = newKey()
  for (const _time of [1, 2])
    expect(must(await as(cloud, secretary)('proposals.confirm', { id: made.id, key, accept: true }))).toMatchObject({
      state: 'confirmed',
    })
  expect(await balanceOf(cloud, made.to)).toBe(5)
})

test('whom it is for is found by name among those who serve there, or by the whole number of anybody who lives there', async () => {
  const { openid, phone } = await aProved(cloud)
  const whom = async (words?: string) =>
    must(await as(cloud, worker)('proposals.whom', { orgId: eti, ...(words !== undefined && { words }) }))
  const all = await whom()
  expect(all.rows.map(({ part }) => part)).toEqual(expect.arrayContaining(['村(社区)书记 · 俄体村']))
  expect(all.rows.some(({ id }) => id === personIdOf(worker))).toBe(false)
  const [one] = all.rows
  expect((await whom(one?.name)).rows).toContainEqual(one)
  expect((await whom('没有这个人')).rows).toEqual([])
  expect(await whom(phone)).toEqual({ rows: [{ id: personIdOf(openid), name: '钱*例', part: `尾号 ${phone.slice(-4)}` }], more: false })
  expect((await cloud.call(worker, 'proposals.whom', { orgId: eti })).roundTrips).toBeLessThanOrEqual(3)
})

test("the secretary's own proposal is confirmed by the township", async () => {
  const made = await proposed(cloud, {}, secretary)
  expect(await as(cloud, secretary)('proposals.confirm', { id: made.id, key: newKey(), accept: true })).toMatchObject({
    error: { code: 'proposals.proposer' },
  })
  expect(must(await as(cloud, township)('proposals.desk', {})).proposals.map(({ id }) => id)).toContain(made.id)
  expect(
    must(await as(cloud, township)('proposals.confirm', { id: made.id, key: newKey(), accept: false, text: '日子不对' })),
  ).toMatchObject({ state: 'refused', why: '日子不对' })
  expect(await balanceOf(cloud, made.to)).toBe(0)
})

test('all of one month by hand is no more than the rules allow', async () => {
  const { openid } = await aProved(cloud)
  const codes: string[] = []
  for (const points of [10, 10, 1]) {
    const made = must(
      await as(cloud, worker)('proposals.make', {
        key: newKey(),
        orgId: eti,
        to: personIdOf(openid),
        points,
        reason: '扫雪',
        on: Date.now() - 1000,
      }),
    )
    const reply = await as(cloud, secretary)('proposals.confirm', { id: made.id, key: newKey(), accept: true })
    codes.push(reply.ok ? reply.data.state : reply.error.code)
  }
  expect(codes).toEqual(['confirmed', 'confirmed', 'proposals.over_month'])
  expect(await balanceOf(cloud, openid)).toBe(20)
})

test('what nobody answers moves up, and what nobody confirms lapses', async () => {
  const { by, appeal } = await appealed(cloud)
  const made = await proposed(cloud)
  await cloud.clock('8d')
  expect(must(await as(cloud, by)('appeals.show', { id: appeal.id }))).toMatchObject({ level: 'township', state: 'waiting' })
  expect((await inboxAbout(cloud, by, appeal.id))[0]?.title).toBe('积分申诉换人核对了')
  expect(await as(cloud, secretary)('proposals.confirm', { id: made.id, key: newKey(), accept: true })).toMatchObject({
    error: { code: 'proposals.late' },
  })
  expect((await inboxAbout(cloud, worker, 'worker/points'))[0]?.title).toBe('补记过期了')
  await cloud.clock('reset')
})

const refusals = (openid: string, name: CallName, input: unknown) =>
  cloud.call(openid, name, input).then(({ reply }) => (reply.ok ? 'ok' : reply.error.code))

test('who may not, what is wrong and what comes twice is refused with its own words', async () => {
  const { by, appeal } = await appealed(cloud)
  const made = await proposed(cloud)
  const { openid, phone } = await aProved(cloud)
  const proposing = { key: newKey(), orgId: eti, to: personIdOf(openid), points: 5, reason: '扫雪', on: Date.now() }
  const settling = { id: appeal.id, key: newKey(), accept: true, points: 5, text: '补' }
  const asked: readonly (readonly [string, CallName, unknown, string])[] = [
    [by, 'appeals.make', { key: newKey(), text: '再来一个' }, 'appeals.open'],
    ['somewhere-unknown', 'appeals.make', { key: newKey(), text: '少了' }, 'appeals.no_place'],
    [by, 'appeals.settle', settling, 'appeals.own'],
    [worker, 'appeals.settle', settling, 'appeals.not_yours'],
    [secretary, 'appeals.settle', { ...settling, points: 11 }, 'appeals.over_cap'],
    [secretary, 'appeals.settle', { ...settling, id: 'ap_none' }, 'appeals.not_found'],
    [people.neighbour, 'appeals.show', { id: appeal.id }, 'appeals.not_yours'],
    [secretary, 'appeals.settle', { ...settling, reverse: true }, 'appeals.nothing_to_reverse'],
    [secretary, 'proposals.undo', { id: 'mp_none', key: newKey(), text: '不对' }, 'proposals.not_found'],
    [secretary, 'proposals.undo', { id: made.id, key: newKey(), text: '不对' }, 'proposals.not_confirmed'],
    [by, 'appeals.contest', { id: appeal.id, key: newKey(), text: '不同意' }, 'appeals.over'],
    [people.resident, 'proposals.desk', {}, 'proposals.no_desk'],
    [people.resident, 'proposals.make', proposing, 'proposals.no_desk'],
    ['secretary-xingan', 'proposals.make', proposing, 'proposals.no_desk'],
    [worker, 'proposals.make', { ...proposing, to: 'p_none' }, 'proposals.person_unknown'],
    [secretary, 'proposals.make', { ...proposing, to: personIdOf(secretary) }, 'proposals.own'],
    [people.resident, 'proposals.whom', { orgId: eti }, 'proposals.no_desk'],
    ['secretary-xingan', 'proposals.whom', { orgId: eti, words: phone }, 'proposals.no_desk'],
    [worker, 'proposals.whom', { orgId: eti, words: '13700000000' }, 'proposals.person_unknown'],
    ['secretary-xingan', 'proposals.whom', { orgId: '152221108001', words: phone }, 'proposals.person_unknown'],
    [worker, 'proposals.make', { ...proposing, points: 11 }, 'proposals.over_cap'],
    [worker, 'proposals.make', { ...proposing, on: Date.now() + 86_400_000 }, 'proposals.on_wrong'],
    [worker, 'proposals.make', { ...proposing, on: Date.now() - 91 * 86_400_000 }, 'proposals.on_wrong'],
    [worker, 'proposals.confirm', { id: made.id, key: newKey(), accept: true }, 'proposals.proposer'],
    [made.to, 'proposals.confirm', { id: made.id, key: newKey(), accept: true }, 'proposals.own'],
    [openid, 'proposals.confirm', { id: made.id, key: newKey(), accept: true }, 'proposals.not_yours'],
    ['secretary-xingan', 'proposals.confirm', { id: made.id, key: newKey(), accept: true }, 'proposals.not_yours'],
    [secretary, 'proposals.confirm', { id: 'mp_none', key: newKey(), accept: true }, 'proposals.not_found'],
    [secretary, 'proposals.confirm', { id: made.id, key: newKey(), accept: true }, 'ok'],
    [township, 'proposals.confirm', { id: made.id, key: newKey(), accept: true }, 'proposals.over'],
  ]
  const told: unknown[] = []
  for (const [openid_, name, input] of asked) told.push([name, await refusals(openid_, name, input)])
  expect(told).toEqual(asked.map(([, name, , code]) => [name, code]))
})
