import { settle as settled, type Settling } from '../../cloudfunctions/features/appeals/settling'
import { contest, make, wake, type Terms } from '../../cloudfunctions/features/appeals/steps'
import type { Appeal } from '../../cloudfunctions/features/appeals/appeal'
import { err } from '../../cloudfunctions/platform/result'
import { defaultWorkday } from '../../cloudfunctions/features/settings/defaults'
import { cast, staffedChain } from './support/deeds'
import { aChain, aStaff, china, noon } from './support/builders'

const day = 86_400_000
const settle = (appeal: Appeal, settling: Omit<Settling, 'reverse'> & Partial<Settling>, setting: Parameters<typeof settled>[2]) =>
  settled(appeal, { reverse: false, ...settling }, setting)
const terms: Terms = { workday: defaultWorkday, days: 5, contestDays: 15, most: () => 10 }
const { county, township, community } = staffedChain
const orgs = [county, township, community]
const call = (actor: typeof cast.asker, now = noon, key = 'key-1') => ({ actor, now, key })
const about = { id: 'ap_1', text: '上周清雪没有记', about: null, community: { id: community._id, name: '俄体村' }, fingerprint: 'f' }

const must = <Value>(result: { ok: true; value: Value } | { ok: false; code: string }): Value => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
type Taken = { readonly next: object; readonly effects: Appeal['effects'] }
const saved = (before: Partial<Appeal>, { next }: Taken): Appeal =>
  ({ ...before, ...next, _id: 'ap_1', version: (before.version ?? 0) + 1, change: '', effects: [], effectsDueAt: null }) as Appeal

const made = (actor = cast.asker, places = orgs) => saved({}, must(make(about, { call: call(actor), terms, orgs: places })))
const told = ({ effects }: Taken) => effects.flatMap((effect) => (effect.kind === 'tell' ? [[effect.message, effect.to.personId]] : []))
const earned = ({ effects }: Taken) => effects.flatMap((effect) => (effect.kind === 'outcome' ? [effect] : []))
const refusedBy = (appeal: Appeal, actor = cast.secretary) =>
  saved(appeal, must(settle(appeal, { accept: false, text: '查过了' }, { call: call(actor, noon + day, 'key-2'), terms })))

test('it goes to the secretary, within five working days, and both sides hear of it', () => {
  const taken = must(make(about, { call: call(cast.asker), terms, orgs }))
  expect(taken.next).toMatchObject({ level: 'community', state: 'waiting', dueAt: china('2026-11-30 17:30'), queue: community._id })
  expect(told(taken)).toEqual([['appealMade', 'p_secretary']])
  const settled = must(
    settle(saved({}, taken), { accept: true, points: 8, text: '查到了' }, { call: call(cast.secretary, noon + day, 'key-2'), terms }),
  )
  expect(told(settled)).toEqual([['appealAccepted', 'p_resident']])
  expect(earned(settled)).toMatchObject([
    {
      of: 'manualConfirmed',
      points: 8,
      people: [{ personId: 'p_resident', as: 'resident' }],
      by: { personId: 'p_secretary', as: 'secretary' },
    },
  ])
})

test("a secretary's own goes to the township, and where there is nobody it is said at once", () => {
  expect(made(cast.secretary)).toMatchObject({ level: 'township', queue: township._id })
  const empty = aChain({ county: [aStaff({ personId: 'p_resident', role: 'countyOfficer' })] })
  expect(
    make(about, {
      call: call(cast.asker),
      terms,
      orgs: [empty.county, empty.township, empty.community].map((org) => ({
        ...org,
        staff: org.staff.filter(({ personId }) => personId === 'p_resident'),
      })),
    }),
  ).toEqual(err('appeals.nobody'))
})

test.each([
  ['whoever made it', made(cast.secretary), cast.secretary, 'appeals.own'],
  ['a worker', made(), cast.worker, 'appeals.not_yours'],
  ['a stranger', made(), cast.stranger, 'appeals.not_yours'],
  ['the secretary, of what went to the township', made(cast.secretary), cast.secretary, 'appeals.own'],
  ['the second of two', refusedBy(made()), cast.township, 'appeals.over'],
])('%s cannot settle it', (_who, appeal, actor, code) => {
  expect(settle(appeal, { accept: true, points: 5, text: '查到了' }, { call: call(actor, noon + 2 * day, 'key-9'), terms })).toEqual(
    err(code),
  )
})

test('an entry that is wrong goes back with its reason, and what would have been right is added', () => {
  const about_ = { entryId: 'oc_1_p_resident', title: '清雪', points: 5, at: noon, outcomeId: 'oc_1' }
  const appeal = { ...made(), about: about_ }
  const setting = { call: call(cast.secretary, noon + day, 'key-2'), terms }
  const taken = must(settle(appeal, { accept: true, reverse: true, points: 3, text: '只清了一户' }, setting))
  expect(taken.next).toMatchObject({ state: 'accepted', story: [{ what: 'made' }, { what: 'corrected', points: 3 }] })
  expect(told(taken)).toEqual([['appealCorrected', 'p_resident']])
  expect(taken.effects.filter(({ kind }) => kind === 'strike')).toMatchObject([
    { outcomeId: 'oc_1', personId: 'p_resident', why: '核对后更正：只清了一户' },
  ])
  expect(earned(taken)).toMatchObject([{ points: 3 }])
  expect(earned(must(settle(appeal, { accept: true, reverse: true, text: '没有清雪' }, setting)))).toEqual([])
  expect(settle(made(), { accept: true, reverse: true, text: '没有清雪' }, setting)).toEqual(err('appeals.nothing_to_reverse'))
})

test('more than the most that may be given at once is refused', () => {
  expect(settle(made(), { accept: true, points: 11, text: '查到了' }, { call: call(cast.secretary, noon, 'key-2'), terms })).toEqual(
    err('appeals.over_cap'),
  )
})

test('whoever does not agree is heard once more, by the level above, and by nobody who settled it before', () => {
  const refused = refusedBy(made())
  const taken = must(contest(refused, { text: '照片上有我' }, { call: call(cast.asker, noon + 2 * day, 'key-3'), terms, orgs }))
  expect(taken.next).toMatchObject({ level: 'township', state: 'waiting', contested: true })
  expect(told(taken)).toEqual([['appealContested', 'p_township']])
  const waiting = saved(refused, taken)
  expect(settle(waiting, { accept: false, text: '还是不' }, { call: call(cast.secretary, noon + 2 * day, 'key-4'), terms })).toEqual(
    err('appeals.not_yours'),
  )
  const last = refusedBy({ ...waiting, story: [...waiting.story] }, cast.township)
  expect(contest(last, { text: '还是不同意' }, { call: call(cast.asker, noon + 3 * day, 'key-5'), terms, orgs })).toEqual(
    err('appeals.contested'),
  )
})

test.each([
  ['before there is an answer', made(), cast.asker, noon, 'appeals.over'],
  ['somebody else', refusedBy(made()), cast.neighbour, noon + day, 'appeals.not_yours'],
  ['too late', refusedBy(made()), cast.asker, noon + 17 * day, 'appeals.contest_late'],
])('one cannot disagree: %s', (_why, appeal, actor, now, code) => {
  expect(contest(appeal, { text: '不同意' }, { call: call(actor, now, 'key-8'), terms, orgs })).toEqual(err(code))
})

test('the same call again changes nothing, and the same key with other words is refused', () => {
  const settling = { call: call(cast.secretary, noon + day, 'key-2'), terms }
  const appeal = refusedBy(made())
  expect(must(settle(appeal, { accept: false, text: '查过了' }, settling))).toEqual({ next: appeal, effects: [] })
  expect(settle(appeal, { accept: false, text: '别的话' }, settling)).toEqual(err('appeals.key_reused'))
})

test('unanswered, it is reminded of, then moves up, and both sides hear of it; at the top it stays', () => {
  let appeal = made()
  const messages: unknown[] = []
  for (let now = noon; now < noon + 60 * day; now += day / 2) {
    const taken = wake(appeal, { now, terms, orgs })
    if (taken.next === appeal) continue
    messages.push(...told(taken))
    appeal = saved(appeal, taken)
  }
  expect(messages.slice(0, 7)).toEqual([
    ['appealReminded', 'p_secretary'],
    ['appealRaised', 'p_township'],
    ['appealMovedUp', 'p_resident'],
    ['appealReminded', 'p_township'],
    ['appealRaised', 'p_county'],
    ['appealMovedUp', 'p_resident'],
    ['appealReminded', 'p_county'],
  ])
  expect(appeal).toMatchObject({ level: 'county', state: 'waiting' })
  expect(appeal.story.map(({ what }) => what)).toEqual(['made', 'raised', 'raised'])
})

test('woken twice, or once settled, it says nothing', () => {
  const settled = refusedBy(made())
  expect(wake(settled, { now: noon + 99 * day, terms, orgs })).toEqual({ next: settled, effects: [] })
  const early = made()
  expect(wake(early, { now: noon, terms, orgs })).toEqual({ next: early, effects: [] })
})
