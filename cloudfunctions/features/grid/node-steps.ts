import type { Level, NodeStep } from '@/contract/words'
import { rank, standing } from '../actor/standing'
import type { OrgState } from './org'
import type { PrintedCall } from '../actor/act'

interface Permission {
  readonly at: readonly Level[]
  readonly by: number
}

const everywhere: readonly Level[] = ['county', 'township', 'community', 'grid', 'department']

/** Who may do what to which place: secretaries keep their community, officers the tree. Drives the rules and the buttons. */
const permissions: Readonly<Record<NodeStep, Permission>> = {
  add: { at: ['county', 'township', 'community'], by: rank.township },
  rename: { at: everywhere, by: rank.township },
  bounds: { at: ['grid'], by: rank.township },
  lanes: { at: ['grid'], by: rank.secretary },
  party: { at: ['grid'], by: rank.secretary },
  phone: { at: everywhere, by: rank.secretary },
  teams: { at: ['community', 'grid'], by: rank.secretary },
  handlers: { at: ['community'], by: rank.secretary },
  staff: { at: everywhere, by: rank.secretary },
  split: { at: ['grid'], by: rank.township },
  merge: { at: ['grid'], by: rank.township },
  retire: { at: ['grid'], by: rank.township },
}

type Who = Pick<PrintedCall, 'actor' | 'now'>

/** Why a step on a place is refused; null when it may be taken. */
export const refusalOf = (
  step: NodeStep,
  state: Pick<OrgState, '_id' | 'level' | 'retired'>,
  { actor, now }: Who,
): 'grid.not_yours' | 'grid.wrong_level' | 'grid.retired' | null => {
  const { at, by } = permissions[step]
  if (standing(actor, state._id, now) < by) return 'grid.not_yours'
  if (!at.includes(state.level)) return 'grid.wrong_level'
  return state.retired ? 'grid.retired' : null
}

/** What a person may do to a place. */
export const nodeStepsFor = (state: Pick<OrgState, '_id' | 'level' | 'retired'>, who: Who): NodeStep[] =>
  (Object.keys(permissions) as NodeStep[]).filter((step) => refusalOf(step, state, who) === null)
