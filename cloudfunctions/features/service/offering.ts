import type { FreeTime, OfferHappening, OfferState } from '@/contract/words-service'
import type { Decision } from '../../platform/aggregate'
import type { Owner } from '../matters/document/parts'
import type { Actor } from '../actor/actor'
import { settled } from './deciding'
import type { Choice, Household, Offer, OfferPlace } from './offer'
import { tell } from './telling'
import { knownAnyway } from './times'
import { numbered } from '../../ground/effect-ids'

/** What was chosen and written, whatever is put up. */
interface Offering {
  readonly id: string
  readonly key: string
  readonly fingerprint: string
  readonly text: string
  readonly place: OfferPlace
  readonly skills: readonly Choice[]
  readonly organiser: Owner
}

interface Setting {
  readonly actor: Actor
  readonly now: number
}

type Rest = Pick<Offer, 'kind' | 'serviceClass' | 'times' | 'places' | 'from' | 'until' | 'address' | 'household' | 'remindedOf'>

const made = (offering: Offering, rest: Rest & { state: OfferState; what: OfferHappening }, { actor, now }: Setting): Offer => {
  const { id, key, fingerprint, text, place, skills, organiser } = offering
  const { what, ...fields } = rest
  const role = organiser.personId === actor._id ? organiser.role : null
  return settled({
    _id: id,
    version: 0,
    change: '',
    effects: [],
    effectsDueAt: null,
    ...fields,
    text,
    place,
    skills,
    organiser,
    at: now,
    claims: [],
    signUps: [],
    timeline: [{ id: key, at: now, what, by: { personId: actor._id, name: actor.name, role }, text: null }],
    fingerprint,
    taken: 0,
    waiting: 0,
    listed: false,
    hands: [],
    wakeAt: null,
  })
}

const bodyOf = ({ version: _version, change: _change, effects: _effects, effectsDueAt: _due, ...next }: Offer): Decision<Offer>['next'] =>
  next

interface PostFields {
  readonly serviceClass: Choice
  readonly times: readonly FreeTime[]
  readonly places: number
  readonly until: number | null
}

/** 岗位: stands from now on, until a day or for good. Nobody is told: it is in the list. */
export const post = (offering: Offering, fields: PostFields, setting: Setting): Decision<Offer> => ({
  next: bodyOf(
    made(offering, { ...fields, kind: 'post', state: 'open', what: 'offered', from: null, address: null, household: null }, setting),
  ),
  effects: [],
})

/** 微心愿: of a household, put up by a worker; what a resident asks for themselves is looked at by the worker first. */
export const wish = (offering: Offering, household: Household, setting: Setting): Decision<Offer> => {
  const proposed = household.party !== null
  const rest = { kind: 'wish', serviceClass: null, times: [], places: 1, from: null, until: null, address: null, household } as const
  const offer = made(offering, { ...rest, state: proposed ? 'proposed' : 'open', what: proposed ? 'proposed' : 'offered' }, setting)
  const effects = proposed ? [tell(offer, offer.organiser, { message: 'wishProposed', now: setting.now, who: household.name })] : []
  return { next: bodyOf(offer), effects: numbered(offer, effects) }
}

interface EventFields {
  readonly serviceClass: Choice
  readonly places: number
  readonly from: number
  readonly until: number
  readonly address: string
  /** The times of the week in which it lies. */
  readonly times: readonly FreeTime[]
}

/** 活动: members sign up for it until it ends. */
export const event = (offering: Offering, fields: EventFields, setting: Setting): Decision<Offer> => ({
  next: bodyOf(
    made(
      offering,
      {
        ...fields,
        kind: 'event',
        state: 'open',
        what: 'offered',
        household: null,
        remindedOf: knownAnyway({ kind: 'event', from: fields.from }, setting.now),
      },
      setting,
    ),
  ),
  effects: [],
})
