import {
  begun,
  familyOf,
  invited,
  inviteIn,
  asked,
  left,
  nameOf,
  removed,
  stepsIn,
  type Family,
  type Member,
} from '../../../cloudfunctions/features/family/family'
import { cast } from '../support/deeds'
import { anActor, noon } from '../support/builders'

/** Each guard of a family by hand: what one alone decides. */
const day = 86_400_000
const store = { version: 1, change: 'c', effects: [], effectsDueAt: null }
const member = (personId: string, at = noon): Member => ({ personId, openid: `o_${personId}`, name: personId, at, key: `k_${personId}` })
const by = { personId: 'a', openid: 'o_a' }
const invite = { code: '123456', until: noon + day, key: 'k1', by }
const family = (over: Partial<Family> = {}): Family => ({ ...store, _id: 'f_1', members: [member('a'), member('b')], invite, ...over })
const many = (count: number) => Array.from({ length: count }, (_, at) => member(at === 0 ? 'a' : `m${String(at)}`))
const doer = (id: string, { now = noon, key = 'k2' } = {}) => ({ actor: anActor({ _id: id, openid: `o_${id}`, name: '张样例' }), now, key })

test('a family begins with one and a code for a day', () => {
  expect(begun('123456', doer('a', { key: 'k1' }))).toEqual({
    members: [{ personId: 'a', openid: 'o_a', name: '张样例', at: noon, key: 'k1' }],
    invite: { code: '123456', until: noon + day, key: 'k1', by: { personId: 'a', openid: 'o_a' } },
  })
})

test('who has not said a name is somebody of the family', () => {
  expect([nameOf({ name: '张样例' }), nameOf({ name: null })]).toEqual(['张样例', '没留称呼的家人'])
})

describe('the family of somebody', () => {
  const early = family({ _id: 'f_early', members: [member('z', noon - 9), member('a', noon - 1)] })
  const late = family({ _id: 'f_late', members: [member('a', noon)] })
  const same = family({ _id: 'f_again', members: [member('a', noon)] })

  test.each([
    ['the one that they came to first', [late, early], 'f_early'],
    ['the same in the other order', [early, late], 'f_early'],
    ['of two at one moment the lesser id', [late, same], 'f_again'],
    ['the same in the other order', [same, late], 'f_again'],
    ['none where they stand in none', [family({ members: [member('b')] })], null],
    ['theirs beside one where they do not stand', [family({ _id: 'f_0', members: [member('b', noon - 99)] }), late], 'f_late'],
    ['none of none', [], null],
  ])('%s: %#', (_what, families, id) => {
    expect(familyOf(families, 'a')?._id ?? null).toBe(id)
  })
})

test.each([
  ['in its last millisecond', noon + day - 1, invite],
  ['a millisecond later', noon + day, null],
])('a code %s', (_when, now, lets) => {
  expect(inviteIn(family(), now)).toEqual(lets)
  expect(inviteIn(family({ invite: null }), now)).toBeNull()
})

describe('a code made anew', () => {
  const anew = { code: '654321', until: noon + day, key: 'k2', by: { personId: 'a', openid: 'o_a' } }

  test.each([
    ['by one of them', family(), doer('a'), anew],
    ['where there was none', family({ invite: null }), doer('a'), anew],
    ['by the same call again, the first', family(), doer('a', { key: 'k1' }), invite],
    ['by the same call once it is full, the first', family({ members: many(8) }), doer('a', { key: 'k1' }), invite],
    ['for the eighth', family({ members: many(7) }), doer('a'), anew],
  ])('%s', (_who, before, call, after) => {
    const made = invited(before, '654321', call)
    expect(made).toMatchObject({ ok: true, value: { next: { invite: after }, effects: [] } })
  })

  test.each([
    ['by somebody else', family(), doer('c'), 'family.none'],
    ['for a ninth', family({ members: many(8) }), doer('a'), 'family.full'],
  ])('not %s', (_who, before, call, code) => {
    expect(invited(before, '654321', call)).toEqual({ ok: false, code })
  })
})

describe('coming in', () => {
  test('by the code in its last millisecond: it lets nobody else in, and whoever gave it hears of it', () => {
    const came = asked(family(), '123456', doer('c', { now: noon + day - 1 }))
    if (!came.ok) throw new Error(came.code)
    const { next, effects } = came.value
    expect([next.members.length, next.asking?.map(({ personId }) => personId)]).toEqual([2, ['c']])
    expect(next.invite).toBeNull()
    expect(effects).toMatchObject([{ kind: 'tell', message: 'familyAsked', to: by, about: { who: '张样例' } }])
  })

  test('of whoever is in already changes nothing, whatever the code', () => {
    expect(asked(family(), '000000', doer('b'))).toMatchObject({ ok: true, value: { next: family(), effects: [] } })
  })

  test.each([
    ['another code', family(), '000000', noon, 'family.code_wrong'],
    ['no code any more', family({ invite: null }), '123456', noon, 'family.code_wrong'],
    ['a millisecond too late', family(), '123456', noon + day, 'family.code_late'],
    ['as the ninth', family({ members: many(8) }), '123456', noon, 'family.full'],
  ])('not by %s', (_why, before, code, now, refusal) => {
    expect(asked(before, code, doer('c', { now }))).toEqual({ ok: false, code: refusal })
  })

  test('as the eighth', () => {
    expect(asked(family({ members: many(7) }), '123456', doer('c')).ok).toBe(true)
  })
})

describe('going', () => {
  test.each([
    ['whoever gave the code takes it along', 'a', ['b'], null],
    ['another leaves it', 'b', ['a'], invite],
    ['somebody who is not in it changes nothing', 'c', ['a', 'b'], invite],
  ])('%s', (_what, personId, members, code) => {
    const { next } = left(family(), personId)
    expect([next.members.map((each) => each.personId), next.invite]).toEqual([members, code])
  })

  test('whoever is no member takes no code along, even one that they gave', () => {
    const given = family({ invite: { ...invite, by: { personId: 'c', openid: 'o_c' } } })
    expect(left(given, 'c')).toEqual({ next: given, effects: [] })
  })

  test('somebody is put out by whoever began it alone, and nobody puts out themselves', () => {
    expect(removed(family(), 'b', doer('a'))).toMatchObject({ ok: true, value: { next: { members: [{ personId: 'a' }] } } })
    expect(removed(family(), 'a', doer('b'))).toEqual({ ok: false, code: 'family.not_first' })
    expect(removed(family(), 'a', doer('a'))).toEqual({ ok: false, code: 'family.own' })
    expect(removed(family(), 'b', { actor: cast.stranger })).toEqual({ ok: false, code: 'family.not_first' })
  })
})

test.each([
  ['nobody, where it is on', null, { on: true, free: 5, me: 'a' }, ['invite', 'join']],
  ['nobody, where it is off', null, { on: false, free: 5, me: 'a' }, []],
  ['whoever began it, with points', family(), { on: true, free: 1, me: 'a' }, ['give', 'invite', 'remove', 'leave']],
  ['another, with points', family(), { on: true, free: 1, me: 'b' }, ['give', 'invite', 'leave']],
  ['another, with none', family(), { on: true, free: 0, me: 'b' }, ['invite', 'leave']],
  ['one alone', family({ members: [member('a')] }), { on: true, free: 5, me: 'a' }, ['invite', 'leave']],
  ['seven', family({ members: many(7) }), { on: true, free: 0, me: 'a' }, ['invite', 'remove', 'leave']],
  ['eight', family({ members: many(8) }), { on: true, free: 0, me: 'a' }, ['remove', 'leave']],
  ['those of one, once it is off', family(), { on: false, free: 5, me: 'a' }, ['remove', 'leave']],
])('what may be done by %s', (_who, theirs, situation, steps) => {
  expect(stepsIn(theirs, situation)).toEqual(steps)
})
