import * as v from 'valibot'
import { DocumentId, GridId, Instant, OrgId } from './fields'
import { oneOf } from './places'
import { roles } from './words'
import { freeTimes, offerHappenings, offerKinds, offerStates, offerSteps, partStates } from './words-service'

/** Where service is wanted: a grid, or a whole community. */
const OfferPlace = v.object({
  gridId: v.nullable(GridId),
  gridName: v.nullable(v.string()),
  communityId: OrgId,
  communityName: v.string(),
  townshipName: v.string(),
})

/** The caller's own part. `contactBy`: by when to be in touch, null once they are. `position` on the waiting list, from 1. */
export const OwnPart = v.object({ state: oneOf(partStates), at: Instant, contactBy: v.nullable(Instant), position: v.nullable(v.number()) })
export type OwnPart = v.InferOutput<typeof OwnPart>

const card = {
  id: DocumentId,
  kind: oneOf(offerKinds),
  state: oneOf(offerStates),
  /** 「健康医疗」; the category of a published matter; empty where a wish has none. */
  className: v.string(),
  /** A wish as its household said it, without who it is. */
  text: v.string(),
  place: OfferPlace,
  /** When an event begins and ends; until when a post stands. */
  from: v.nullable(Instant),
  until: v.nullable(Instant),
  times: v.array(oneOf(freeTimes)),
  /** Names of the skills that help. */
  skills: v.array(v.string()),
  /** How many people are wanted, how many places are left, how many wait for one. */
  places: v.number(),
  left: v.number(),
  waiting: v.number(),
  /** Why it fits the reader: 「会修水电，就在您的网格」; null where nothing speaks for it in particular. */
  why: v.nullable(v.string()),
  mine: v.nullable(OwnPart),
  can: v.array(oneOf(offerSteps)),
}

/** An offer in a list. */
export const Offer = v.object(card)
export type Offer = v.InferOutput<typeof Offer>

/** Somebody who came forward, for those who organise. */
export const CameForward = v.object({
  id: DocumentId,
  name: v.string(),
  phone: v.nullable(v.string()),
  at: Instant,
  state: oneOf(partStates),
  contactBy: v.nullable(Instant),
})
export type CameForward = v.InferOutput<typeof CameForward>

export const OfferStory = v.object({
  id: v.string(),
  at: Instant,
  what: oneOf(offerHappenings),
  who: v.nullable(v.string()),
  mine: v.boolean(),
  text: v.nullable(v.string()),
})
export type OfferStory = v.InferOutput<typeof OfferStory>

/** One offer as the caller may see it. */
export const OfferView = v.object({
  ...card,
  /** Where to meet. */
  address: v.nullable(v.string()),
  at: Instant,
  /** Who answers for it, and may be called about it. */
  organiser: v.object({ name: v.string(), role: oneOf(roles), phone: v.nullable(v.string()) }),
  /** Whose wish it is: only for whoever has claimed it and those who organise; null for everybody else. */
  household: v.nullable(v.object({ name: v.string(), phone: v.nullable(v.string()), address: v.nullable(v.string()) })),
  /** Only for those who organise; null for everybody else. */
  people: v.nullable(v.array(CameForward)),
  /** For those who have a part in it; empty for everybody else. */
  story: v.array(OfferStory),
})
export type OfferView = v.InferOutput<typeof OfferView>

/** Something that is asked for and that people bring: how many places wait for it, how many members bring it. */
export const Gap = v.object({
  of: v.picklist(['skill', 'class']),
  id: v.string(),
  name: v.string(),
  wanted: v.number(),
  people: v.number(),
})
export type Gap = v.InferOutput<typeof Gap>

/** Where needs and offers do not meet, the widest first. `short`: too few bring it. `unused`: nothing that waits asks for it. */
export const Gaps = v.object({ short: v.array(Gap), unused: v.array(Gap) })
