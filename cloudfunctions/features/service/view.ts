import type { Offer as OfferCard, OfferView, OwnPart } from '@/contract/service'
import { maskNumbers } from '../../ground/numbers'
import { maskName } from '../actor/actor'
import { claimOf } from './conditions'
import { holds } from './hands'
import { stepsFor } from './lifecycle'
import type { Offer, OfferEvent, ServiceClaim, SignUp } from './offer'
import { mayGet, type OfferEye } from './readers'
import type { Doer } from '../actor/act'

const claimState = ({ doneAt, contactedAt }: ServiceClaim) => {
  if (doneAt !== null) return 'done'
  return contactedAt === null ? 'claimed' : 'contacted'
}

const claimPart = (claim: ServiceClaim): OwnPart => ({
  state: claimState(claim),
  at: claim.at,
  contactBy: claim.contactedAt === null ? claim.contactBy : null,
  position: null,
})

const waitingOf = ({ signUps }: Offer): readonly SignUp[] => signUps.filter(({ state }) => state === 'waiting')

const signUpPart = (offer: Offer, { personId, state, at }: SignUp): OwnPart => ({
  state,
  at,
  contactBy: null,
  position: state === 'waiting' ? waitingOf(offer).findIndex((each) => each.personId === personId) + 1 : null,
})

/** The part that somebody has in an offer; null for none. */
const partOf = (offer: Offer, personId: string): OwnPart | null => {
  const claim = claimOf(offer, personId)
  if (claim) return claimPart(claim)
  const own = offer.signUps.find((each) => each.personId === personId)
  return own ? signUpPart(offer, own) : null
}

/** An offer in a list. `why`: the reason why it fits the reader. */
export const toCard = (offer: Offer, doer: Doer, why: string | null = null): OfferCard => ({
  id: offer._id,
  kind: offer.kind,
  state: offer.state,
  className: offer.serviceClass?.name ?? '',
  text: maskNumbers(offer.text),
  place: offer.place,
  from: offer.from,
  until: offer.until,
  times: [...offer.times],
  skills: offer.skills.map(({ name }) => name),
  places: offer.places,
  left: Math.max(0, offer.places - offer.taken),
  waiting: offer.waiting,
  why,
  mine: partOf(offer, doer.actor._id),
  can: stepsFor(offer, doer),
})

const nameOf = (name: string | null) => name ?? '一位党员'

const peopleOf = (offer: Offer): NonNullable<OfferView['people']> => [
  ...offer.claims.map((claim) => ({ ...claimPart(claim), id: claim.by.personId, name: nameOf(claim.by.name), phone: claim.by.phone })),
  ...offer.signUps.map(({ personId, name, phone, at, state }) => ({ id: personId, name: nameOf(name), phone, at, state, contactBy: null })),
]

interface Telling {
  readonly organises: boolean
  /** Whether they may know whose wish it is. */
  readonly knows: boolean
}

/** Why somebody stepped back is for whoever organises it; what the household said, for who knows whose wish it is. */
const isKept = ({ what, by }: OfferEvent, { knows }: Telling): boolean =>
  what === 'released' || what === 'cancelled' || (by !== null && by.role === null && !knows)

const whoIn = ({ by }: OfferEvent, { organises, knows }: Telling): string | null => {
  if (by === null) return null
  const isOffice = by.role !== null && by.role !== 'member'
  if (organises || isOffice || (by.role === null && knows)) return by.name ?? '住户'
  return by.role === null && by.name === null ? '住户' : maskName(nameOf(by.name))
}

/** Names and reasons stand in the story for those who organise; others know each other by half of the name. */
const storyOf = (offer: Offer, { actor }: Doer, telling: Telling): OfferView['story'] =>
  offer.timeline.map((event) => {
    const { id, at, what, by, text } = event
    const mine = by?.personId === actor._id
    const masked = text === null || isKept(event, telling) ? null : maskNumbers(text)
    return {
      id,
      at,
      what,
      who: whoIn(event, telling),
      mine,
      text: telling.organises || mine ? text : masked,
    }
  })

/** Whether somebody may see an offer at all: members and residents of its community, and whoever has a part in it. */
export const mayRead = (offer: Offer, doer: Doer): boolean =>
  (['organiser', 'claimant', 'household', 'goer'] as const).some((hand) => holds(offer, hand, doer)) ||
  (offer.state !== 'proposed' && holds(offer, 'member', doer))

/** Nothing is left to do: whose number it was is nobody's affair any more. */
const isDone = ({ state }: Offer): boolean => state === 'realised' || state === 'over' || state === 'closed'

/** One offer as somebody may see it: whose wish it is only while they have taken it on. */
export const toView = (offer: Offer, doer: Doer): OfferView => {
  const organises = holds(offer, 'organiser', doer)
  const takesPart = partOf(offer, doer.actor._id) !== null
  const household = offer.household && { name: offer.household.name, phone: offer.household.phone, address: offer.household.address }
  const eyes: readonly OfferEye[] = [
    'anybody',
    ...(organises ? (['organiser'] as const) : []),
    ...(takesPart ? [isDone(offer) ? ('former' as const) : ('taker' as const)] : []),
    ...(holds(offer, 'household', doer) ? (['household'] as const) : []),
  ]
  return {
    ...toCard(offer, doer),
    address: offer.address,
    at: offer.at,
    organiser: { name: offer.organiser.name, role: offer.organiser.role, phone: offer.organiser.phone },
    household: mayGet('household', eyes) ? household : null,
    people: mayGet('claims', eyes) && mayGet('signUps', eyes) ? peopleOf(offer) : null,
    story: mayGet('timeline', eyes) ? storyOf(offer, doer, { organises, knows: mayGet('household', eyes) }) : [],
  }
}
