import { steps, type State, type Step } from '@/contract/words'
import { lifecycle as machineOf, type Move as Row } from '../../../ground/lifecycle'
import { conditions, type Condition } from './conditions'
import { holds, type Hand } from './hands'
import type { Matter } from '../document/matter'
import type { Doer } from '../../actor/act'

interface Move extends Row<State, Hand, Condition> {
  /** The step that people choose, where it is not called as the transition is; null: nobody can choose it. */
  readonly step?: Step | null
}

const open = ['awaitingResponse', 'inProgress'] as const
const waiting = ['awaitingResponse', 'inProgress', 'answered'] as const
const any = ['awaitingResponse', 'inProgress', 'answered', 'closed'] as const

/**
 * The one table along which a matter moves. It drives the rules, the buttons (`can`), the tests and the diagram in
 * the README. What `clock` does, nobody can choose; `join` is offered by `matters.nearby`, not by a button of the matter.
 */
export const lifecycle = {
  respond: { from: ['awaitingResponse'], to: 'inProgress', by: ['owner', 'claimant', 'unit', 'supervisor'] },
  accept: { from: open, to: 'inProgress', by: ['receiver'], step: 'respond' },
  contact: { from: open, to: 'inProgress', by: ['claimant'], unless: ['contacted'] },
  answer: { from: open, to: 'answered', by: ['owner', 'claimant', 'unit', 'supervisor'] },
  echo: { from: ['inProgress'], to: 'inProgress', by: ['owner', 'claimant', 'unit', 'supervisor'] },
  settleDecline: { from: open, to: 'closed', by: ['reviewer'], given: ['declining'] },
  refuseDecline: { from: open, to: null, by: ['reviewer'], given: ['declining'], step: 'settleDecline' },
  whistleReply: { from: open, to: null, by: ['department'], given: ['whistling'] },
  rateDepartment: { from: any, to: null, by: ['owner'], given: ['replied'] },
  callBack: { from: ['answered'], to: 'closed', by: ['owner', 'asker', 'supervisor'], given: ['needsCall'] },
  callBackInVain: { from: ['answered'], to: 'inProgress', by: ['owner', 'asker', 'supervisor'], given: ['needsCall'], step: 'callBack' },
  claim: { from: open, to: null, by: ['member'], given: ['published'], unless: ['claimed'] },
  confirm: { from: ['answered'], to: 'closed', by: ['asker'], unless: ['needsCall'] },
  confirmCall: { from: ['closed'], to: null, by: ['relative'], given: ['calledBack'], unless: ['late'], step: 'confirm' },
  dispute: { from: ['answered'], to: 'inProgress', by: ['asker'], unless: ['needsCall'] },
  contest: { from: ['closed'], to: 'inProgress', by: ['asker'], given: ['declined'], unless: ['late'] },
  reopen: { from: ['closed'], to: 'inProgress', by: ['asker'], given: ['finished'], unless: ['late'] },
  spotCheck: { from: ['closed'], to: null, by: ['checker'], given: ['drawn', 'finished'] },
  spotCheckInVain: { from: ['closed'], to: 'inProgress', by: ['checker'], given: ['drawn', 'finished'], step: 'spotCheck' },
  transfer: { from: open, to: null, by: ['owner'], unless: ['handedOnTwice'] },
  sendBack: { from: open, to: null, by: ['receiver'], unless: ['handedOnTwice'] },
  handBack: { from: open, to: null, by: ['unit'], step: 'sendBack' },
  escalate: { from: open, to: null, by: ['owner'], unless: ['atTop'] },
  whistle: { from: open, to: null, by: ['owner', 'supervisor'], unless: ['whistling'] },
  publish: { from: open, to: null, by: ['owner', 'secretary'], unless: ['published', 'entrusted'] },
  release: { from: open, to: null, by: ['claimant'] },
  takeBack: { from: open, to: null, by: ['owner', 'secretary'], given: ['published'], step: 'release' },
  recall: { from: open, to: null, by: ['owner'], given: ['entrusted'], step: 'release' },
  proposeDecline: { from: open, to: null, by: ['owner'], unless: ['declining', 'contested'] },
  merge: { from: open, to: 'closed', by: ['owner'] },
  withdraw: { from: open, to: 'closed', by: ['asker'], unless: ['followed'] },
  stepBack: { from: open, to: null, by: ['asker'], given: ['followed'], step: 'withdraw' },
  hidePhoto: { from: any, to: null, by: ['author'] },
  join: { from: open, to: null, by: ['neighbour'], step: null },
  remind: { from: waiting, to: null, by: ['clock'], step: null },
  warn: { from: waiting, to: null, by: ['clock'], step: null },
  raise: { from: waiting, to: null, by: ['clock'], step: null },
  giveBack: { from: open, to: null, by: ['clock'], given: ['claimed'], unless: ['contacted'], step: null },
  unitLapse: { from: open, to: null, by: ['clock'], given: ['entrusted'], unless: ['unitHeard'], step: null },
  unitLeave: { from: any, to: null, by: ['clock'], given: ['entrusted'], step: null },
  answerPart: { from: ['closed'], to: 'answered', by: ['clock'], given: ['merged'], step: null },
  draw: { from: ['closed'], to: null, by: ['clock'], given: ['finished'], unless: ['drawn'], step: null },
  lapse: { from: ['answered'], to: 'closed', by: ['clock'], unless: ['needsCall'], step: null },
} as const satisfies Record<Step, Move> & Record<string, Move>
export type Transition = keyof typeof lifecycle

/** Every transition of the table, in its order. */
export const transitions = Object.keys(lifecycle) as Transition[]

const rows: Readonly<Record<Transition, Move>> = lifecycle

export const moveOf = (transition: Transition): Move => rows[transition]

const isStep = (transition: string): transition is Step => transition in steps

/** The step by which people choose a transition; null when nobody can. */
export const stepOf = (transition: Transition): Step | null => {
  const { step } = moveOf(transition)
  return step === undefined && isStep(transition) ? transition : (step ?? null)
}

const machine = machineOf(
  (_matter: Matter) => rows,
  holds,
  (matter: Matter, condition: Condition, { now }: Pick<Doer, 'now'>) => conditions[condition](matter, now),
)

/** The state that a transition leads to, and the hand by which somebody may take it. */
export const { stateAfter, handFor } = machine

/** Why a transition is refused, or null when it may be taken. */
export const refusal = (matter: Matter, transition: Transition, doer: Doer): 'matters.not_yours' | 'matters.wrong_step' | null => {
  const refused = machine.refusal(matter, transition, doer)
  if (refused === 'hand') return 'matters.not_yours'
  return refused === null ? null : 'matters.wrong_step'
}

/** The same for what the clock does. */
export const comesDue = (matter: Matter, transition: Transition, now: number): boolean =>
  machine.hindrance(matter, transition, { now }) === null

/** What a person may do to a matter now, in the order of importance. */
export const stepsFor = (matter: Matter, doer: Doer): Step[] => {
  const free = new Set(transitions.filter((transition) => refusal(matter, transition, doer) === null).map(stepOf))
  return (Object.keys(steps) as Step[]).filter((step) => free.has(step))
}
