import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, inboxAbout, must, newKey, people } from './support/journey'
import { asked, department, did, more, shownTo } from './support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const whats = (timeline: readonly { what: string }[]) => timeline.map(({ what }) => what)

describe('转给别人', () => {
  test('the first stays responsible until the other side responds, and the second hand-over goes to the secretary', async () => {
    const { id } = await asked(cloud)
    const receivers = must(await as(cloud, people.worker)('matters.receivers', { id, gridId: '152221108209001' }))
    expect(receivers.departments.map(({ name }) => name)).toContain('水务局')
    const other = receivers.people.find(({ role }) => role === 'fullTimeWorker')
    const handed = await did(cloud, people.worker, [
      'matters.transfer',
      { id, gridId: '152221108209001', to: other?.id ?? '', text: '这是第1网格的路' },
    ])
    expect(handed).toMatchObject({ standing: 'owner', handover: { mine: false }, place: { gridId: '152221108209002' } })
    expect(await shownTo(cloud, more.neighbourWorker, id)).toMatchObject({
      standing: 'receiver',
      handover: { mine: true },
      can: ['respond', 'sendBack'],
    })
    expect(must(await as(cloud, more.neighbourWorker)('matters.queue', {})).rows.map((row) => row.id)).toContain(id)

    const taken = await did(cloud, more.neighbourWorker, ['matters.respond', { id }])
    expect(taken).toMatchObject({ standing: 'owner', handover: null, place: { gridId: '152221108209001' }, state: 'inProgress' })
    expect((await inboxAbout(cloud, people.worker, id))[0]?.title).toBe('对方接手了')

    const again = await did(cloud, more.neighbourWorker, ['matters.transfer', { id, gridId: '152221108209002', text: '还是原来的网格熟' }])
    expect(again.handover?.to.role).toBe('secretary')
    expect(await as(cloud, people.secretary)('matters.sendBack', { id, text: '不归村里' })).toMatchObject({
      error: { code: 'matters.wrong_step' },
    })
    const fallback = await did(cloud, people.secretary, ['matters.respond', { id }])
    expect(fallback).toMatchObject({ standing: 'owner' })
    expect(fallback.can).not.toContain('transfer')
    expect(fallback.can).toContain('escalate')
  })

  test('whoever it was handed to may say no and why; the first was responsible all along, and whoever asked reads none of it', async () => {
    const { id } = await asked(cloud)
    await did(cloud, people.worker, ['matters.transfer', { id, gridId: '152221108209001', text: '这家老惹事，您去' }])
    for (const openid of [people.worker, people.resident, people.secretary, people.stranger])
      expect(await as(cloud, openid)('matters.sendBack', { id, text: '不接' })).toMatchObject({ error: { code: 'matters.not_yours' } })
    const back = await did(cloud, more.neighbourWorker, ['matters.sendBack', { id, text: '路在第2网格' }])
    expect([back.handover, (await shownTo(cloud, people.worker, id)).standing]).toEqual([null, 'owner'])
    expect((await inboxAbout(cloud, people.worker, id))[0]).toMatchObject({
      title: '对方没有接，退回来了',
      text: expect.stringContaining('路在第2网格') as string,
    })
    expect((await shownTo(cloud, people.worker, id)).lastWords?.text).toBe('路在第2网格')
    const shown = await shownTo(cloud, people.resident, id)
    expect([whats(shown.timeline), shown.lastWords]).toEqual([['submitted', 'routed', 'transferred', 'sentBack'], null])
    expect(JSON.stringify(shown)).not.toMatch(/惹事|路在第2网格/)
    expect(await as(cloud, more.neighbourWorker)('matters.sendBack', { id, text: '不接' })).toMatchObject({
      error: { code: 'matters.not_yours' },
    })
    expect(
      (await did(cloud, people.worker, ['matters.transfer', { id, gridId: '152221108209001', text: '请再看看' }])).handover?.to.role,
    ).toBe('secretary')
  })

  test('a stranger is nobody to hand it to, and nobody else may hand it on', async () => {
    const { id } = await asked(cloud)
    expect(await as(cloud, people.worker)('matters.transfer', { id, to: 'o_nobody', text: '他熟' })).toMatchObject({
      error: { code: 'matters.receiver_unknown' },
    })
    for (const openid of [people.resident, people.otherWorker, people.secretary, people.stranger])
      expect(await as(cloud, openid)('matters.transfer', { id, gridId: '152221108209001', text: '他熟' })).toMatchObject({
        error: { code: 'matters.not_yours' },
      })
  })
})

test('上报 goes up level by level to the county, and no further', async () => {
  const { id } = await asked(cloud)
  for (const openid of [people.worker, people.secretary, more.township])
    await did(cloud, openid, ['matters.escalate', { id, text: '这里办不了' }])
  const top = await shownTo(cloud, more.county, id)
  expect(top).toMatchObject({ standing: 'owner', owner: { role: 'countyOfficer' } })
  expect(top.can).not.toContain('escalate')
  expect(await as(cloud, more.county)('matters.escalate', { id, text: '再上报' })).toMatchObject({ error: { code: 'matters.wrong_step' } })
})

test('吹哨: the department has its own clock, its reply reaches the owner, and the community rates it', async () => {
  const { id } = await asked(cloud)
  const blown = await did(cloud, people.worker, [
    'matters.whistle',
    { id, departmentId: department, ground: 'beyondPower', text: '水管在路下面，请来看' },
  ])
  expect(blown.whistles).toMatchObject([{ departmentName: '水务局', open: true, late: false, repliedAt: null }])
  expect(await shownTo(cloud, more.department, id)).toMatchObject({
    standing: 'department',
    can: ['whistleReply'],
    dueAt: blown.whistles[0]?.respondBy,
  })
  expect(must(await as(cloud, more.department)('matters.queue', {})).rows.map((row) => row.id)).toContain(id)
  await did(cloud, more.department, ['matters.whistleReply', { id, text: '明天上午到', done: false }])
  await did(cloud, more.department, ['matters.whistleReply', { id, text: '管子换好了', done: true }])
  expect((await inboxAbout(cloud, people.worker, id)).map(({ title }) => title)).toContain('部门回答了')
  const rated = await did(cloud, people.worker, ['matters.rateDepartment', { id, grade: 'verySatisfied' }])
  expect(rated.whistles[0]).toMatchObject({ open: false, reply: '管子换好了', grade: 'verySatisfied' })
  expect(whats(rated.timeline)).toEqual(['submitted', 'routed', 'whistled', 'whistleEchoed', 'whistleReplied', 'departmentRated'])
  expect(
    await as(cloud, people.worker)('matters.whistle', { id, departmentId: 'D152221099', ground: 'emergency', text: '请来' }),
  ).toMatchObject({ error: { code: 'matters.department_unknown' } })
})

describe('不予办理', () => {
  test('a second person settles it; the asker hears why and where to go, contests, and somebody above decides', async () => {
    const { id } = await asked(cloud)
    await did(cloud, people.worker, ['matters.proposeDecline', { id, reason: '这条路归公路段', instead: '公路段值班室' }])
    expect((await shownTo(cloud, people.resident, id)).decline).toBeNull()
    expect(await as(cloud, people.worker)('matters.settleDecline', { id, accept: true })).toMatchObject({
      error: { code: 'matters.not_yours' },
    })
    const settled = await did(cloud, people.secretary, ['matters.settleDecline', { id, accept: true }])
    expect(settled).toMatchObject({ state: 'closed', closing: 'declined', decline: { settled: true } })
    const [told] = await inboxAbout(cloud, people.resident, id)
    expect(told?.text).toContain('公路段值班室')
    const contested = await did(cloud, people.resident, ['matters.contest', { id, text: '公路段说归村里' }])
    expect(contested).toMatchObject({ state: 'inProgress', closing: null, owner: { role: 'townshipOfficer' } })
    expect((await shownTo(cloud, more.township, id)).can).not.toContain('proposeDecline')
  })

  test('a second person who does not agree lets the owner go on', async () => {
    const { id } = await asked(cloud)
    await did(cloud, people.worker, ['matters.proposeDecline', { id, reason: '太远', instead: '镇里' }])
    const refused = await did(cloud, people.secretary, ['matters.settleDecline', { id, accept: false, text: '村里能办' }])
    expect(refused).toMatchObject({ state: 'awaitingResponse', decline: null })
  })
})

describe('认领', () => {
  test('members see what is offered without a name; the claimant then sees all of it, and handles it', async () => {
    const { id } = await asked(cloud, { text: '老人一个人搬不动煤，电话13800001111', place: { address: '东头第三家' } })
    await did(cloud, people.worker, ['matters.publish', { id, text: '帮一位老人搬煤' }])
    const { rows } = must(await as(cloud, more.member)('service.offers', {}))
    const offer = rows.find((row) => row.id === id)
    expect(offer).toMatchObject({ text: '帮一位老人搬煤', can: ['claim'] })
    expect(JSON.stringify(offer)).not.toMatch(/东头|1380000|张示例|搬不动/)
    expect(await as(cloud, more.member)('matters.show', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
    expect(await as(cloud, people.neighbour)('matters.claim', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })

    const replies = await Promise.all([more.member, more.otherMember].map((openid) => as(cloud, openid)('matters.claim', { id })))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const claimant = replies[0]?.ok ? more.member : more.otherMember
    const contacted = await did(cloud, claimant, ['matters.contact', { id, text: '打过电话，下午去' }])
    expect(contacted).toMatchObject({ state: 'inProgress', standing: 'claimant', claim: { mine: true }, place: { address: '东头第三家' } })
    const answered = await did(cloud, claimant, ['matters.answer', { id, text: '煤搬好了' }])
    expect(answered.state).toBe('answered')
    expect((await inboxAbout(cloud, people.worker, id)).map(({ title }) => title)).toContain('认领的党员给了回答')
  })

  test('no contact in 24 hours: it goes back to the pool, and the next one may take it', async () => {
    const { id } = await asked(cloud, { category: 'hardship' })
    await did(cloud, people.worker, ['matters.publish', { id, text: '帮忙搬东西' }])
    await did(cloud, more.member, ['matters.claim', { id }])
    await cloud.clock('25h')
    const back = await shownTo(cloud, people.worker, id)
    expect(back).toMatchObject({ claim: null, published: true })
    expect(whats(back.timeline)).toContain('returned')
    await did(cloud, more.otherMember, ['matters.claim', { id }])
    expect(await as(cloud, more.member)('matters.release', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
    await did(cloud, more.otherMember, ['matters.release', { id, text: '临时有事' }])
    expect((await shownTo(cloud, people.worker, id)).claim).toBeNull()
  })
})

describe('我也遇到 and 并案', () => {
  test('what is near and like it is offered without names; joining follows it; one answer reaches all, each counted once', async () => {
    const { id } = await asked(cloud, { text: '村东小桥护栏断了，找我13900002222' })
    const { rows } = must(await as(cloud, people.neighbour)('matters.nearby', { category: 'roads', text: '小桥的护栏断了' }))
    expect(rows[0]).toMatchObject({ id, people: 1, joined: false })
    expect(JSON.stringify(rows)).not.toMatch(/13900002222|张|address/)
    const joined = await did(cloud, people.neighbour, ['matters.join', { id, text: '我也差点摔了' }])
    expect(joined).toMatchObject({ standing: 'follower', people: 2, askerName: null, askerPhone: null, can: [] })
    expect(await did(cloud, people.neighbour, ['matters.join', { id }])).toMatchObject({ people: 2 })
    await did(cloud, people.worker, ['matters.answer', { id, text: '护栏焊好了' }])
    for (const openid of [people.resident, people.neighbour]) expect((await inboxAbout(cloud, openid, id))[0]?.title).toBe('有回答了')
    expect(must(await as(cloud, people.neighbour)('matters.mine', {})).rows.map((row) => row.id)).toContain(id)
  })

  test('the younger goes into the older: its asker waits for the older one, and gets its answer', async () => {
    const first = await asked(cloud, { text: '西头水管漏' })
    const second = await did(cloud, people.neighbour, ['matters.submit', { key: newKey(), category: 'roads', text: '西头漏水' }])
    expect(await as(cloud, people.worker)('matters.merge', { id: first.id, into: second.id })).toMatchObject({
      error: { code: 'matters.cannot_merge' },
    })
    const merged = await did(cloud, people.worker, ['matters.merge', { id: second.id, into: first.id }])
    expect(merged).toMatchObject({ state: 'closed', closing: 'merged', mergedInto: first.id })
    expect((await shownTo(cloud, people.neighbour, first.id)).standing).toBe('follower')
    await did(cloud, people.worker, ['matters.answer', { id: first.id, text: '补好了' }])
    expect((await inboxAbout(cloud, people.neighbour, first.id))[0]?.title).toBe('有回答了')
  })
})

test('代我说: with nobody on WeChat on the other side, somebody must call before it can close', async () => {
  const onBehalf = { name: '白大爷', phone: '13700003333', relation: 'neighbour', consent: true } as const
  const { id } = await asked(cloud, { text: '大爷家的炕不热', onBehalf })
  const answered = await did(cloud, people.worker, ['matters.answer', { id, text: '炕修好了' }])
  expect(answered).toMatchObject({
    state: 'answered',
    callBack: { dueAt: expect.any(Number) as number },
    onBehalf: { phone: '13700003333', linked: false },
  })
  expect((await shownTo(cloud, people.resident, id)).can).toEqual(['callBack'])
  expect(await as(cloud, people.resident)('matters.confirm', { id, grade: 'satisfied' })).toMatchObject({
    error: { code: 'matters.wrong_step' },
  })
  await cloud.clock('8d')
  expect((await shownTo(cloud, people.resident, id)).state).toBe('answered')
  const called = await did(cloud, people.resident, [
    'matters.callBack',
    { id, solved: true, grade: 'satisfied', text: '热乎了', way: 'visit' },
  ])
  expect(called).toMatchObject({ state: 'closed', closing: 'confirmed', rating: { grade: 'satisfied', word: '热乎了' } })
})

test('代我说: whoever it is for sees it once they say that it is theirs, and says for themselves whether it is solved', async () => {
  const onBehalf = { name: '白大娘', phone: '13700004444', relation: 'family', consent: true } as const
  const { id } = await asked(cloud, { text: '大娘家的灯不亮', onBehalf })
  expect(await as(cloud, 'grandmother')('matters.show', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
  must(await as(cloud, 'grandmother')('people.phone', { code: 'local-13700004444' }))
  expect(must(await as(cloud, 'grandmother')('matters.mine', {}))).toMatchObject({ rows: [], invitations: [{ id, name: '白*娘' }] })
  await did(cloud, 'grandmother', ['matters.join', { id }])
  expect(await shownTo(cloud, 'grandmother', id)).toMatchObject({ standing: 'beneficiary', people: 2, onBehalf: { linked: true } })
  await did(cloud, people.worker, ['matters.answer', { id, text: '灯修好了' }])
  expect((await inboxAbout(cloud, 'grandmother', id))[0]?.title).toBe('有回答了')
  expect(await did(cloud, 'grandmother', ['matters.confirm', { id, grade: 'satisfied' }])).toMatchObject({
    state: 'closed',
    closing: 'confirmed',
  })
  // Whose the number is, the writer does not learn: whoever it is says that it is theirs.
  const next = await asked(cloud, { text: '大娘家的门锁坏了', onBehalf })
  expect(next.onBehalf?.linked).toBe(false)
  expect(await did(cloud, 'grandmother', ['matters.join', { id: next.id }])).toMatchObject({ standing: 'beneficiary' })
})

test('重新办 within 30 days, counted; after that no more', async () => {
  const { id } = await asked(cloud)
  await did(cloud, people.worker, ['matters.answer', { id, text: '修好了' }])
  await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
  const again = await did(cloud, people.resident, ['matters.reopen', { id, text: '又坏了' }])
  expect(again).toMatchObject({ state: 'inProgress', reopened: 1, rating: null })
  await did(cloud, people.worker, ['matters.answer', { id, text: '又修好了' }])
  await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
  await cloud.clock('31d')
  expect(await as(cloud, people.resident)('matters.reopen', { id, text: '又坏了' })).toMatchObject({
    error: { code: 'matters.wrong_step' },
  })
})
