import { grades, type Grade } from '@/contract/words'
import type { Matter } from '../../cloudfunctions/features/matters/document/matter'
import { auditRollups, rollupsOf } from '../../cloudfunctions/features/statistics/auditing'
import { lengthsOf, quantileOf, type Spread } from '../../cloudfunctions/features/statistics/buckets'
import { backlogSeen, seenOf } from '../../cloudfunctions/features/statistics/reading'
import { rollupIdOf } from '../../cloudfunctions/features/statistics/rollup'
import { changeOf, sumOf, sumOfCells } from '../../cloudfunctions/features/statistics/tally'
import { day, hour } from '../../cloudfunctions/ground/time/beijing'
import { periodOf } from '../../cloudfunctions/ground/time/periods'
import { fc } from '../support/random'
import { china } from './support/builders'
import { RollupWorld } from './support/rollup-world'

const grids = ['152221108200001', '152221108200002', '152221108201001', '152221109001001', '152221108200000'] as const
const begins = china('2026-10-20 09:00')

type Step = (
  matter: Matter,
  at: number,
  with_: { readonly grade: Grade; readonly gridId: string; readonly into: string },
) => Partial<Matter> | null

const isOpen = ({ state }: Matter) => state === 'awaitingResponse' || state === 'inProgress'
const again = (matter: Matter) => ({
  state: 'inProgress' as const,
  closing: null,
  closedAt: null,
  rating: null,
  answeredAt: null,
  mergedInto: null,
  unsolved: (matter.unsolved ?? 0) + 1,
})

/** What may become of a matter, as the lifecycle writes it: late confirmations, reopenings, mergers, other grids. */
const steps: Readonly<Record<string, Step>> = {
  respond: (one, at) => (one.state === 'awaitingResponse' ? { state: 'inProgress', respondedAt: at } : null),
  late: (one, at) => (isOpen(one) && one.alarm ? { alarm: { ...one.alarm, stage: 'yellow', at } } : null),
  answer: (one, at) =>
    isOpen(one) ? { state: 'answered', answeredAt: at, respondedAt: one.respondedAt ?? at, confirmBy: at + 7 * day } : null,
  confirm: (one, _at, { grade }) =>
    one.state === 'answered' ? { state: 'closed', closing: 'confirmed', rating: { grade, word: null }, confirmBy: null } : null,
  lapse: (one) => (one.state === 'answered' ? { state: 'closed', closing: 'unrated', confirmBy: null } : null),
  callBack: (one) => (one.state === 'answered' ? { state: 'closed', closing: 'calledBack', confirmBy: null } : null),
  check: (one, _at, { grade }) => (one.closing === 'calledBack' ? { closing: 'confirmed', rating: { grade, word: null } } : null),
  dispute: (one) => (one.state === 'answered' || (one.state === 'closed' && one.answeredAt !== null) ? again(one) : null),
  decline: (one) => (isOpen(one) ? { state: 'closed', closing: 'declined' } : null),
  contest: (one) => (one.closing === 'declined' ? { state: 'inProgress', closing: null, closedAt: null } : null),
  withdraw: (one) => (isOpen(one) ? { state: 'closed', closing: 'withdrawn' } : null),
  merge: (one, _at, { into }) => (isOpen(one) && into !== one._id ? { state: 'closed', closing: 'merged', mergedInto: into } : null),
  join: (one, at) => ({
    followers: [...one.followers, { party: { ...one.asker, personId: `p_${String(one.followers.length)}` }, at }],
  }),
  move: (one, _at, { gridId }) => ({ place: { ...one.place, gridId, communityId: gridId.slice(0, 12), townshipId: gridId.slice(0, 9) } }),
  claim: (one, at) => (isOpen(one) ? { claim: { by: one.asker, at, contactBy: at, contactedAt: at } } : null),
}

const life = fc.array(
  fc.record({
    step: fc.constantFrom('ask', 'ask', 'tick', 'tick', 'die', ...Object.keys(steps)),
    id: fc.integer({ min: 0, max: 7 }),
    gridId: fc.constantFrom(...grids),
    grade: fc.constantFrom(...(Object.keys(grades) as Grade[])),
    wait: fc.oneof(fc.integer({ min: 0, max: 8 * hour }), fc.integer({ min: 0, max: 30 * day })),
  }),
  { minLength: 4, maxLength: 24 },
)
type Life = typeof life extends fc.Arbitrary<infer One> ? One : never

/** Plays a life, and the clock runs at its end. */
const played = (moves: Life): { readonly world: RollupWorld; readonly now: number } => {
  const world = new RollupWorld()
  let now = begins
  for (const { step, id, gridId, grade, wait } of moves) {
    now += wait
    const one = world.matters.get(`m_${String(id)}`)
    const change = one && steps[step]?.(one, now, { grade, gridId, into: `m_${String((id + 1) % 8)}` })
    if (step === 'tick' || step === 'die') world.tick(now, step === 'die')
    else if (one && change) world.save({ ...one, ...change }, now)
    else if (!one && step === 'ask') world.ask(`m_${String(id)}`, gridId, now)
  }
  world.tick(now)
  return { world, now }
}

const many = { numRuns: 1000 }
const all = ({ rollups }: RollupWorld) => [...rollups.values()]

test('after any life the roll-ups are what a recount of the matters gives, at every level, month and quarter', () => {
  fc.assert(
    fc.property(life, (moves) => {
      const { world, now } = played(moves)
      expect(auditRollups(all(world), rollupsOf(world.placed(now), now))).toEqual([])
    }),
    many,
  )
})

test('the children of a place add up to it in everything that adds up, and its persons are never more than theirs', () => {
  fc.assert(
    fc.property(life, (moves) => {
      const { world } = played(moves)
      for (const one of all(world).filter(({ orgId }) => orgId.length < 15)) {
        const below = all(world).filter((other) => other.parentId === one.orgId && other.period === one.period)
        expect(sumOfCells(below.map(({ total }) => total))).toEqual(one.total)
        expect(one.persons).toBeLessThanOrEqual(below.reduce((sum, { persons }) => sum + persons, 0))
        if (one.closed) expect(sumOfCells(below.map(({ closed }) => closed?.total ?? {}))).toEqual(one.closed.total)
      }
    }),
    many,
  )
})

test('a clock that runs twice, or a rebuild beside another, comes to the same', () => {
  fc.assert(
    fc.property(life, (moves) => {
      const { world, now } = played(moves)
      const before = structuredClone(all(world))
      world.tick(now)
      expect(all(world)).toEqual(before)
    }),
    many,
  )
})

test('a month says a year later what it said when it closed; what came later stands beside it', () => {
  fc.assert(
    fc.property(life, life, (first, more) => {
      const { world, now } = played(first)
      const month = periodOf('month', begins)
      const closes = Math.max(now, month.to + 41 * day)
      world.tick(closes)
      const own = (orgId: string) =>
        all(world)
          .filter((one) => one.orgId === orgId)
          .map((one) => ({ ...one, _id: rollupIdOf(one.orgId, one.period) }))
      const said = (orgId: string, at: number) => [
        seenOf(own(orgId), month, {}).tally,
        seenOf(own(orgId), month, {}).persons,
        { ...backlogSeen(own(orgId), { period: month, filter: {}, now: at }) },
      ]
      const places = [...new Set(all(world).map(({ orgId }) => orgId))]
      const then = places.map((orgId) => said(orgId, closes))
      let at = closes
      for (const { step, id, grade, gridId, wait } of more) {
        at += wait
        const one = world.matters.get(`m_${String(id)}`)
        const change = one && steps[step]?.(one, at, { grade, gridId, into: 'm_0' })
        if (one && change) world.save({ ...one, ...change }, at)
        else if (!one && step === 'ask') world.ask(`m_${String(id)}`, gridId, at)
      }
      world.tick(at + 365 * day)
      expect(places.map((orgId) => said(orgId, at + 365 * day))).toEqual(then)
      for (const orgId of places) {
        const { closed, tally, current } = seenOf(own(orgId), month, {})
        const stands = world.rollups.get(rollupIdOf(orgId, month.name))
        if (closed && stands) expect(sumOf([tally, changeOf(tally, current)])).toEqual(sumOf(Object.values(stands.total)))
      }
    }),
    many,
  )
})

test('of all values no more than half lie below the median, and no fewer than nine of ten up to the ninth', () => {
  const spread = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5 })), { maxLength: 12 })
  fc.assert(
    fc.property(spread, fc.constantFrom(0.5, 0.9), (pairs, share) => {
      const sorted: Spread = [...new Map(pairs)].sort(([one], [other]) => one - other)
      const size = sorted.reduce((sum, [, each]) => sum + each, 0)
      const found = quantileOf(sorted, share)
      const upTo = (most: number) => sorted.filter(([value]) => value <= most).reduce((sum, [, each]) => sum + each, 0)
      if (size === 0 || found === null) expect([size, found]).toEqual([0, null])
      else expect([upTo(found) >= size * share, upTo(found - 1) < size * share]).toEqual([true, true])
    }),
    many,
  )
  expect(lengthsOf({}, 'respond')).toEqual({ n: 0, median: null, p90: null })
})
