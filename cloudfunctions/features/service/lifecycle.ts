import { offerSteps, type OfferState, type OfferStep } from '@/contract/words-service'
import { hindranceCodes, hindrances, type Hindrance } from './conditions'
import { lifecycle as machineOf, type Move } from '../../ground/lifecycle'
import { holds, type Hand } from './hands'
import type { Offer } from './offer'
import type { Doer } from '../actor/act'

type Transition = OfferStep | 'giveBack' | 'end'
type Lifecycle = Partial<Readonly<Record<Transition, Move<OfferState, Hand, Hindrance>>>>

/** The tables along which offers move, one for each kind. They drive the rules, the buttons (`can`) and the tests. */
export const lifecycles = {
  post: {
    claim: { from: ['open'], to: null, by: ['member'], unless: ['over', 'own', 'already', 'taken'] },
    contacted: { from: ['open'], to: null, by: ['claimant'], unless: ['contacted'] },
    release: { from: ['open'], to: null, by: ['claimant'] },
    amend: { from: ['open'], to: null, by: ['organiser'], unless: ['over'] },
    close: { from: ['open'], to: 'closed', by: ['organiser'] },
    giveBack: { from: ['open'], to: null, by: ['clock'] },
    end: { from: ['open'], to: 'over', by: ['clock'] },
  },
  wish: {
    realised: { from: ['claimed'], to: 'realised', by: ['household', 'organiser'], unless: ['ownClaim'] },
    claim: { from: ['open', 'claimed'], to: 'claimed', by: ['member'], unless: ['own', 'already', 'taken'] },
    contacted: { from: ['claimed'], to: null, by: ['claimant'], unless: ['contacted'] },
    done: { from: ['claimed'], to: null, by: ['claimant'], unless: ['done'] },
    release: { from: ['claimed'], to: 'open', by: ['claimant'] },
    amend: { from: ['proposed', 'open'], to: 'open', by: ['organiser'] },
    close: { from: ['proposed', 'open', 'claimed'], to: 'closed', by: ['organiser', 'household'] },
    giveBack: { from: ['claimed'], to: 'open', by: ['clock'] },
  },
  event: {
    signUp: { from: ['open'], to: null, by: ['member'], unless: ['over', 'already', 'full'] },
    cancel: { from: ['open'], to: null, by: ['goer'], unless: ['started'] },
    amend: { from: ['open'], to: null, by: ['organiser'], unless: ['started'] },
    close: { from: ['open'], to: 'closed', by: ['organiser'], unless: ['over'] },
    end: { from: ['open'], to: 'over', by: ['clock'] },
  },
} as const satisfies Record<Offer['kind'], Lifecycle>

export type { Transition }

const tableOf = ({ kind }: Pick<Offer, 'kind'>): Lifecycle => lifecycles[kind]

/** The row of a transition; null where this kind of offer has none. */
export const moveOf = (offer: Pick<Offer, 'kind'>, transition: Transition): Move<OfferState, Hand, Hindrance> | null =>
  tableOf(offer)[transition] ?? null

const machine = machineOf(tableOf, holds, (offer: Offer, hindrance: Hindrance, doer: Doer) => hindrances[hindrance](offer, doer))

/** The hand by which somebody may take a transition, whatever the moment, and the state that it leads to. */
export const { handFor, stateAfter } = machine

export type Refusal = 'service.not_yours' | 'service.not_registered' | 'service.wrong_step' | (typeof hindranceCodes)[Hindrance]

/** Why a transition is refused, or null when it may be taken. */
export const refusal = (offer: Offer, transition: Transition, doer: Doer): Refusal | null => {
  const move = moveOf(offer, transition)
  if (!move) return 'service.wrong_step'
  const refused = machine.refusal(offer, transition, doer)
  if (refused === 'hand') return move.by.includes('member') ? 'service.not_registered' : 'service.not_yours'
  if (refused === 'state') return offer.state === 'over' || offer.state === 'closed' ? 'service.over' : 'service.wrong_step'
  return refused && hindranceCodes[refused]
}

/** What a person may do to an offer now, in the order of importance. */
export const stepsFor = (offer: Offer, doer: Doer): OfferStep[] =>
  (Object.keys(offerSteps) as OfferStep[]).filter((step) => refusal(offer, step, doer) === null)
