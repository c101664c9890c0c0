import { lifecycle as machineOf, type Move } from '../../ground/lifecycle'
import { registrationSteps, type RegistrationState, type RegistrationStep } from '@/contract/words-registration'
import { rank, standing } from '../actor/standing'
import type { Reported } from './registration'
import type { Doer } from '../actor/act'

/** Who may take a step: whoever reports, those who answer for the community, or the county. */
export type Hand = 'self' | 'secretary' | 'county'

type Row = Move<RegistrationState, Hand>

const present = ['pending', 'returned', 'registered'] as const

/**
 * The one table along which a registration moves, a member's and a unit's alike. 转出 is where a stay ends when its
 * member moves: the registration itself waits in the next community by then.
 */
export const lifecycle = {
  confirm: { from: ['pending'], to: 'registered', by: ['secretary'] },
  return: { from: ['pending'], to: 'returned', by: ['secretary'] },
  send: { from: ['pending', 'returned', 'left'], to: 'pending', by: ['self'] },
  amend: { from: ['registered'], to: null, by: ['self'] },
  move: { from: present, to: 'pending', by: ['self'] },
  leave: { from: present, to: 'left', by: ['self', 'secretary'] },
  receipt: { from: ['registered'], to: null, by: ['self', 'secretary'] },
  approve: { from: ['registered'], to: null, by: ['county'] },
  rename: { from: ['registered'], to: null, by: ['county'] },
} as const satisfies Record<RegistrationStep, Row>

type Subject = Pick<Reported<never>, 'personId' | 'state'> & { readonly place: Pick<Reported['place'], 'communityId'> }

const ranks = { secretary: rank.secretary, county: rank.county } as const

const holds = ({ personId, place }: Subject, hand: Hand, { actor, now }: Doer): boolean =>
  hand === 'self' ? personId === actor._id : personId !== actor._id && standing(actor, place.communityId, now) >= ranks[hand]

const rows: Readonly<Record<RegistrationStep, Row>> = lifecycle
const machine = machineOf((_subject: Subject) => rows, holds)

/** The hand by which somebody may take a step, whatever the moment, and the state that it leads to. */
export const { handFor, stateAfter } = machine

export type Refusal = 'registration.not_yours' | 'registration.wrong_step' | 'registration.own'

/** Why a step is refused, or null when it may be taken. Nobody confirms themselves, secretary or not. */
export const refusal = (subject: Subject, step: RegistrationStep, doer: Doer): Refusal | null => {
  const refused = machine.refusal(subject, step, doer)
  if (refused === 'hand') return subject.personId === doer.actor._id ? 'registration.own' : 'registration.not_yours'
  return refused && 'registration.wrong_step'
}

/** What a person may do to a registration now, in the order of importance. */
export const stepsFor = (subject: Subject, doer: Doer): RegistrationStep[] =>
  (Object.keys(registrationSteps) as RegistrationStep[]).filter((step) => refusal(subject, step, doer) === null)
