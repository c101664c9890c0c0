import { linkSteps, type LinkState, type LinkStep } from '@/contract/words-households'
import { lifecycle as machineOf, type Move } from '../../ground/lifecycle'
import type { Doer } from '../actor/act'
import { isOf, keeps } from './eyes'
import type { Household, Link } from './household'

/** Who has a hand in a link: the member, one of the household, or whoever answers for the grid. */
export type LinkHand = 'member' | 'household' | 'keeper'
type Condition = 'memberAgreed' | 'householdAgreed'
type Row = Move<LinkState, LinkHand, Condition>

/**
 * The one table along which a link moves. A yes that is the second of two makes it active (`links/agreeing.ts`); whoever is to be
 * replaced is `ending` and stays the household's name until another is active.
 */
const lifecycle = {
  agreeAsMember: { from: ['proposed'], to: null, by: ['member'], unless: ['memberAgreed'] },
  // Who has no phone says it to the worker, who writes it down.
  agreeAsHousehold: { from: ['proposed'], to: null, by: ['household', 'keeper'], unless: ['householdAgreed'] },
  refuse: { from: ['proposed'], to: 'ended', by: ['member', 'household', 'keeper'] },
  ask: { from: ['active'], to: 'ending', by: ['household', 'keeper'] },
  end: { from: ['active'], to: 'ending', by: ['member'] },
} as const satisfies Record<LinkStep, Row>

/** A link in its household. */
export interface LinkIn extends Pick<Link, 'state'> {
  readonly link: Link
  readonly household: Household
}

const rows: Readonly<Record<LinkStep, Row>> = lifecycle

const holds = ({ link, household }: LinkIn, hand: LinkHand, doer: Doer): boolean => {
  if (hand === 'member') return link.member.personId === doer.actor._id
  return hand === 'household' ? isOf(household, doer.actor._id) : keeps(household, doer)
}

const meets = ({ link }: LinkIn, condition: Condition): boolean =>
  (condition === 'memberAgreed' ? link.agreed.member : link.agreed.household) !== null

const machine = machineOf((_subject: LinkIn) => rows, holds, meets)
export const { handFor, refusal } = machine

export const linkIn = (household: Household, link: Link): LinkIn => ({ state: link.state, link, household })

/** What somebody may do about a link now. */
export const linkStepsFor = (subject: LinkIn, doer: Doer): LinkStep[] =>
  (Object.keys(linkSteps) as LinkStep[]).filter((step) => machine.refusal(subject, step, doer) === null)
