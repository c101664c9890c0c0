import { fc } from '../support/random'
import { roles, type Role } from '@/contract/words'
import { answering } from '../../cloudfunctions/features/grid/duty'
import { makeLocator } from '../../cloudfunctions/features/grid/locator'
import { packBounds } from '../../cloudfunctions/features/grid/outline'
import type { Org, Staff } from '../../cloudfunctions/features/grid/org'
import { routeAsking, successorsOf, type Asking, type Directory } from '../../cloudfunctions/features/grid/routing'
import { aChain, aStaff, noon } from './support/builders'

const [c, g1, g2, g3] = ['152221108200', '152221108200001', '152221108200002', '152221108200003']
const square = (lng: number) =>
  packBounds({
    type: 'Polygon',
    coordinates: [
      [
        [lng, 46],
        [lng + 0.1, 46],
        [lng + 0.1, 46.1],
        [lng, 46.1],
        [lng, 46],
      ],
    ],
  })
const grid = (id: string, over: Partial<Org> = {}): Org => ({
  _id: id,
  name: `第${id.slice(-1)}网格`,
  level: 'grid',
  parentId: c,
  hasChildren: false,
  staff: [],
  ...over,
})
const worker = (id: string, over: Partial<Staff> = {}) => aStaff({ personId: id, name: id, ...over })
const away = { from: noon - 1, to: noon + 1, deputy: null }

const directory = (grids: readonly Org[], staff: Parameters<typeof aChain>[0] = {}, loads: Record<string, number> = {}): Directory => {
  const { county, township, community } = aChain(staff)
  const orgs = new Map([county, township, community, ...grids].map((org) => [org._id, org]))
  return {
    orgs,
    loads: new Map(Object.entries(loads)),
    locate: makeLocator(grids.flatMap(({ _id: id, outline }) => (outline ? [{ id, outline }] : []))),
  }
}
const nothing: Asking = { card: null, household: null, point: null, list: null, home: null }
const ask = (over: Partial<Asking>, within: Directory, category: string | null = null) =>
  routeAsking({ ...nothing, ...over }, { category, now: noon }, within)

const three = [
  grid(g1, { staff: [worker('p1')], outline: square(121) }),
  grid(g2, { staff: [worker('p2')], outline: square(121.1) }),
  grid(g3, { staff: [worker('p3')] }),
]
const inG1 = { lng: 121.05, lat: 46.05 }
const nowhere = { lng: 110, lat: 40 }

test.each<[string, Partial<Asking>, string, string, string]>([
  ['a scanned card, whatever else', { card: g3, household: g2, point: inG1, list: g2, home: g2 }, g3, 'p3', '按联系卡'],
  ['the household', { household: g2, point: inG1 }, g2, 'p2', '按住户所在的网格'],
  ['the point', { point: inG1, list: g2, home: g3 }, g1, 'p1', '按地图上的位置'],
  ['a point on the edge of two, by id', { point: { lng: 121.1, lat: 46.05 } }, g1, 'p1', '按地图上的位置'],
  ['a point outside all: the list', { point: nowhere, list: g2, home: g3 }, g2, 'p2', '地图上的位置不在任何网格里'],
  ['a point outside all: home', { point: nowhere, home: g3 }, g3, 'p3', '没有选地方，按您住的网格'],
  ['the list', { list: g2, home: g3 }, g2, 'p2', '按选的地方'],
  ['home when nothing is said', { home: g3 }, g3, 'p3', '没有选地方，按您住的网格'],
  ['a card of a grid that never was: the next clue', { card: '152221108200009', list: g2 }, g2, 'p2', '按选的地方'],
])('the grid is found by %s', (...[, asking, gridId, personId, why]) => {
  const found = ask(asking, directory(three))
  expect(found).toMatchObject({ gridId, owner: { personId } })
  expect(found.why).toContain(why)
})

test('a place above, nothing at all, and an empty directory still have an answer', () => {
  const officers = directory(three, {
    community: [worker('sec', { role: 'secretary' })],
    county: [worker('top', { role: 'countyOfficer' })],
  })
  expect(ask({ list: c }, officers)).toMatchObject({ gridId: null, owner: { personId: 'sec' } })
  expect(ask({}, officers)).toMatchObject({ gridId: null, owner: { personId: 'top' }, why: ['不知道是哪个地方', '旗县负责人top'] })
  expect(ask({ point: nowhere }, directory(three))).toMatchObject({ gridId: null, owner: { personId: 'p1' } })
  expect(ask({ card: g1 }, { orgs: new Map(), loads: new Map(), locate: () => [] })).toEqual({
    gridId: null,
    owner: null,
    orgId: null,
    why: ['不知道是哪个地方', '还没有安排任何人'],
  })
})

const secretary = worker('sec', { role: 'secretary' })
const owner = (staff: Staff[], over: Parameters<typeof directory>[1] = {}, loads = {}) =>
  ask({ card: g1 }, directory([grid(g1, { staff }), grid(g2, { staff: [worker('p2')] })], { community: [secretary], ...over }, loads))

test.each<[string, ReturnType<typeof owner>, string, string]>([
  ['the least loaded of equals', owner([worker('a'), worker('b')], {}, { a: 3, b: 2 }), 'b', '专职网格员b（手上的事最少）'],
  ['by id when equally loaded', owner([worker('b'), worker('a')]), 'a', '专职网格员a（手上的事最少）'],
  [
    'one present before the less loaded one on leave',
    owner([worker('a', { leave: away }), worker('b')], {}, { b: 9 }),
    'b',
    '专职网格员b（手上的事最少）',
  ],
  [
    'the deputy of one on leave',
    owner([worker('a', { leave: { ...away, deputy: { personId: 'p2', orgId: g2, role: 'fullTimeWorker' } } })]),
    'p2',
    '专职网格员a请假，由专职网格员p2代理',
  ],
  [
    'a part-timer when the full-timer is on leave',
    owner([worker('a', { leave: away }), worker('b', { role: 'partTimeWorker' })]),
    'b',
    '专职网格员a请假',
  ],
  [
    'the secretary when the deputy has gone',
    owner([worker('a', { leave: { ...away, deputy: { personId: 'x', orgId: g2, role: 'fullTimeWorker' } } })]),
    'sec',
    '专职网格员a请假',
  ],
  ['the secretary when nobody is in the grid', owner([worker('v', { role: 'volunteer' })]), 'sec', '网格还没有安排人'],
  ['somebody who has not begun yet: not', owner([worker('a', { from: noon + 1 })]), 'sec', '网格还没有安排人'],
  [
    'the first in order when everybody is on leave',
    owner([worker('a', { leave: away })], { community: [{ ...secretary, leave: away }] }),
    'a',
    '都请假了，先由专职网格员a负责',
  ],
])('the owner is %s', (...[, found, personId, why]) => {
  expect(found.owner?.personId).toBe(personId)
  expect(found.why).toContain(why)
})

test("a category's own handler takes it in the whole community, unless away", () => {
  const withHandler = (leave: Staff['leave']) => {
    const made = directory([grid(g1, { staff: [worker('p1')] }), grid(g2, { staff: [worker('p2', { leave })] })])
    return {
      ...made,
      orgs: new Map(
        [...made.orgs].map(([id, org]) => [id, id === c ? { ...org, handlers: [{ category: 'roads', personId: 'p2' }] } : org]),
      ),
    }
  }
  expect(ask({ card: g1 }, withHandler(null), 'roads')).toMatchObject({
    gridId: g1,
    owner: { personId: 'p2' },
    why: ['按联系卡', '这类事由专人办：专职网格员p2'],
  })
  expect(ask({ card: g1 }, withHandler(null), 'policy').owner?.personId).toBe('p1')
  expect(ask({ card: g1 }, withHandler(away), 'roads').owner?.personId).toBe('p1')
})

test('a grid that is no more leads to the one that took over', () => {
  const gone = (into: string[], more: Org[] = three.slice(1)) =>
    directory([grid(g1, { retired: { at: 0, into }, outline: square(121) }), ...more])
  expect(ask({ card: g1 }, gone([g3]))).toMatchObject({ gridId: g3, why: ['按联系卡', '第1网格已经调整为第3网格', '专职网格员p3'] })
  expect(ask({ card: g1, point: { lng: 121.15, lat: 46.05 } }, gone([g3, g2])).gridId).toBe(g2)
  expect(ask({ card: g1 }, gone([g3, g2])).gridId).toBe(g3)
  expect(ask({ card: g1 }, gone([])).gridId).toBe(g1)
  expect(successorsOf(g1, gone([g2], [grid(g2, { retired: { at: 0, into: [g1] } })]).orgs)).toEqual([g1])
})

const aRole = fc.constantFrom(...(Object.keys(roles) as Role[]))
const someStaff = fc.array(
  fc.record({
    role: aRole,
    personId: fc.constantFrom('a', 'b', 'd'),
    until: fc.constantFrom(null, noon - 1, noon + 1),
    from: fc.constantFrom(null, noon + 1),
    leave: fc.constantFrom(null, away, { ...away, deputy: { personId: 'b', orgId: g1, role: 'secretary' as const } }),
  }),
  { maxLength: 3 },
)
const aPlace = fc.constantFrom(null, g1, g2, g3, c, '152221', '152221108200009', 'D152221001', '')
const somePoint = fc.oneof(fc.constant(null), fc.record({ lng: fc.double(), lat: fc.double() }), fc.constant(inG1))
const intoAny = fc.constantFrom(null, { at: 0, into: [] }, { at: 0, into: [g1] }, { at: 0, into: [g2, g3] }, { at: 0, into: ['x'] })
const aWorld = fc.record({
  grids: fc.tuple(
    ...[g1, g2, g3].map((id) =>
      fc
        .record({ staff: someStaff, retired: intoAny, there: fc.boolean(), outline: fc.constantFrom(undefined, square(121)) })
        .map((over) => ({ id, ...over })),
    ),
  ),
  above: fc.record({ community: someStaff, township: someStaff, county: someStaff }),
})

test('for every input: never throws, always the same, and never nobody while one officer exists', () => {
  fc.assert(
    fc.property(
      fc.record({ card: aPlace, household: aPlace, point: somePoint, list: aPlace, home: aPlace }),
      aWorld,
      (asking, { grids, above }) => {
        const whole = (staff: Partial<Staff>[]) => staff.map((over) => aStaff(over))
        const made = grids
          .filter(({ there }) => there)
          .map(({ id, staff, retired, outline }) => grid(id, { staff: whole(staff), retired, outline: outline ?? null }))
        const world = directory(made, { community: whole(above.community), township: whole(above.township), county: whole(above.county) })
        const found = ask(asking, world, 'roads')
        expect(ask(asking, world, 'roads')).toEqual(found)
        const officers = [...world.orgs.values()]
          .flatMap(({ staff }) => staff)
          .filter(({ role, until, from }) => answering.includes(role) && (until === null || until > noon) && (from ?? noon) <= noon)
        expect(found.owner !== null).toBe(officers.length > 0)
        if (found.owner) expect(officers).toContain(found.owner)
        expect(found.why.length).toBeGreaterThan(0)
        if (found.gridId) expect(world.orgs.get(found.gridId)?.level ?? 'grid').toBe('grid')
      },
    ),
    { numRuns: 500 },
  )
})
