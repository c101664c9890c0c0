import type { Output } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import type { Repeat } from '../../cloudfunctions/features/statistics/repeats/repeat'
import { day } from '../../cloudfunctions/ground/time/beijing'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { aStandingCard } from './support/repeats'
import { standing } from './support/shop'

const { resident, neighbour, worker, otherWorker, secretary, stranger } = people
const village = '152221108209'
const third = 'resident-of-repeats'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const ask = async (openid: string, text: string, category = 'utilities'): Promise<string> =>
  must(await as(cloud, openid)('matters.submit', { key: newKey(), category, text, place: { gridId: homeGrid } })).id

const cards = async (openid: string = secretary, decided = false): Promise<Output<'statistics.repeats'>['rows']> =>
  must(await as(cloud, openid)('statistics.repeats', { decided })).rows

const waits = async (openid: string) =>
  must(await as(cloud, openid)('home.waiting', {})).rows.find(({ kind }) => kind === 'repeats')?.many ?? 0

const codeOf = async (openid: string, name: Parameters<LocalCloud['call']>[1], input: object): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}

/** The night after: what changed is looked at. */
const night = () => cloud.clock('1d')

test('what three people ask for within a month is a card for the secretary the next night, without a name, and once', async () => {
  const ids = [await ask(resident, '东头没水'), await ask(neighbour, '我家也没水'), await ask(third, '水管又坏了')]
  await ask(resident, '路灯不亮', 'roads')
  expect(await cards()).toEqual([])
  await night()
  const [card, ...more] = await cards()
  expect(more).toEqual([])
  expect(card).toMatchObject({
    kind: 'many',
    categoryName: '水电暖气',
    gridName: '第2网格',
    people: 3,
    many: 3,
    matters: ids,
    decision: null,
    can: ['decide'],
  })
  expect(JSON.stringify(card)).not.toMatch(/没水|示例|张/u)
  expect([await waits(secretary), await waits(worker)]).toEqual([1, 0])
  await night()
  await night()
  expect((await cards()).map(({ id }) => id)).toEqual([card?.id])
  expect((await standing<Repeat>(cloud, 'repeats', card?.id ?? ''))?.version).toBe(1)
})

test('it is decided once, with a reason; it leaves the first page and stays to be read', async () => {
  const [card] = await cards()
  const id = card?.id ?? ''
  const said = { id, what: 'project', reason: '由书记牵头，入冬前换完', key: newKey() } as const
  for (const [who, code] of [
    [worker, 'statistics.repeat_not_yours'],
    [resident, 'statistics.repeat_not_yours'],
    ['secretary-xingan', 'statistics.repeat_not_yours'],
  ] as const)
    expect(await codeOf(who, 'statistics.decideRepeat', { ...said, key: newKey() })).toBe(code)
  const decided = must(await as(cloud, secretary)('statistics.decideRepeat', said))
  expect(decided).toMatchObject({ decision: { what: 'project', reason: said.reason }, can: [] })
  expect(await codeOf(secretary, 'statistics.decideRepeat', said)).toBe('ok')
  expect(await codeOf(secretary, 'statistics.decideRepeat', { ...said, what: 'whistle' })).toBe('statistics.key_reused')
  expect(await codeOf('township-eti', 'statistics.decideRepeat', { ...said, key: newKey() })).toBe('statistics.repeat_decided')
  expect([await cards(), await waits(secretary)]).toEqual([[], 0])
  expect((await cards(secretary, true)).map((one) => one.id)).toEqual([id])
  expect(await codeOf(secretary, 'statistics.decideRepeat', { ...said, id: 'rp_none', key: newKey() })).toBe('statistics.repeat_not_found')
})

test('what is withdrawn takes the card back, and whoever decides late reads why', async () => {
  const [first] = [
    await ask(resident, '垃圾没人拉', 'sanitation'),
    await ask(neighbour, '垃圾堆着', 'sanitation'),
    await ask(third, '臭', 'sanitation'),
  ]
  await night()
  const [card] = await cards()
  must(await as(cloud, resident)('matters.withdraw', { id: first, key: newKey() }))
  await night()
  expect(await cards()).toEqual([])
  const said = { id: card?.id ?? '', what: 'agenda', reason: '议一议', key: newKey() }
  expect(await codeOf(secretary, 'statistics.decideRepeat', said)).toBe('statistics.repeat_gone')
})

test('what was asked in the wrong grid counts where it was handed to', async () => {
  const ids = [
    await ask(resident, '桥板断了', 'farming'),
    await ask(neighbour, '桥没修', 'farming'),
    await ask(third, '桥还断着', 'farming'),
  ]
  await night()
  expect((await cards()).map(({ gridName }) => gridName)).toEqual(['第2网格'])
  const [first] = ids
  must(await as(cloud, worker)('matters.transfer', { id: first ?? '', gridId: `${village}001`, text: '归第1网格', key: newKey() }))
  must(await as(cloud, otherWorker)('matters.respond', { id: first ?? '', key: newKey() }))
  await night()
  expect(await cards()).toEqual([])
})

test('a place that was opened again twice is one too', async () => {
  const id = await ask(resident, '井盖松了', 'other')
  for (const round of ['一', '二']) {
    must(await as(cloud, worker)('matters.answer', { id, text: `第${round}次修好了`, key: newKey() }))
    must(await as(cloud, resident)('matters.dispute', { id, text: `第${round}次还松`, key: newKey() }))
  }
  await night()
  expect((await cards()).map(({ kind, people: many, matters }) => [kind, many, matters])).toEqual([['again', 1, [id]]])
})

test('the season comes again: 30 days ahead of a year later it is shown, but not what was no problem', async () => {
  const now = await cloud.now()
  const soon = now + day
  const again = await aStandingCard(cloud, {
    category: { id: 'farming', name: '种养生产' },
    at: now - 334 * day,
    from: now - 336 * day,
    state: 'decided',
    nextYearAt: soon,
  })
  await aStandingCard(cloud, { at: now - 334 * day, from: now - 336 * day, state: 'decided', nextYearAt: null })
  const before = (await cards()).length
  await cloud.clock('2d')
  const fresh = (await cards()).filter(({ kind }) => kind === 'lastYear')
  expect([fresh.map(({ id }) => id), (await cards()).length]).toEqual([[`${again}_y`], before + 1])
  expect((await standing<Repeat>(cloud, 'repeats', again))?.nextYearAt).toBeNull()
})

test('a card may wait so long and no longer', async () => {
  const id = await aStandingCard(cloud, { until: (await cloud.now()) + day })
  expect((await cards()).map((one) => one.id)).toContain(id)
  await cloud.clock('1d')
  expect((await cards()).map((one) => one.id)).not.toContain(id)
  expect(await codeOf(secretary, 'statistics.decideRepeat', { id, what: 'agenda', reason: '议', key: newKey() })).toBe(
    'statistics.repeat_over',
  )
})

test('a card of a grid that went into another says so, and is decided all the same', async () => {
  const grid = must(await as(cloud, 'county')('grid.save', { parentId: village, name: '第9网格', code: `${village}009`, key: newKey() }))
  const id = await aStandingCard(cloud, { place: { gridId: grid.id, gridName: '第9网格', communityId: village, communityName: '俄体村' } })
  must(await as(cloud, 'county')('grid.retire', { id: grid.id, into: homeGrid, key: newKey() }))
  expect((await cards()).find((one) => one.id === id)).toMatchObject({ retired: true, can: ['decide'] })
  expect(await codeOf(secretary, 'statistics.decideRepeat', { id, what: 'notOne', reason: '并了', key: newKey() })).toBe('ok')
})

test('whoever stands above chooses a village; nobody else reads any', async () => {
  expect(await codeOf('township-eti', 'statistics.repeats', {})).toBe('statistics.repeat_choose')
  expect(await codeOf('township-eti', 'statistics.repeats', { orgId: village })).toBe('ok')
  for (const who of [worker, resident, stranger, 'secretary-xingan'])
    expect(await codeOf(who, 'statistics.repeats', { orgId: village })).toBe('statistics.repeat_not_yours')
})
