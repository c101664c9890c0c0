import { contestRefusal, placeAt, settleRefusal, stepsFor, type Appeal } from '../../../cloudfunctions/features/appeals/appeal'
import { earnsAs } from '../../../cloudfunctions/features/appeals/earning-as'
import { settle } from '../../../cloudfunctions/features/appeals/settling'
import { contest, endedByDeath, make, passUp, wake, type Terms } from '../../../cloudfunctions/features/appeals/steps'
import { toView } from '../../../cloudfunctions/features/appeals/view'
import { defaultWorkday } from '../../../cloudfunctions/features/settings/defaults'
import { cast, staffedChain } from '../support/deeds'
import { anActor, noon } from '../support/builders'

/** Each guard of an appeal by hand: what one alone decides, to the millisecond. */
const day = 86_400_000
const terms: Terms = { workday: defaultWorkday, days: 5, contestDays: 15, most: () => 10 }
const { county, township, community } = staffedChain
const orgs = [county, township, community]
const nobodyAt = (...levels: readonly string[]) => orgs.map((org) => (levels.includes(org.level) ? { ...org, staff: [] } : org))
const call = (actor: typeof cast.asker, now = noon, key = 'key-2') => ({ actor, now, key })
const about = { entryId: 'e_1', title: '清雪', points: 5, at: noon, outcomeId: 'oc_1' }

const appeal = (over: Partial<Appeal> = {}): Appeal => ({
  _id: 'ap_1',
  version: 3,
  change: '',
  effects: [],
  effectsDueAt: null,
  by: { personId: 'p_resident', openid: 'resident', name: '张样例' },
  as: 'resident',
  communityId: community._id,
  communityName: '俄体村',
  text: '上周清雪没有记',
  about: null,
  state: 'waiting',
  level: 'community',
  at: noon,
  dueAt: noon + 5 * day,
  contestBy: null,
  contested: false,
  story: [],
  wakeAt: noon + 4 * day,
  queue: community._id,
  fingerprint: 'f',
  ...over,
})
const refused = (over: Partial<Appeal> = {}) =>
  appeal({ state: 'refused', dueAt: null, wakeAt: null, queue: null, contestBy: noon + 15 * day, ...over })
const told = (effects: Appeal['effects']) => effects.flatMap((one) => (one.kind === 'tell' ? [[one.message, one.to.personId]] : []))
const line = (what: Appeal['story'][number]['what'], personId: string | null) => ({
  id: `l_${what}`,
  at: noon,
  what,
  by: personId === null ? null : { personId, name: '刘示例' },
  text: null,
  points: null,
})

test('the place of a level is the beginning of its code', () => {
  const at = (['community', 'township', 'county'] as const).map((level) => placeAt('152221108200', level))
  expect(at).toEqual(['152221108200', '152221108', '152221'])
})

describe('who settles', () => {
  test.each([
    ['the secretary, what waits in the community', appeal(), cast.secretary, null],
    ['the township, what waits in the community', appeal(), cast.township, null],
    ['the secretary, what waits in the township', appeal({ level: 'township' }), cast.secretary, 'appeals.not_yours'],
    ['the township, what waits there', appeal({ level: 'township' }), cast.township, null],
    ['the township, what waits in the county', appeal({ level: 'county' }), cast.township, 'appeals.not_yours'],
    ['the county, what waits there', appeal({ level: 'county' }), cast.county, null],
    ['a worker of the place', appeal(), cast.worker, 'appeals.not_yours'],
    ['whoever made it, of any office', appeal({ by: { personId: 'p_county', openid: 'o', name: null } }), cast.county, 'appeals.own'],
    ['what is settled', refused(), cast.secretary, 'appeals.over'],
    ['what is accepted', appeal({ state: 'accepted' }), cast.secretary, 'appeals.over'],
    ['once more whoever accepted', appeal({ story: [line('accepted', 'p_township')] }), cast.township, 'appeals.settled_before'],
    ['once more whoever corrected', appeal({ story: [line('corrected', 'p_township')] }), cast.township, 'appeals.settled_before'],
    ['once more whoever refused', appeal({ story: [line('refused', 'p_township')] }), cast.township, 'appeals.settled_before'],
    ['after another refused', appeal({ story: [line('refused', 'p_secretary')] }), cast.township, null],
    ['after it was raised by the clock', appeal({ story: [line('raised', null)] }), cast.township, null],
    ['whoever had no say in it but a word', appeal({ story: [line('made', 'p_township')] }), cast.township, null],
  ])('%s: %#', (_who, what, actor, code) => {
    expect(settleRefusal(what, { actor, now: noon })).toBe(code)
    expect(stepsFor(what, { actor, now: noon }).includes('settle')).toBe(code === null)
  })
})

describe('who disagrees', () => {
  test.each([
    ['in the last millisecond', refused(), noon + 15 * day, null],
    ['a millisecond later', refused(), noon + 15 * day + 1, 'appeals.contest_late'],
    ['while it waits', appeal({ contestBy: noon + 15 * day }), noon, 'appeals.over'],
    ['what was accepted with less', refused({ state: 'accepted' }), noon, null],
    ['for the second time', refused({ contested: true, level: 'township' }), noon, 'appeals.contested'],
    ['with the county', refused({ level: 'county' }), noon, 'appeals.contested'],
    ['where no day was named', refused({ contestBy: null }), noon, 'appeals.contest_late'],
  ])('%s', (_when, what, now, code) => {
    expect(contestRefusal(what, { actor: cast.asker, now })).toBe(code)
    expect(contestRefusal(what, { actor: cast.neighbour, now })).toBe('appeals.not_yours')
    expect(stepsFor(what, { actor: cast.asker, now })).toEqual(code === null ? ['contest'] : [])
    expect(toView(what, { actor: cast.asker, now }).contestUntil).toBe(code === null ? noon + 15 * day : null)
  })

  const disagree = (what: Appeal, places = orgs) => contest(what, { text: '不同意' }, { call: call(cast.asker), terms, orgs: places })

  test('the same call again changes nothing; its key with other words is refused', () => {
    const again = refused({ story: [{ ...line('contested', 'p_resident'), id: 'key-2', text: '不同意' }] })
    expect(disagree(again)).toEqual({ ok: true, value: { next: again, effects: [] } })
    const other = refused({ story: [{ ...line('contested', 'p_resident'), id: 'key-2', text: '还是不' }] })
    expect(disagree(other)).toEqual({ ok: false, code: 'appeals.key_reused' })
  })

  test('nobody is left above: it is said at once', () => {
    expect(disagree(refused(), nobodyAt('township', 'county'))).toEqual({ ok: false, code: 'appeals.nobody' })
  })

  test('whoever had a say is passed over', () => {
    const said = refused({ story: [line('refused', 'p_township')] })
    expect(disagree(said)).toMatchObject({ ok: true, value: { next: { level: 'county', queue: county._id, contestBy: null } } })
  })
})

describe('what is settled', () => {
  const by = (points: number | undefined, over: Partial<Appeal> = {}, most = 10) =>
    settle(
      appeal({ about, ...over }),
      { accept: true, reverse: true, points, text: '查过了' },
      { call: call(cast.secretary), terms: { ...terms, most: () => most } },
    )

  test.each([
    ['the most', 10, true],
    ['one more', 11, false],
  ])('%s', (_what, points, taken) => {
    expect(by(points)).toMatchObject(taken ? { ok: true } : { ok: false, code: 'appeals.over_cap' })
  })

  test('nothing goes back that has no outcome behind it', () => {
    expect(by(3, { about: null })).toEqual({ ok: false, code: 'appeals.nothing_to_reverse' })
    expect(by(3, { about: { ...about, outcomeId: null } })).toEqual({ ok: false, code: 'appeals.nothing_to_reverse' })
  })

  test('a refusal needs neither, adds nothing, and one may disagree for fifteen days', () => {
    const no = settle(appeal(), { accept: false, reverse: true, points: 99, text: '查过了' }, { call: call(cast.secretary), terms })
    if (!no.ok) throw new Error(no.code)
    expect(no.value.next).toMatchObject({ state: 'refused', dueAt: null, wakeAt: null, queue: null, contestBy: noon + 15 * day })
    expect(no.value.effects.map(({ kind }) => kind)).toEqual(['tell'])
  })

  test.each([
    ['community', 'secretary', '申诉后补上：清雪', about],
    ['township', 'township', '申诉后补上', null],
  ] as const)('at the %s it is added by the %s', (level, as, title, what) => {
    const given = settle(
      appeal({ level, about: what }),
      { accept: true, reverse: false, points: 3, text: '查到了' },
      { call: call(cast.township), terms },
    )
    if (!given.ok) throw new Error(given.code)
    const [outcome] = given.value.effects.filter(({ kind }) => kind === 'outcome')
    expect(outcome).toMatchObject({ title, points: 3, by: { personId: 'p_township', as } })
    expect(given.value.effects.some(({ kind }) => kind === 'strike')).toBe(false)
  })
})

describe('what comes due', () => {
  const at = (now: number, over: Partial<Appeal> = {}, places = orgs) => wake(appeal(over), { now, terms, orgs: places })

  test.each([
    ['a millisecond before the reminder', noon + 4 * day - 1, {}],
    ['once it is settled', noon + 9 * day, { state: 'refused' }],
    ['without an end', noon + 9 * day, { dueAt: null }],
    ['without a time to look', noon + 9 * day, { wakeAt: null }],
  ] as const)('%s: nothing', (_when, now, over) => {
    expect(at(now, over)).toEqual({ next: appeal(over), effects: [] })
  })

  test.each([
    ['the reminder on its millisecond', noon + 4 * day, 'community', ['appealReminded', 'p_secretary']],
    ['the reminder in the last millisecond', noon + 5 * day - 1, 'community', ['appealReminded', 'p_secretary']],
    ['the end on its millisecond', noon + 5 * day, 'township', ['appealRaised', 'p_township']],
  ])('%s', (_when, now, level, first) => {
    const { next, effects } = at(now)
    expect([next.level, told(effects)[0]]).toEqual([level, first])
  })

  test('where nobody is above it stays, is asked for again, and nobody is told that it moved', () => {
    const { next, effects } = at(noon + 5 * day, {}, nobodyAt('township', 'county'))
    expect([next.level, next.story, told(effects)]).toEqual(['community', [], [['appealReminded', 'p_secretary']]])
  })
})

describe('an office that is empty', () => {
  test.each([
    ['passes on what waits there', appeal(), nobodyAt('community'), 'township', [['appealMade', 'p_township']]],
    ['keeps what somebody still settles', appeal(), orgs, 'community', []],
    ['keeps what nobody above settles either', appeal(), nobodyAt('community', 'township', 'county'), 'community', []],
    ['keeps what is settled', refused(), nobodyAt('community'), 'community', []],
  ])('%s', (_what, what, places, level, messages) => {
    const { next, effects } = passUp(what, { now: noon, terms, orgs: places })
    expect([next.level, told(effects)]).toEqual([level, messages])
    if (messages.length === 0) expect(next).toBe(what)
  })
})

describe('the death of whoever made it', () => {
  test.each([
    ['ends what waits', appeal(), 'refused', 1],
    ['ends what may still be contested', refused(), 'refused', 1],
    ['leaves an accepted one accepted', refused({ state: 'accepted' }), 'accepted', 1],
    ['leaves what is over', refused({ contestBy: null }), 'refused', 0],
  ])('%s', (_what, what, state, lines) => {
    const { next, effects } = endedByDeath(what, noon)
    expect([next.state, next.story.length, effects]).toEqual([state, lines, []])
    expect([next.dueAt, next.wakeAt, next.queue, next.contestBy]).toEqual([null, null, null, null])
  })
})

describe('who reads which name', () => {
  test('whoever made it their own, others a masked one, nobody one that was never said', () => {
    const who = (what: Appeal, actor: typeof cast.asker) => toView(what, { actor, now: noon }).who
    expect(who(appeal(), cast.asker)).toBe('张样例')
    expect(who(appeal(), cast.secretary)).toBe('张*例')
    expect(who(appeal({ by: { personId: 'p_resident', openid: 'o', name: null } }), cast.secretary)).toBe('没留称呼的居民')
  })

  test('a line of theirs is named as they are, one of the clock has nobody', () => {
    const story = [line('made', 'p_resident'), line('refused', 'p_secretary'), line('raised', null)]
    const named = (actor: typeof cast.asker) => toView(appeal({ story }), { actor, now: noon }).story.map(({ who }) => who)
    expect(named(cast.asker)).toEqual(['张样例', '刘示例', null])
    expect(named(cast.secretary)).toEqual(['张*例', '刘示例', null])
  })

  test('it may be taken back only where an outcome is behind it', () => {
    const may = (what: Appeal['about']) => toView(appeal({ about: what }), { actor: cast.secretary, now: noon }).about?.mayReverse
    expect([may(about), may({ ...about, outcomeId: null }), may(null)]).toEqual([true, false, undefined])
  })
})

test.each([
  ['an office of the place', [{ role: 'secretary', orgId: '152221108200', until: null }], 'worker'],
  ['an office of a grid there', [{ role: 'volunteer', orgId: '152221108200002', until: null }], 'volunteer'],
  ['an office elsewhere', [{ role: 'secretary', orgId: '152221108201', until: null }], 'resident'],
  ['an office above', [{ role: 'townshipOfficer', orgId: '152221108', until: null }], 'resident'],
  [
    'an office that earns nothing, then one that does',
    [
      { role: 'shopkeeper', orgId: '152221108200', until: null },
      { role: 'member', orgId: '152221108200', until: null },
    ],
    'member',
  ],
  ['an office in its last millisecond', [{ role: 'member', orgId: '152221108200', until: noon + 1 }], 'member'],
  ['an office that is over', [{ role: 'member', orgId: '152221108200', until: noon }], 'resident'],
] as const)('%s earns as such', (_what, assignments, as) => {
  expect(earnsAs(anActor({ assignments: [...assignments] }), '152221108200', noon)).toBe(as)
})

test('a reminder comes a day before the end, or at the end where that is sooner', () => {
  const made = (days: number) =>
    make(
      { id: 'ap_2', text: '没记', about: null, community: { id: community._id, name: '俄体村' }, fingerprint: 'f' },
      { call: call(cast.asker), terms: { ...terms, days }, orgs },
    )
  const five = made(5)
  if (!five.ok) throw new Error(five.code)
  expect(five.value.next.wakeAt).toBe((five.value.next.dueAt ?? 0) - day)
})
