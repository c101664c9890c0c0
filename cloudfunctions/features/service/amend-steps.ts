import type { Arrangement } from '@/contract/arrangement'
import { findable } from '@/contract/text'
import { err, ok, type Result } from '../../platform/result'
import type { Decision } from '../../platform/aggregate'
import { take, type Change, type StepError } from './deciding'
import { movedUp } from './event'
import type { Household, Offer } from './offer'
import { announce, tell } from './telling'
import { checkTimes, knownAnyway, timesOf } from './times'
import { isOver } from '../../ground/in-force'
import type { Call } from '../actor/act'

export interface Amendment {
  readonly text?: string | undefined
  readonly places?: number | undefined
  readonly address?: string | undefined
  readonly from?: number | undefined
  readonly until?: number | undefined
  /** What the county has entered of the years' arrangements. */
  readonly arrangements: readonly Arrangement[]
}

type AmendError = 'service.places_taken' | 'service.names_household' | 'service.time_past' | 'service.time_wrong'

const bare = (words: string): string => findable(words).replace(/-/g, '')

/** Whether words that everybody reads tell whose wish it is. */
export const namesHousehold = (text: string, { name, phone, address }: Pick<Household, 'name' | 'phone' | 'address'>): boolean =>
  [name, phone, address].some((secret) => secret !== null && secret !== '' && bare(text).includes(bare(secret)))

type Fields = NonNullable<Change['fields']>

const amendedEvent = (offer: Offer, amendment: Amendment, now: number): Result<Fields, AmendError> => {
  const { from = offer.from ?? 0, until = offer.until ?? 0, address = offer.address } = amendment
  const timed = checkTimes({ from, until }, now)
  return timed.ok ? ok({ from, until, address, times: timesOf(from, amendment.arrangements) }) : timed
}

const amendedFields = (offer: Offer, amendment: Amendment, now: number): Result<Fields, AmendError> => {
  const { text = offer.text, places = offer.places, until = offer.until } = amendment
  if (places < offer.taken) return err('service.places_taken')
  if (offer.household && namesHousehold(text, offer.household)) return err('service.names_household')
  if (offer.kind === 'wish') return ok({ text })
  if (offer.kind === 'post') return isOver({ until }, now) ? err('service.time_past') : ok({ text, places, until })
  const held = amendedEvent(offer, amendment, now)
  return held.ok ? ok({ ...held.value, text, places }) : held
}

const isElsewhere = (offer: Offer, { from = offer.from, until = offer.until, address = offer.address }: Fields) =>
  from !== offer.from || until !== offer.until || address !== offer.address

const earlier = (one: number | null, other: number | null) => (one === null || (other !== null && other < one) ? other : one)

/** Whoever waits longest moves up when there is more room; everybody hears of another time or place. */
const consequences = (offer: Offer, fields: Fields, now: number): Pick<Change, 'fields' | 'effects'> => {
  const next = { ...offer, ...fields }
  if (offer.kind === 'wish') {
    const asker = offer.state === 'proposed' ? offer.household?.party : null
    return { fields, effects: asker ? [tell(next, asker, { message: 'wishOpened', now })] : [] }
  }
  if (offer.kind === 'post') return { fields }
  const { signUps, effects } = movedUp(next, now)
  const told = isElsewhere(offer, fields) ? announce(next, { message: 'eventChanged', now, begins: earlier(offer.from, next.from) }) : []
  const remindedOf = next.from === offer.from ? (offer.remindedOf ?? null) : knownAnyway(next, now)
  return { fields: { ...fields, signUps, remindedOf }, effects: [...effects, ...told] }
}

/** 改一改: what is left out stays. A wish that a resident proposed stands among the offers from now on. */
export const amend = (offer: Offer, amendment: Amendment, call: Call): Result<Decision<Offer>, StepError | AmendError> => {
  const unchanged = take(offer, 'amend', { call, change: { what: 'amended' } })
  if (!unchanged.ok || unchanged.value.next === offer) return unchanged
  const fields = amendedFields(offer, amendment, call.now)
  return fields.ok ? take(offer, 'amend', { call, change: { what: 'amended', ...consequences(offer, fields.value, call.now) } }) : fields
}

/** 停止: everybody who came forward hears why. */
export const close = (offer: Offer, { text }: { text?: string | undefined }, call: Call): Result<Decision<Offer>, StepError> => {
  const { now } = call
  const household = offer.household?.party
  const asker =
    household && household.personId !== call.actor._id ? [tell(offer, household, { message: 'wishDeclined', now, words: text })] : []
  const effects = [...asker, ...announce(offer, { message: 'offerClosed', now, words: text })]
  return take(offer, 'close', { call, change: { what: 'closed', text, effects } })
}
