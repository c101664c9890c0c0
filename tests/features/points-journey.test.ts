import type { CallName, Input, Output } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from './support/journey'
import { periodBefore } from '../../cloudfunctions/ground/time/periods'
import { asked, did, more } from './support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const township = '152221108'
const mine = async (openid: string) => must(await as(cloud, openid)('points.mine', {}))
const story = async (openid: string, id: string) => must(await as(cloud, openid)('points.story', { id }))
const apart = async <Name extends CallName>(openid: string, name: Name, input: Input<Name>) =>
  (await cloud.invoke<Output<Name>>('exchange', openid, { name, input })).reply

const confirmed = async () => {
  const { id } = await asked(cloud)
  await did(cloud, people.worker, ['matters.answer', { id, text: '修好了' }])
  await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
  return id
}

test('a confirmation earns for the worker, and the entry tells its whole story', async () => {
  const before = await mine(people.worker)
  const id = await confirmed()
  const after = await mine(people.worker)
  expect(after.balance - before.balance).toBe(2)
  expect(after.ways.map(({ of, who }) => `${of} ${who}`)).toContain('matterConfirmed worker')
  const [entry] = after.rows
  expect(entry).toMatchObject({ kind: 'earned', amount: 2, title: '俄体村第2网格 道路路灯', words: '居民确认解决了一件事' })
  expect(await story(people.worker, entry?.id ?? '')).toMatchObject({
    entry: { id: entry?.id },
    event: { of: 'matterConfirmed', page: `pages/matter/index?id=${id}`, confirmedBy: 'asker', takenBack: null },
    rule: { of: 'matterConfirmed', who: 'worker', points: 2, version: 0 },
    related: [],
  })
  expect(await as(cloud, people.neighbour)('points.story', { id: entry?.id ?? '' })).toMatchObject({
    error: { code: 'points.not_found', message: '没有找到这笔积分，请返回列表重新打开' },
  })
  expect((await mine(people.resident)).rows).toEqual([])
})

test('opened again it is taken back with its reason; confirmed again it earns as another confirmation', async () => {
  const before = (await mine(people.worker)).balance
  const id = await confirmed()
  await did(cloud, people.resident, ['matters.reopen', { id, text: '又坏了' }])
  const reversed = await mine(people.worker)
  expect(reversed.balance).toBe(before)
  expect(reversed.rows.slice(0, 2)).toMatchObject([
    { kind: 'reversed', amount: -2, words: '居民说还没解决，重新打开了' },
    { kind: 'earned', amount: 2 },
  ])
  const told = await story(people.worker, reversed.rows[0]?.id ?? '')
  expect(told).toMatchObject({ event: { takenBack: { why: '居民说还没解决，重新打开了' } }, related: [{ kind: 'earned', amount: 2 }] })
  await did(cloud, people.worker, ['matters.answer', { id, text: '又修好了' }])
  await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
  expect((await mine(people.worker)).balance).toBe(before + 2)
})

test('the member who claimed it earns beside the worker', async () => {
  const before = (await mine(more.member)).balance
  const { id } = await asked(cloud)
  await did(cloud, people.worker, ['matters.publish', { id, text: '帮一位老人换灯泡' }])
  await did(cloud, more.member, ['matters.claim', { id }])
  await did(cloud, more.member, ['matters.answer', { id, text: '换好了' }])
  await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
  const after = await mine(more.member)
  expect([after.balance - before, after.rows[0]]).toMatchObject([5, { amount: 5, words: '认领的事，居民确认解决了' }])
})

const rule = {
  of: 'matterConfirmed' as const,
  who: 'worker' as const,
  points: 3,
  per: 'event' as const,
  caps: { day: null, month: 4, quarter: null },
  from: null,
  to: null,
  words: '居民说解决了',
}
const rules = async (openid: string) => must(await as(cloud, openid)('points.rules', {}))

test('anybody may read the rules; only the county changes them, from a midnight that has not come', async () => {
  const shown = await rules(people.resident)
  expect(shown).toMatchObject({ example: true, planned: null, can: [], townships: [] })
  expect(await rules('township-eti')).toMatchObject({ can: ['preview'], townships: [{ id: township, name: '俄体镇' }] })
  const county = await rules(more.county)
  expect(county.can).toEqual(['save', 'preview'])
  expect(county.townships.length).toBeGreaterThan(10)
  const from = county.earliest
  const save = (openid: string, input: Partial<Input<'points.saveRules'>>) =>
    as(cloud, openid)('points.saveRules', { rules: [rule], from, ...input })
  expect(await save('township-eti', {})).toMatchObject({ error: { code: 'points.not_yours' } })
  expect(await save(people.worker, {})).toMatchObject({ error: { code: 'points.not_yours' } })
  expect(await save(more.county, { from: from - 86_400_000 })).toMatchObject({
    error: { code: 'points.from_wrong', message: '新规则要从某一天的零点开始，最早是明天，请改日期' },
  })
  expect(await save(more.county, { from: from + 3_600_000 })).toMatchObject({ error: { code: 'points.from_wrong' } })
})

test('what new rules would have meant is what the ledger holds once they are on', async () => {
  // The quarter in which everything so far happened must be over.
  const input = { orgId: township, rules: [rule] }
  expect(await apart(people.worker, 'points.preview', input)).toMatchObject({ error: { code: 'points.not_yours' } })
  expect(await apart(more.county, 'points.preview', { ...input, orgId: '152221999' })).toMatchObject({ error: { code: 'grid.not_found' } })
  const quarter = periodBefore('quarter', Date.now() + 92 * 86_400_000)
  await cloud.clock(new Date(quarter.to))
  const seen = must(await apart('township-eti', 'points.preview', input))
  /** What the ledger says that somebody earned in the quarter: the members of the seed have served before. */
  const earned = async (openid: string) =>
    (await mine(openid)).rows.filter(({ at }) => quarter.from <= at && at < quarter.to).reduce((sum, { amount }) => sum + amount, 0)
  const [worker, one, other] = [await earned(people.worker), await earned(more.member), await earned('member-eti-2')]
  expect(seen).toMatchObject({ orgName: '俄体镇', more: false, people: { more: 0, less: other > 0 ? 3 : 2, same: 0 } })
  expect([seen.of >= 4, seen.done]).toEqual([true, seen.of])
  expect(seen.total).toEqual({ before: worker + one + other, after: 4 })
  expect(seen.byWho).toEqual([
    { who: 'worker', before: worker, after: 4 },
    { who: 'member', before: one + other, after: 0 },
  ])
  expect(seen.byCommunity).toMatchObject([{ name: '俄体村', ...seen.total }])
  expect(must(await apart('township-eti', 'points.previewed', {}))).toEqual({ preview: seen, rules: [rule] })
  expect(must(await apart(more.county, 'points.previewed', {}))).toBeNull()
})

test('rules that were saved hold from their day on, for what is confirmed then; the same call again changes nothing', async () => {
  const { earliest: from } = await rules(more.county)
  const key = newKey()
  const save = () => as(cloud, more.county)('points.saveRules', { rules: [rule], from, note: '试行', key })
  expect(must(await save())).toMatchObject({ example: true, planned: { from, rules: [rule] }, editions: [{ note: '试行' }] })
  expect(must(await save()).editions).toHaveLength(1)
  const before = (await mine(people.worker)).balance
  await confirmed()
  expect((await mine(people.worker)).balance).toBe(before + 2)
  await cloud.clock('1d')
  await confirmed()
  await confirmed()
  const after = await mine(people.worker)
  expect(after.rows.slice(0, 2).map(({ amount, words }) => [amount, words])).toEqual([
    [1, '居民说解决了。到上限了，这次只记这么多'],
    [3, '居民说解决了'],
  ])
  expect(await rules(people.resident)).toMatchObject({ example: false, planned: null, inForce: [{ points: 3, version: 1 }] })
  expect(await story(people.worker, after.rows[0]?.id ?? '')).toMatchObject({ rule: { version: 1, points: 3 } })
  const lines = must(await as(cloud, more.county)('audit.list', { orgId: '152221' })).rows
  expect(
    lines.some(({ changes }) =>
      changes.some(({ label, after: now }) => label === '网格员 · 诉求办成' && now === '每次 3 分，居民说解决了'),
    ),
  ).toBe(true)
})

test.each<[CallName, string, number]>([
  ['points.mine', people.worker, 3],
  ['points.rules', 'county', 3],
])('%s of %s takes at most %d round trips', async (name, openid, most) => {
  const { roundTrips, reply } = await cloud.call(openid, name, {})
  expect(reply).toMatchObject({ ok: true })
  expect(roundTrips).toBeLessThanOrEqual(most)
})
