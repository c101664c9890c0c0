import { decide, decideRefusal } from '../../cloudfunctions/features/statistics/repeats/deciding'
import { bring, comingAgain, opened, standingAs } from '../../cloudfunctions/features/statistics/repeats/bringing'
import { repeatsOf } from '../../cloudfunctions/features/statistics/repeats/finding'
import type { Asked } from '../../cloudfunctions/features/statistics/repeats/asked'
import type { Found, Repeat } from '../../cloudfunctions/features/statistics/repeats/repeat'
import { day } from '../../cloudfunctions/ground/time/beijing'
import { anActor, noon } from './support/builders'
import { aCard, asked, opens } from './support/repeats'

const found = (many: readonly Asked[], now = noon): readonly Found[] => repeatsOf({ asked: many, decidedAt: [] }, now)
const kinds = (many: readonly Asked[], now = noon) => found(many, now).map(({ kind }) => kind)
const three = [asked('a', noon - 3 * day), asked('b', noon - 2 * day), asked('c', noon - day)]

describe('three people who ask for the same within 30 days', () => {
  test('are a card from the third one on, whatever the order they are read in', () => {
    expect(found([...three].reverse())).toEqual([
      expect.objectContaining({ kind: 'many', from: noon - 3 * day, at: noon - day, matters: ['m_a', 'm_b', 'm_c'], people: 3 }),
    ])
    expect(kinds(three, noon - day - 1)).toEqual([])
    expect(kinds(three, noon - day)).toEqual(['many'])
  })

  test.each<[string, readonly Asked[]]>([
    ['three of two people', [...three.slice(0, 2), asked('c', noon - day, { asker: { personId: 'p_a' } })]],
    ['two of two people', three.slice(0, 2)],
    ['the third on the very end of 30 days', [asked('a', noon - 31 * day), asked('b', noon - 2 * day), asked('c', noon - day)]],
    ['one of them withdrawn', [...three.slice(0, 2), asked('c', noon - day, { state: 'closed', closing: 'withdrawn' })]],
    ['one of them asked by the village', [...three.slice(0, 2), asked('c', noon - day, { kind: 'need' })]],
  ])('%s are none', (_which, many) => {
    expect(found(many)).toEqual([])
  })

  test.each<[string, readonly Asked[]]>([
    ['one of them went into another', [...three.slice(0, 2), asked('c', noon - day, { state: 'closed', closing: 'merged' })]],
    ['the third a moment before the end of 30 days', [asked('a', noon - 31 * day + 1), ...three.slice(1)]],
    [
      'one worker asks for three people',
      ['王示例', '李示例', '张示例'].map((name, at) =>
        asked(`b${String(at)}`, noon - at * day, { asker: { personId: 'p_worker' }, onBehalf: { name, phone: null, party: null } }),
      ),
    ],
  ])('%s: a card', (_which, many) => {
    expect(kinds(many)).toEqual(['many'])
  })

  test('go on to be one card, until there is a pause of 30 days', () => {
    const goesOn = [...three, asked('d', noon + 20 * day), asked('e', noon + 21 * day), asked('f', noon + 22 * day)]
    expect(kinds(goesOn, noon + 30 * day)).toEqual(['many'])
    const later = [...three, ...['d', 'e', 'f'].map((who, at) => asked(who, noon + (40 + at) * day))]
    expect(kinds(later, noon + 50 * day)).toEqual(['many', 'many'])
  })

  test('count anew once somebody decided: what came before belongs to that', () => {
    const decidedAt = [noon]
    const one = [...three, asked('d', noon + day)]
    expect(repeatsOf({ asked: one, decidedAt }, noon + 9 * day)).toHaveLength(1)
    const again = [...one, asked('e', noon + 2 * day), asked('f', noon + 3 * day)]
    expect(repeatsOf({ asked: again, decidedAt }, noon + 9 * day).map(({ matters }) => matters)).toEqual([
      ['m_a', 'm_b', 'm_c'],
      ['m_d', 'm_e', 'm_f'],
    ])
  })
})

describe('the same place opened again twice', () => {
  const at = { lng: 121.95, lat: 46.08 }
  const near = { lng: 121.9505, lat: 46.0801 }
  const far = { lng: 121.96, lat: 46.08 }
  const once = (who: string, when: number, place: Partial<Asked['place']> = {}) =>
    opens(asked(who, noon - 20 * day, { place: { ...asked(who, 0).place, ...place } }), [['reopened', when]])

  test.each<[string, readonly Asked[]]>([
    [
      'one matter, twice',
      [
        opens(asked('a', noon - 9 * day), [
          ['disputed', noon - 5 * day],
          ['answered', noon - 3 * day],
          ['reopened', noon - day],
        ]),
      ],
    ],
    [
      'a call in vain counts',
      [
        opens(asked('a', noon - 9 * day), [
          ['calledBack', noon - 5 * day],
          ['answered', noon - 3 * day],
          ['disputed', noon - day],
        ]),
      ],
    ],
    [
      'two matters of one address, spelt in two ways',
      [once('a', noon - 2 * day, { address: '东头 1 号' }), once('b', noon - day, { address: '东头１号' })],
    ],
    ['two matters within 50 m', [once('a', noon - 2 * day, { point: at }), once('b', noon - day, { point: near })]],
  ])('%s', (_which, many) => {
    expect(kinds(many)).toEqual(['again'])
  })

  test.each<[string, readonly Asked[]]>([
    ['once', [once('a', noon - day)]],
    ['two places', [once('a', noon - 2 * day, { point: at }), once('b', noon - day, { point: far })]],
    ['two matters that say nowhere', [once('a', noon - 2 * day), once('b', noon - day)]],
    [
      'a call that found it solved',
      [
        opens(asked('a', noon - 9 * day), [
          ['calledBack', noon - 5 * day],
          ['reopened', noon - 3 * day],
        ]),
      ],
    ],
    ['90 days apart', [once('a', noon - 91 * day, { address: '东头' }), once('b', noon - day, { address: '东头' })]],
  ])('none: %s', (_which, many) => {
    expect(found(many)).toEqual([])
  })

  test('a third time, while nobody decided, is the same card', () => {
    const thrice = opens(asked('a', noon - 19 * day), [
      ['disputed', noon - 15 * day],
      ['disputed', noon - 10 * day],
      ['reopened', noon - 5 * day],
    ])
    expect(found([thrice]).map(({ at: when, from }) => [from, when])).toEqual([[noon - 15 * day, noon - 10 * day]])
    const anew = repeatsOf({ asked: [opens(thrice, [['reopened', noon - 4 * day]])], decidedAt: [noon - 9 * day] }, noon)
    expect(anew.map(({ at: when }) => when)).toEqual([noon - 10 * day, noon - 4 * day])
  })
})

test('two kinds of trouble and two grids are never put together', () => {
  const roads = three.map((one, index) => (index === 0 ? { ...one, category: { id: 'roads', name: '道路路灯' } } : one))
  const grids = three.map((one, index) => (index === 0 ? { ...one, place: { ...one.place, gridId: '152221108200009' } } : one))
  expect([bring(roads, [], noon).fresh, bring(grids, [], noon).fresh]).toEqual([[], []])
})

test('a card whose ground is gone goes, and comes back with it; one that was decided stays', () => {
  const [first] = found(three)
  if (!first) throw new Error('no card')
  const open: Repeat = { ...aCard(), ...opened(first), _id: first._id }
  const [, without] = bring(three.slice(0, 2), [open], noon).standing[0] ?? []
  expect(without).toBeUndefined()
  const gone = standingAs(open, undefined)
  expect([gone.state, gone.nextYearAt]).toEqual(['gone', null])
  expect(standingAs(gone, first)).toMatchObject({ state: 'open', nextYearAt: first.nextYearAt })
  expect(standingAs(open, first)).toBe(open)
  const decided: Repeat = { ...open, state: 'decided' }
  expect(standingAs(decided, undefined)).toBe(decided)
})

test('a season comes again 30 days ahead, and waits until 30 days after', () => {
  const [id, body] = comingAgain(aCard({ at: noon, from: noon - 2 * day }))
  expect(id).toBe('rp_1_y')
  expect(body).toMatchObject({
    kind: 'lastYear',
    at: noon + 335 * day,
    from: noon + 363 * day,
    until: noon + 395 * day,
    state: 'open',
    nextYearAt: null,
  })
})

describe('deciding', () => {
  const village = '152221108200'
  const secretary = anActor({ assignments: [{ role: 'secretary', orgId: village, until: null }] })
  const worker = anActor({ assignments: [{ role: 'fullTimeWorker', orgId: `${village}002`, until: null }] })
  const elsewhere = anActor({ assignments: [{ role: 'secretary', orgId: '152221108201', until: null }] })
  const call = { actor: secretary, now: noon, key: 'key-1' }
  const said = { what: 'agenda', reason: '支部会上说' } as const

  test.each([
    ['the worker of the grid', worker, aCard(), 'statistics.repeat_not_yours'],
    ['the secretary of another village', elsewhere, aCard(), 'statistics.repeat_not_yours'],
    ['what is decided', secretary, aCard({ state: 'decided' }), 'statistics.repeat_decided'],
    ['what is gone', secretary, aCard({ state: 'gone' }), 'statistics.repeat_gone'],
    ['what is over', secretary, aCard({ until: noon }), 'statistics.repeat_over'],
    ['the last moment', secretary, aCard({ until: noon + 1 }), null],
  ] as const)('%s: %#', (_which, actor, card, refused) => {
    expect(decideRefusal(card, { actor, now: noon })).toBe(refused)
  })

  test('once, with a reason; again under the same key changes nothing, with other words it is refused', () => {
    const done = decide(aCard({ nextYearAt: noon + day }), said, call)
    if (!done.ok) throw new Error(done.code)
    const card: Repeat = { ...aCard(), ...done.value.next }
    expect(card).toMatchObject({
      state: 'decided',
      nextYearAt: noon + day,
      decision: { ...said, at: noon, by: { personId: secretary._id } },
    })
    expect(decide(card, said, call)).toEqual({ ok: true, value: { next: card, effects: [] } })
    expect(decide(card, { ...said, what: 'whistle' }, call)).toEqual({ ok: false, code: 'statistics.key_reused' })
    expect(decide(card, said, { ...call, key: 'key-2' })).toEqual({ ok: false, code: 'statistics.repeat_decided' })
  })

  test('what is no problem does not come again next year', () => {
    const done = decide(aCard({ nextYearAt: noon + day }), { what: 'notOne', reason: '三家说的是三件事' }, call)
    expect(done).toMatchObject({ ok: true, value: { next: { nextYearAt: null } } })
  })
})
