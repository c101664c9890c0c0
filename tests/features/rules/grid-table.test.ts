import type { Level, NodeStep, Role } from '@/contract/words'
import { refusalOf } from '../../../cloudfunctions/features/grid/node-steps'
import { standing, standsAbove } from '../../../cloudfunctions/features/actor/standing'
import { anActor, noon } from '../support/builders'

const places: Readonly<Record<Level, string>> = {
  county: '152221',
  township: '152221108',
  community: '152221108200',
  grid: '152221108200002',
  department: 'D152221001',
}
const holding = (role: Role, orgId: string) => anActor({ _id: `p_${role}`, assignments: [{ role, orgId, until: null }] })
const cast = {
  county: holding('countyOfficer', places.county),
  township: holding('townshipOfficer', places.township),
  secretary: holding('secretary', places.community),
  worker: holding('fullTimeWorker', places.grid),
} as const

/**
 * Who may do what to which place, by hand. A step's row names for each level the least office that may: C the county, T the
 * township, S the secretary; a dash: places of that level have no such thing.
 */
const table = `
          county township community grid department
add       C      T        T         -    -
rename    C      T        T         T    C
bounds    -      -        -         T    -
lanes     -      -        -         S    -
party     -      -        -         S    -
phone     C      T        S         S    C
teams     -      -        S         S    -
handlers  -      -        S         -    -
staff     C      T        S         S    C
split     -      -        -         T    -
merge     -      -        -         T    -
retire    -      -        -         T    -
`
const above: Readonly<Record<string, readonly (keyof typeof cast)[]>> = {
  C: ['county'],
  T: ['county', 'township'],
  S: ['county', 'township', 'secretary'],
}
const [head = '', ...lines] = table.trim().split('\n')
const levels = head.trim().split(/\s+/) as Level[]
const cells = lines.flatMap((line) => {
  const [step = '', ...marks] = line.trim().split(/\s+/)
  return marks.map((mark, at) => [step as NodeStep, levels[at] ?? 'grid', mark] as const)
})

test.each(cells)('%s of a %s: %s', (step, level, mark) => {
  const place = { _id: places[level], level, retired: null }
  const may = Object.entries(cast).filter(([, actor]) => refusalOf(step, place, { actor, now: noon }) === null)
  expect(may.map(([name]) => name)).toEqual(above[mark] ?? [])
  const retired = { ...place, retired: { at: noon, into: [] } }
  expect(Object.values(cast).map((actor) => refusalOf(step, retired, { actor, now: noon }))).not.toContain(null)
})

/** How high each office stands over a place that lies in theirs, and over one beside it. */
test.each<[Role, string, readonly [inside: string, rank: number][]]>([
  [
    'countyOfficer',
    places.county,
    [
      ['152221108200002', 4],
      ['D152221001', 4],
      ['152222', 0],
    ],
  ],
  [
    'townshipOfficer',
    places.township,
    [
      ['152221108200', 3],
      ['152221109', 0],
      ['152221', 0],
      ['D152221001', 0],
    ],
  ],
  [
    'secretary',
    places.community,
    [
      ['152221108200002', 2],
      ['152221108201', 0],
      ['152221108', 0],
    ],
  ],
  [
    'fullTimeWorker',
    places.grid,
    [
      ['152221108200002', 1],
      ['152221108200001', 0],
      ['152221108200', 0],
    ],
  ],
  ['partTimeWorker', places.grid, [['152221108200002', 1]]],
  ['groupLeader', places.grid, [['152221108200002', 1]]],
  [
    'departmentOfficer',
    places.department,
    [
      ['D152221001', 1],
      ['D152221002', 0],
      ['152221', 0],
    ],
  ],
  ['volunteer', places.grid, [['152221108200002', 0]]],
  ['member', places.community, [['152221108200002', 0]]],
  ['shopkeeper', places.community, [['152221108200', 0]]],
])('%s of %s', (role, orgId, over) => {
  const actor = holding(role, orgId)
  expect(over.map(([place]) => [place, standing(actor, place, noon)])).toEqual(over)
})

test('an office counts to its last millisecond, and not beyond', () => {
  const until = (at: number) => anActor({ assignments: [{ role: 'secretary', orgId: places.community, until: at }] })
  expect([noon + 1, noon].map((at) => standing(until(at), places.grid, noon))).toEqual([2, 0])
})

/** Who may give and take which office: somebody above it; the county's own only each for the others. */
const roles: readonly Role[] = ['countyOfficer', 'townshipOfficer', 'secretary', 'shopkeeper', 'fullTimeWorker', 'volunteer']
test.each<[keyof typeof cast, readonly Role[]]>([
  ['county', ['countyOfficer', 'townshipOfficer', 'secretary', 'shopkeeper', 'fullTimeWorker', 'volunteer']],
  ['township', ['secretary', 'shopkeeper', 'fullTimeWorker', 'volunteer']],
  ['secretary', ['shopkeeper', 'fullTimeWorker', 'volunteer']],
  ['worker', []],
])('the %s gives %j', (player, gives) => {
  const actor = cast[player]
  const inGrid = (role: Role) => ({ role, orgId: role === 'countyOfficer' ? places.county : places.grid, personId: 'p_somebody' })
  expect(roles.filter((role) => standsAbove(actor, inGrid(role), noon))).toEqual(gives)
  expect(standsAbove(actor, { role: 'countyOfficer', orgId: places.county, personId: actor._id }, noon)).toBe(false)
})
