import { bring, opened, standingAs } from '../../cloudfunctions/features/statistics/repeats/bringing'
import { subjectOf, type Asked } from '../../cloudfunctions/features/statistics/repeats/asked'
import { decide } from '../../cloudfunctions/features/statistics/repeats/deciding'
import type { Repeat } from '../../cloudfunctions/features/statistics/repeats/repeat'
import { day } from '../../cloudfunctions/ground/time/beijing'
import { fc } from '../support/random'
import { anActor, noon } from './support/builders'
import { aCard, asked, opens } from './support/repeats'

const village = '152221108200'
const secretary = anActor({ assignments: [{ role: 'secretary', orgId: village, until: null }] })
const length = 80

/** A life: somebody asks on a day for something in a grid, and it is opened again, handed on to the next grid or withdrawn on others. */
const aLife = fc.record({
  on: fc.nat({ max: length }),
  who: fc.nat({ max: 5 }),
  grid: fc.nat({ max: 1 }),
  address: fc.constantFrom(null, '东头', '西头'),
  reopened: fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
  moves: fc.option(fc.nat({ max: 40 })),
  withdrawn: fc.option(fc.nat({ max: 40 }), { freq: 4 }),
})
type Life = typeof aLife extends fc.Arbitrary<infer T> ? T : never
const lives = fc.array(aLife, { maxLength: 14 })
const nights = fc.uniqueArray(fc.nat({ max: length }), { maxLength: 40 })

const momentOf = (on: number) => noon + on * day

/** As the matters stand on a day. */
const standing = (all: readonly Life[], today: number): readonly Asked[] =>
  all.flatMap(({ on, who, grid, address, reopened, moves, withdrawn }, nth) => {
    if (on > today) return []
    const isMoved = moves !== null && on + moves <= today
    const one = asked(String(nth), momentOf(on) + nth, { asker: { personId: `p_${String(who)}` } })
    const place = { ...one.place, address, gridId: `${village}00${String((grid + (isMoved ? 1 : 0)) % 2)}` }
    const over = withdrawn !== null && on + withdrawn <= today ? ({ state: 'closed', closing: 'withdrawn' } as const) : {}
    const again = [...reopened]
      .sort((a, b) => a - b)
      .flatMap((after, index) => {
        const when = on + after
        return when <= today ? [['reopened', momentOf(when) + nth * 10 + index] as const] : []
      })
    return [opens({ ...one, place, ...over }, again)]
  })

type Cards = ReadonlyMap<string, Repeat>

/** One run of the clock over all of it. */
const run = (cards: Cards, matters: readonly Asked[], now: number): Cards => {
  const { fresh, standing: old } = bring(matters, [...cards.values()], now)
  const kept = old.map(([repeat, found]) => standingAs(repeat, found))
  const made = fresh.map((found): Repeat => ({ ...aCard(), ...opened(found), _id: found._id }))
  return new Map([...cards, ...[...kept, ...made].map((card) => [card._id, card] as const)])
}

const seen = (cards: Cards): readonly string[] =>
  [...cards.values()]
    .filter(({ state }) => state !== 'gone')
    .map(({ _id, state, kind, matters, people, from, at, place }) => JSON.stringify({ _id, state, kind, matters, people, from, at, place }))
    .sort()

const shuffled = (matters: readonly Asked[], seed: number): readonly Asked[] =>
  [...matters].sort((one, other) => (((Number(one._id.slice(2)) + 3) * seed) % 17) - (((Number(other._id.slice(2)) + 3) * seed) % 17))

const end = momentOf(length) + day / 2

test('the same history gives the same cards, whatever the order and however often the clock ran', () => {
  fc.assert(
    fc.property(lives, nights, fc.integer({ min: 1, max: 16 }), (all, ran, seed) => {
      const through = [...ran]
        .sort((a, b) => a - b)
        .reduce<Cards>((cards, night) => run(cards, standing(all, night), momentOf(night) + day / 2), new Map())
      const often = run(run(through, standing(all, length), end), shuffled(standing(all, length), seed), end)
      const once = run(new Map(), standing(all, length), end)
      expect(seen(often)).toEqual(seen(once))
    }),
    { numRuns: 1000 },
  )
})

test('what somebody decided stands for ever, and nothing of what came before makes another card of that trouble', () => {
  fc.assert(
    fc.property(lives, nights, (all, ran) => {
      let cards: Cards = new Map()
      const decided = new Map<string, number>()
      for (const night of [...ran].sort((a, b) => a - b)) {
        const now = momentOf(night) + day / 2
        cards = run(cards, standing(all, night), now)
        const [open] = [...cards.values()].filter(({ state }) => state === 'open')
        if (!open || night % 3 !== 0) continue
        const done = decide(open, { what: 'agenda', reason: '议' }, { actor: secretary, now, key: open._id })
        if (!done.ok) throw new Error(done.code)
        cards = new Map([...cards, [open._id, { ...open, ...done.value.next }]])
        decided.set(open._id, now)
      }
      cards = run(cards, standing(all, length), end)
      for (const [id, at] of decided) {
        const card = cards.get(id)
        expect(card?.state).toBe('decided')
        const later = [...cards.values()].filter((one) => card && subjectOf(one) === subjectOf(card) && one.at > at)
        for (const one of later) expect(one.from).toBeGreaterThan(at)
      }
    }),
    { numRuns: 1000 },
  )
})

test('every card of many is made of three matters of three people within 30 days', () => {
  fc.assert(
    fc.property(lives, (all) => {
      const matters = standing(all, length)
      for (const card of run(new Map(), matters, end).values()) {
        const made = matters.filter(({ _id }) => card.matters.includes(_id))
        expect(new Set(made.map(subjectOf))).toEqual(new Set([subjectOf(card)]))
        if (card.kind !== 'many') continue
        const times = made.map(({ askedAt }) => askedAt)
        expect(Math.max(...times) - Math.min(...times)).toBeLessThan(30 * day)
        expect(new Set(made.map(({ asker }) => asker.personId)).size).toBe(card.people)
        expect([card.people >= 3, made.length >= 3]).toEqual([true, true])
      }
    }),
    { numRuns: 1000 },
  )
})
