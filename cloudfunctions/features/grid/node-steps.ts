import type { Level, NodeStep } from '@/contract/words'
import { rank, standing } from '../actor/standing'
import type { OrgState } from './org'
import { lifecycle as machineOf, type Move } from '../../ground/lifecycle'
import type { Doer } from '../actor/act'

/** Whoever stands so high over a place, or higher. */
type Hand = 'secretary' | 'township'
type Row = Move<Level, Hand, 'retired'>

const everywhere: readonly Level[] = ['county', 'township', 'community', 'grid', 'department']

const unless = ['retired'] as const

/** Who may do what to which place: secretaries keep their community, officers the tree. Drives the rules and the buttons. */
const table: Readonly<Record<NodeStep, Row>> = {
  add: { from: ['county', 'township', 'community'], to: null, by: ['township'], unless },
  rename: { from: everywhere, to: null, by: ['township'], unless },
  bounds: { from: ['grid'], to: null, by: ['township'], unless },
  lanes: { from: ['grid'], to: null, by: ['secretary'], unless },
  party: { from: ['grid'], to: null, by: ['secretary'], unless },
  phone: { from: everywhere, to: null, by: ['secretary'], unless },
  teams: { from: ['community', 'grid'], to: null, by: ['secretary'], unless },
  handlers: { from: ['community'], to: null, by: ['secretary'], unless },
  staff: { from: everywhere, to: null, by: ['secretary'], unless },
  split: { from: ['grid'], to: null, by: ['township'], unless },
  merge: { from: ['grid'], to: null, by: ['township'], unless },
  retire: { from: ['grid'], to: null, by: ['township'], unless },
}

type Place = Pick<OrgState, '_id' | 'level' | 'retired'>

const machine = machineOf(
  (_place: Place & { readonly state: Level }) => table,
  ({ _id }, hand, { actor, now }: Doer) => standing(actor, _id, now) >= rank[hand],
  ({ retired }) => retired != null,
)

const codes = { hand: 'grid.not_yours', state: 'grid.wrong_level', retired: 'grid.retired' } as const

/** Why a step on a place is refused; null when it may be taken. A place's level is where it stands. */
export const refusalOf = (step: NodeStep, place: Place, doer: Doer): (typeof codes)[keyof typeof codes] | null => {
  const refused = machine.refusal({ ...place, state: place.level }, step, doer)
  return refused && codes[refused]
}

/** What a person may do to a place. */
export const nodeStepsFor = (place: Place, doer: Doer): NodeStep[] =>
  (Object.keys(table) as NodeStep[]).filter((step) => refusalOf(step, place, doer) === null)
