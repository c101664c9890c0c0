import { lifecycle, type Move } from '../../cloudfunctions/ground/lifecycle'

interface Door {
  readonly state: 'open' | 'shut'
  readonly keeper: string
  readonly locked: boolean
  readonly warm: boolean
}

type Row = Move<Door['state'], 'keeper' | 'anybody', 'locked' | 'warm'>

const rows: Partial<Record<'open' | 'shut' | 'paint' | 'lift', Row>> = {
  open: { from: ['shut'], to: 'open', by: ['keeper', 'anybody'], unless: ['locked'] },
  shut: { from: ['open'], to: 'shut', by: ['anybody'] },
  paint: { from: ['open', 'shut'], to: null, by: ['keeper'], given: ['warm'], unless: ['locked'] },
}

const machine = lifecycle(
  (_door: Door) => rows,
  ({ keeper }, hand, { who }: { readonly who: string }) => hand === 'anybody' || keeper === who,
  (door, condition) => door[condition],
)

const shut: Door = { state: 'shut', keeper: 'k', locked: false, warm: true }
const [keeper, guest] = [{ who: 'k' }, { who: 'g' }]

test.each<[what: string, door: Door, step: keyof typeof rows, who: { who: string }, why: string | null]>([
  ['who has a hand may, where it stands', shut, 'open', guest, null],
  ['nobody without a hand may', shut, 'paint', guest, 'hand'],
  ['that comes before where it stands', { ...shut, warm: false }, 'paint', guest, 'hand'],
  ['not from another state', shut, 'shut', guest, 'state'],
  ['the state comes before what is true of it', { ...shut, state: 'open', locked: true }, 'open', guest, 'state'],
  ['not where something hinders', { ...shut, locked: true }, 'open', guest, 'locked'],
  ['not where something is missing', { ...shut, warm: false }, 'paint', keeper, 'warm'],
  ['what is missing comes before what hinders', { ...shut, warm: false, locked: true }, 'paint', keeper, 'warm'],
  ['no step that its kind lacks', shut, 'lift', keeper, 'hand'],
])('%s', (_what, door, step, who, why) => {
  expect(machine.refusal(door, step, who)).toBe(why)
})

test('the first hand that fits is the one that acts', () => {
  expect([machine.handFor(shut, 'open', keeper), machine.handFor(shut, 'open', guest), machine.handFor(shut, 'paint', guest)]).toEqual([
    'keeper',
    'anybody',
    null,
  ])
})

test('what hinders a step does not depend on who takes it', () => {
  expect([machine.hindrance(shut, 'paint', guest), machine.hindrance(shut, 'lift', guest)]).toEqual([null, 'state'])
})

test('a step leads to its state, or leaves things where they stand', () => {
  expect([machine.stateAfter(shut, 'open'), machine.stateAfter(shut, 'paint'), machine.stateAfter(shut, 'lift')]).toEqual([
    'open',
    'shut',
    'shut',
  ])
})
