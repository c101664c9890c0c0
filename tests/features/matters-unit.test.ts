import type { Input, Output } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { did, more, shownTo } from './support/matters'
import { community, otherGrid, somebodyNew, toldTo } from './support/registrations'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const speaker = 'unit-water'
const { secretary } = people

const unitId = async (): Promise<string> => {
  const { rows } = must(await as(cloud, secretary)('matters.units', { orgId: community }))
  const [water] = rows.filter(({ name }) => name === '示例水务局')
  expect(water).toMatchObject({
    contactName: expect.any(String) as string,
    offers: expect.arrayContaining(['抢修水管的队伍和车']) as string[],
  })
  return water?.id ?? ''
}

const need = async (over: Partial<Input<'matters.assign'>> = {}): Promise<Input<'matters.assign'>> => ({
  key: newKey(),
  kind: 'need',
  text: '村东头的水管裂了，请来修一修',
  grids: [homeGrid],
  unit: await unitId(),
  ...over,
})

/** The one matter of a fresh need that the unit was asked for. */
const entrusted = async (): Promise<{ id: string; boardId: string }> => {
  const board = await did(cloud, secretary, ['matters.assign', await need()])
  return { id: board.parts[0]?.matterId ?? '', boardId: board.id }
}
const timelineOf = ({ timeline }: Output<'matters.show'>) => timeline.map(({ what }) => what)

/** Another unit of the community, spoken for by somebody new. */
const anotherUnit = async (name: string): Promise<{ id: string; openid: string }> => {
  const openid = somebodyNew()
  const contact = { name: '钱示例', phone: '13900000077', self: true }
  const { id } = await did(cloud, openid, [
    'registration.unit',
    { key: newKey(), name, communityId: community, contact, offers: ['五个人'], takesOn: [] },
  ])
  await did(cloud, secretary, ['registration.confirm', { id, key: newKey() }])
  return { id, openid }
}

test('a need that a unit is asked for: its contact handles it like a worker, and the secretary stays responsible', async () => {
  const { id, boardId } = await entrusted()
  const mine = must(await as(cloud, speaker)('matters.queue', {})).rows.find((row) => row.id === id)
  expect(mine).toMatchObject({
    standing: 'unit',
    unitName: '示例水务局',
    owner: { role: 'secretary' },
    can: ['respond', 'answer', 'sendBack'],
  })
  expect((await toldTo(cloud, speaker))[0]).toBe('村(社区)请单位帮忙')
  const responded = await did(cloud, speaker, ['matters.respond', { id, promise: '下午派车来' }])
  expect(responded).toMatchObject({ state: 'inProgress', unit: { mine: true, respondedAt: expect.any(Number) as number } })
  await did(cloud, speaker, ['matters.echo', { id, text: '管子买到了' }])
  await did(cloud, speaker, ['matters.answer', { id, text: '换了三米水管' }])

  const seen = await shownTo(cloud, secretary, id)
  expect(seen).toMatchObject({ state: 'answered', owner: { role: 'secretary' }, unit: { name: '示例水务局', mine: false } })
  expect(timelineOf(seen)).toEqual(['submitted', 'routed', 'entrusted', 'responded', 'echoed', 'answered'])
  expect(seen.timeline.at(-1)).toMatchObject({ by: { role: 'unitContact' }, text: '换了三米水管' })
  expect(await did(cloud, secretary, ['matters.confirm', { id, grade: 'verySatisfied' }])).toMatchObject({ closing: 'confirmed' })
  expect(must(await as(cloud, secretary)('matters.board', { id: boardId }))).toMatchObject({
    unitName: '示例水务局',
    counts: { closed: 1 },
  })
  expect((await toldTo(cloud, speaker))[0]).toBe('居民说解决了')
})

test('what the unit cannot do comes back with its reason, and the secretary goes on', async () => {
  const { id } = await entrusted()
  const key = newKey()
  await did(cloud, speaker, ['matters.respond', { id }])
  const back = await as(cloud, speaker)('matters.sendBack', { id, key, text: '没有这种管子' })
  expect(back).toMatchObject({ ok: true, data: { unit: null, can: [] } })
  expect(await as(cloud, speaker)('matters.sendBack', { id, key, text: '没有这种管子' })).toMatchObject({ ok: true })
  expect(await as(cloud, speaker)('matters.sendBack', { id, text: '再退一次' })).toMatchObject({ error: { code: 'matters.not_yours' } })
  expect(await as(cloud, speaker)('matters.show', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
  const seen = await shownTo(cloud, secretary, id)
  expect(seen).toMatchObject({ unit: null, owner: { role: 'secretary' } })
  expect(seen.timeline.at(-1)).toMatchObject({ what: 'sentBack', text: '没有这种管子' })
  expect((await toldTo(cloud, secretary))[0]).toBe('单位办不了，退回来了')
  expect(await did(cloud, secretary, ['matters.answer', { id, text: '村里自己修好了' }])).toMatchObject({ state: 'answered' })
})

test('a unit that is not heard in a day gives it back, and so does one whose secretary asks no more', async () => {
  const [silent, heard, recalled] = [await entrusted(), await entrusted(), await entrusted()]
  await did(cloud, speaker, ['matters.respond', { id: heard.id }])
  expect(await did(cloud, secretary, ['matters.release', { id: recalled.id, text: '先不修了' }])).toMatchObject({ unit: null })
  expect((await toldTo(cloud, speaker))[0]).toBe('这件事不用您办了')
  await cloud.clock('25h')
  expect(await shownTo(cloud, more.county, silent.id)).toMatchObject({ unit: null, owner: { role: 'secretary' } })
  expect(timelineOf(await shownTo(cloud, secretary, silent.id))).toContain('unitLapsed')
  expect(await shownTo(cloud, secretary, heard.id)).toMatchObject({ unit: { name: '示例水务局' } })
  expect(await toldTo(cloud, secretary)).toContain('单位还没回应，先退回来了')
})

test('when the unit leaves the community, everything it was asked for comes back', async () => {
  const { id: unit, openid } = await anotherUnit('示例电力公司')
  const board = await did(cloud, secretary, ['matters.assign', await need({ unit })])
  const id = board.parts[0]?.matterId ?? ''
  await did(cloud, openid, ['matters.respond', { id }])
  await did(cloud, openid, ['registration.leave', { id: unit, key: newKey() }])
  const seen = await shownTo(cloud, secretary, id)
  expect(seen).toMatchObject({ state: 'inProgress', unit: null, owner: { role: 'secretary' } })
  expect(seen.timeline.at(-1)).toMatchObject({ what: 'unitLeft', about: '示例电力公司' })
  expect(await as(cloud, openid)('matters.echo', { id, text: '还在办' })).toMatchObject({ error: { code: 'matters.not_yours' } })
  expect(await as(cloud, secretary)('matters.assign', await need({ unit }))).toMatchObject({ error: { code: 'matters.unit_unknown' } })
})

test('whoever speaks for the unit from now on finds what it was asked for', async () => {
  const { id: unit, openid } = await anotherUnit('示例供暖公司')
  const board = await did(cloud, secretary, ['matters.assign', await need({ unit })])
  const id = board.parts[0]?.matterId ?? ''
  const phone = '19500000042'
  await did(cloud, openid, [
    'registration.unit',
    {
      key: newKey(),
      name: '示例供暖公司',
      communityId: community,
      contact: { name: '孙示例', phone, self: false },
      offers: [],
      takesOn: [],
    },
  ])
  expect((await shownTo(cloud, openid, id)).standing).toBe('unit')
  const next = somebodyNew()
  await did(cloud, next, ['people.phone', { code: `local-${phone}` }])
  await cloud.clock('2m')
  expect((await shownTo(cloud, openid, id)).standing).toBe('unit')
  await did(cloud, next, ['registration.answer', { key: newKey(), id: unit, accept: true }])
  expect(await shownTo(cloud, next, id)).toMatchObject({ standing: 'unit', can: ['respond', 'answer', 'sendBack'] })
  expect(await as(cloud, openid)('matters.show', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
})

describe('only those who may, and only where the unit has reported', () => {
  test.each([
    ['the worker of the grid', people.worker, {}, 'matters.not_yours'],
    ['the unit itself', speaker, {}, 'matters.not_yours'],
    ['the secretary of another community', 'secretary-xingan', { grids: [otherGrid] }, 'matters.unit_unknown'],
    ['for a unit that nobody knows', secretary, { unit: 'u_nobody' }, 'matters.unit_unknown'],
    ['as 党建要求', secretary, { kind: 'directive' as const }, 'input.invalid'],
    ['and to members at once', secretary, { offer: true }, 'input.invalid'],
  ])('%s', async (_who, openid, over, code) => {
    expect(await as(cloud, openid)('matters.assign', await need(over))).toMatchObject({ error: { code } })
  })

  test('a unit that still waits for the secretary, or that was asked back, is asked for nothing', async () => {
    const openid = somebodyNew()
    const contact = { name: '钱示例', phone: '13900000078', self: true }
    const { id } = await did(cloud, openid, [
      'registration.unit',
      { key: newKey(), name: '示例新单位', communityId: community, contact, offers: [], takesOn: [] },
    ])
    expect(await as(cloud, secretary)('matters.assign', await need({ unit: id }))).toMatchObject({
      error: { code: 'matters.unit_unknown' },
    })
  })

  test("the list is the secretary's, and those above", async () => {
    for (const openid of [people.worker, people.resident, 'secretary-xingan', speaker]) {
      expect(await as(cloud, openid)('matters.units', { orgId: community })).toMatchObject({ error: { code: 'matters.not_yours' } })
    }
    expect(must(await as(cloud, more.township)('matters.units', { orgId: community })).rows.length).toBeGreaterThan(0)
  })

  test('nobody but the unit and the secretary acts on it, and members cannot claim it', async () => {
    const { id } = await entrusted()
    for (const openid of [people.resident, people.otherWorker, more.member, more.department]) {
      expect(await as(cloud, openid)('matters.respond', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
    }
    expect((await shownTo(cloud, secretary, id)).can).not.toContain('publish')
    expect(await as(cloud, speaker)('matters.escalate', { id, text: '办不了' })).toMatchObject({ error: { code: 'matters.not_yours' } })
  })
})
