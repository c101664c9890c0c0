import { offerSteps, type OfferState, type OfferStep } from '@/contract/words-service'
import { hindranceCodes, hindrances, type Hindrance } from './conditions'
import { holds, type Hand } from './hands'
import type { Offer } from './offer'
import type { Doer } from '../actor/act'

interface Move {
  readonly from: readonly OfferState[]
  /** Null: it stays where it is. */
  readonly to: OfferState | null
  /** Who may; the first hand that fits is the one that acts. */
  readonly by: readonly Hand[]
  /** What must not be the case, what is said first at the front. */
  readonly unless?: readonly Hindrance[]
}

type Transition = OfferStep | 'giveBack' | 'end'
type Lifecycle = Partial<Readonly<Record<Transition, Move>>>

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

/** The row of a transition; null where this kind of offer has none. */
export const moveOf = ({ kind }: Pick<Offer, 'kind'>, transition: Transition): Move | null =>
  (lifecycles[kind] as Lifecycle)[transition] ?? null

export type Refusal = 'service.not_yours' | 'service.not_registered' | 'service.wrong_step' | (typeof hindranceCodes)[Hindrance]

/** The hand by which somebody may take a transition, whatever the moment; null when they have none. */
export const handFor = (offer: Offer, transition: Transition, doer: Doer): Hand | null =>
  moveOf(offer, transition)?.by.find((hand) => holds(offer, hand, doer)) ?? null

/** Why a transition is refused, or null when it may be taken. */
export const refusal = (offer: Offer, transition: Transition, doer: Doer): Refusal | null => {
  const move = moveOf(offer, transition)
  if (!move) return 'service.wrong_step'
  if (handFor(offer, transition, doer) === null) return move.by.includes('member') ? 'service.not_registered' : 'service.not_yours'
  if (!move.from.includes(offer.state)) return offer.state === 'over' || offer.state === 'closed' ? 'service.over' : 'service.wrong_step'
  const hindrance = move.unless?.find((each) => hindrances[each](offer, doer))
  return hindrance ? hindranceCodes[hindrance] : null
}

/** What a person may do to an offer now, in the order of importance. */
export const stepsFor = (offer: Offer, doer: Doer): OfferStep[] =>
  (Object.keys(offerSteps) as OfferStep[]).filter((step) => refusal(offer, step, doer) === null)
