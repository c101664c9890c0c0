import { offerKinds } from '@/contract/words-service'
import type { Decision } from '../../platform/aggregate'
import type { Result } from '../../platform/result'
import { dueAfter, type WorkingTime } from '../../ground/time/working'
import { links } from '../inbox/kinds/links'
import { outcome } from '../points/outcome'
import type { Settings } from '../settings/defaults'
import { claimOf } from './conditions'
import { take, type StepError } from './deciding'
import { placeId } from './hands'
import { handFor } from './lifecycle'
import type { Offer, ServiceClaim } from './offer'
import { tell } from './telling'
import type { Call } from '../actor/act'

export type OfferResult = Result<Decision<Offer>, StepError>

const nameOf = ({ actor }: Call): string => actor.name ?? '一位党员'

const withOwn = ({ claims }: Offer, { actor }: Call, change: Partial<ServiceClaim>): readonly ServiceClaim[] =>
  claims.map((claim) => (claim.by.personId === actor._id ? { ...claim, ...change } : claim))

/** 认领: whoever comes first. They are in touch in time, or it goes back to the pool. */
export const claim = (offer: Offer, call: Call, settings: WorkingTime & Pick<Settings, 'contactWithin'>): OfferResult => {
  const { actor, now } = call
  const contactBy = dueAfter(now, settings.contactWithin, settings)
  const by = { personId: actor._id, openid: actor.openid, name: actor.name, phone: actor.phone }
  const effects = [tell(offer, offer.organiser, { message: 'offerClaimed', now, who: nameOf(call), dueAt: contactBy })]
  const claims = [...offer.claims, { by, at: now, contactBy, contactedAt: null, doneAt: null }]
  return take(offer, 'claim', { call, change: { what: 'claimed', fields: { claims }, effects } })
}

/** 联系上了: from now on it is theirs. `done`: what was to be done is done, and somebody else confirms it. */
export const contacted = (offer: Offer, { text, done }: { text?: string | undefined; done: boolean }, call: Call): OfferResult => {
  const { now } = call
  if (!done)
    return take(offer, 'contacted', {
      call,
      change: { what: 'contacted', text, fields: { claims: withOwn(offer, call, { contactedAt: now }) } },
    })
  const contactedAt = claimOf(offer, call.actor._id)?.contactedAt ?? now
  const said = { now, who: nameOf(call), words: text }
  const household = offer.household?.party
  const effects = [
    tell(offer, offer.organiser, { message: 'wishDone', ...said }),
    ...(household ? [tell(offer, household, { message: 'wishToConfirm', ...said })] : []),
  ]
  return take(offer, 'done', {
    call,
    change: { what: 'done', text, fields: { claims: withOwn(offer, call, { contactedAt, doneAt: now }) }, effects },
  })
}

/** 退回认领, without blame: back to the pool. */
export const release = (offer: Offer, { text }: { text?: string | undefined }, call: Call): OfferResult => {
  const claims = offer.claims.filter(({ by }) => by.personId !== call.actor._id)
  const effects = [tell(offer, offer.organiser, { message: 'offerReleased', now: call.now, who: nameOf(call), words: text })]
  return take(offer, 'release', { call, change: { what: 'released', text, fields: { claims }, effects } })
}

/** 已实现: said by the household or by those who answer for the grid, never by whoever made it come true. */
export const realised = (offer: Offer, { text }: { text?: string | undefined }, call: Call): OfferResult => {
  const thanks = offer.claims.map(({ by }) => tell(offer, by, { message: 'wishRealised', now: call.now, words: text }))
  const earned = outcome('', {
    of: 'wishRealised',
    source: `${offer._id}_realised`,
    at: call.now,
    orgId: placeId(offer.place),
    title: offerKinds.wish,
    page: links.offer(offer._id),
    by: { personId: call.actor._id, as: handFor(offer, 'realised', call) === 'household' ? 'household' : 'organiser' },
    people: offer.claims.map(({ by }) => ({ personId: by.personId, as: 'member' })),
    minutes: null,
    points: null,
  })
  return take(offer, 'realised', { call, change: { what: 'realised', text, effects: [...thanks, earned] } })
}
