import type { State, Step } from '@/contract/words'
import type { Matter } from './matter'

/** Who may take a step. */
export type Hand = 'owner' | 'asker' | 'clock'

interface Move {
  readonly from: readonly State[]
  readonly to: State
  readonly by: Hand
}

/**
 * The one table along which a matter moves. It drives the rules, the buttons (`can`), the tests and the diagram in
 * the README. `lapse` is the silence of seven days; nobody can choose it.
 */
export const lifecycle = {
  respond: { from: ['awaitingResponse'], to: 'inProgress', by: 'owner' },
  answer: { from: ['awaitingResponse', 'inProgress'], to: 'answered', by: 'owner' },
  echo: { from: ['inProgress'], to: 'inProgress', by: 'owner' },
  confirm: { from: ['answered'], to: 'closed', by: 'asker' },
  dispute: { from: ['answered'], to: 'inProgress', by: 'asker' },
  withdraw: { from: ['awaitingResponse', 'inProgress'], to: 'closed', by: 'asker' },
  lapse: { from: ['answered'], to: 'closed', by: 'clock' },
} as const satisfies Record<Step | 'lapse', Move>
export type Transition = keyof typeof lifecycle

/** Whether a person's hand is the one a step asks for. The clock is nobody's hand. */
const holds = (matter: Matter, by: Hand, personId: string): boolean =>
  (by === 'owner' && matter.owner.personId === personId) || (by === 'asker' && matter.asker.personId === personId)

const isStep = (transition: Transition): transition is Step => lifecycle[transition].by !== 'clock'

/** Every step of the table, in its order. */
export const allSteps = (Object.keys(lifecycle) as Transition[]).filter(isStep)

const startsFrom = (transition: Transition, state: State): boolean => (lifecycle[transition].from as readonly State[]).includes(state)

/** What a person may do to a matter now. */
export const stepsFor = (matter: Matter, personId: string): Step[] =>
  allSteps.filter((step) => startsFrom(step, matter.state) && holds(matter, lifecycle[step].by, personId))

/** Why a step is refused, or null when it may be taken. */
export const refusal = (matter: Matter, step: Step, personId: string): 'matters.not_yours' | 'matters.wrong_step' | null => {
  if (!holds(matter, lifecycle[step].by, personId)) return 'matters.not_yours'
  return startsFrom(step, matter.state) ? null : 'matters.wrong_step'
}
