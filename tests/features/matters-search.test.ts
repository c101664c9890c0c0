import type { Output } from '@/contract'
import { numbered } from '../../cloudfunctions/features/matters/clocks/saying'
import { windowSize } from '../../cloudfunctions/platform/paging'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { china } from './support/builders'
import { as, must, people } from './support/journey'
import { asked, more, shownTo } from './support/matters'
import { planted, stored } from './support/messages'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const batch = 500
const minute = 60_000

/** Copies of a real matter, one asked a minute before the other but for each tenth, which was asked with the one before it. */
const plantOld = async (many: number, rare: ReadonlyMap<number, string>) => {
  const { id } = await asked(cloud)
  const [real] = await stored<{ readonly askedAt: number; readonly text: string }>(cloud, 'matters', { _id: id })
  if (!real) throw new Error('nothing was asked')
  const copy = (at: number) => ({
    ...real,
    _id: `m_old${String(at).padStart(6, '0')}`,
    text: rare.get(at) ?? real.text,
    askedAt: real.askedAt - (at - (at % 10 === 9 ? 1 : 0)) * minute,
    effects: [],
    effectsDueAt: null,
    wakeAt: null,
  })
  for (let from = 1; from <= many; from += batch) {
    await planted(
      cloud,
      'matters',
      Array.from({ length: Math.min(batch, many - from + 1) }, (_, at) => copy(from + at)),
    )
  }
}

type Found = Output<'matters.search'>

/** Page after page, each within three round trips. */
const searched = async (openid: string, input: object): Promise<Found[]> => {
  const pages: Found[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const { reply, roundTrips } = await cloud.call<Found>(openid, 'matters.search', { ...input, after })
    // One more for the line in 谁看过我.
    expect(roundTrips).toBeLessThanOrEqual(3 + 1)
    if (!reply.ok) throw new Error(reply.error.code)
    pages.push(reply.data)
    after = reply.data.next
  }
  return pages
}
const ids = (pages: readonly Found[]) => pages.flatMap(({ rows }) => rows.map((row) => row.id))

test('rare words among many matters: each page says how far it looked, and nothing is passed over or told twice', async () => {
  const rare = new Map([
    [3, '黑狗咬人'],
    [windowSize - 1, '黑狗又来了'],
    [windowSize, '黑狗还在'],
    [windowSize + 1, '黑狗'],
    [2 * windowSize + 100, '那条黑狗'],
  ])
  await plantOld(2 * windowSize + 200, rare)
  for (const openid of [people.worker, people.secretary, more.township, more.county]) {
    const pages = await searched(openid, { words: '黑狗' })
    expect(ids(pages)).toEqual([...rare.keys()].map((at) => `m_old${String(at).padStart(6, '0')}`))
    expect(pages).toHaveLength(3)
    const limits = pages.map(({ lookedTo }) => lookedTo)
    expect(limits.at(-1)).toBeNull()
    expect(limits[0]).toBeGreaterThan(limits[1] ?? Infinity)
  }
  const nothing = await searched(people.secretary, { words: '没有人说过的话' })
  expect(ids(nothing)).toEqual([])
  expect(nothing[0]).toMatchObject({ rows: [], next: expect.any(String) as string, lookedTo: expect.any(Number) as number })
})

test('words that are common fill a page without looking further', async () => {
  const first = must(await as(cloud, people.secretary)('matters.search', { words: '路灯' }))
  expect(first.rows).toHaveLength(20)
  expect(first).toMatchObject({ next: expect.any(String) as string, lookedTo: null })
})

test('the number that is said on the phone finds its matter', async () => {
  const { id } = await asked(cloud, { text: '大门口的井盖响' })
  const { number } = await shownTo(cloud, people.worker, id)
  for (const words of [number, number.replace('-', ''), number.toLowerCase()]) {
    expect(must(await as(cloud, people.secretary)('matters.search', { words })).rows.map((row) => row.id)).toContain(id)
  }
  expect(must(await as(cloud, 'secretary-xingan')('matters.search', { words: number })).rows).toEqual([])
})

test.each([
  ['20261123-3F2A', { from: china('2026-11-23 00:00'), to: china('2026-11-24 00:00') - 1, ending: '3f2a' }],
  [' 20261123 3f2a ', { from: china('2026-11-23 00:00'), to: china('2026-11-24 00:00') - 1, ending: '3f2a' }],
  ['20261399-3F2A', null],
  ['井盖', null],
  ['13800001111', null],
])('「%s」 is a number, or words', (words, found) => expect(numbered(words)).toEqual(found))
