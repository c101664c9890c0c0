import type { Body } from '../../platform/aggregate'
import { everywhere, inside, reads, to, type Outlet, type Readers, type Row } from '../../ground/readers'
import type { Offer } from './offer'

/**
 * What somebody is to an offer. `taker`: they have claimed it or signed up; `former`: they had, and it is over; `household`: it is their
 * wish; `anybody`: whom it is offered to.
 */
export type OfferEye = 'organiser' | 'taker' | 'former' | 'household' | 'anybody'

const all: readonly OfferEye[] = ['organiser', 'taker', 'former', 'household', 'anybody']
const open: Row<OfferEye> = { by: 'office', reads: to(all, everywhere) }
const follows: Row<OfferEye> = { ...open, by: 'nobody' }
const kept: Row<OfferEye> = { by: 'nobody', reads: {} }
/** Of those who came forward: for whoever organises it. */
const forward: Row<OfferEye> = { by: 'person', reads: to(['organiser'], inside) }

/** Who reads which field of a post, a wish or an event. */
const offerReaders: Readers<Body<Offer>, OfferEye> = {
  kind: follows,
  serviceClass: open,
  text: open,
  place: open,
  skills: open,
  times: open,
  places: open,
  organiser: open,
  state: follows,
  at: follows,
  from: open,
  until: open,
  address: open,
  // Whose wish it is, only those know who have taken it on, as long as there is anything to do.
  household: { by: 'person', reads: to(['organiser', 'taker', 'household'], inside) },
  claims: forward,
  signUps: forward,
  timeline: { by: 'nobody', reads: to(['organiser', 'taker', 'former', 'household'], inside) },
  codeSecret: kept,
  fingerprint: kept,
  taken: follows,
  waiting: follows,
  listed: kept,
  hands: kept,
  wakeAt: kept,
  remindedOf: kept,
}

export const mayGet = (field: keyof Body<Offer>, eyes: readonly OfferEye[], by: Outlet = 'view'): boolean =>
  eyes.some((eye) => reads(offerReaders[field], eye, by))
