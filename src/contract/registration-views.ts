import * as v from 'valibot'
import { DocumentId, GridId, Instant, OrgId } from './fields'
import { oneOf } from './places'
import { registrationStates, registrationSteps } from './words-registration'
import { freeTimes } from './words-service'

/** One of a list that the county keeps in its settings: a skill, a class of service. */
export const Choice = v.object({ id: v.string(), name: v.string() })
export type Choice = v.InferOutput<typeof Choice>

/** Where somebody reports to. The grid is null for those whom an office registered without one. */
export const ReportedPlace = v.object({
  gridId: v.nullable(GridId),
  gridName: v.nullable(v.string()),
  communityId: OrgId,
  communityName: v.string(),
  townshipName: v.string(),
})
export type ReportedPlace = v.InferOutput<typeof ReportedPlace>

/** A time at a community that is over. */
const Stay = v.object({
  communityName: v.string(),
  from: v.nullable(Instant),
  to: Instant,
  number: v.nullable(v.string()),
  end: oneOf(registrationStates),
})

/** A member's registration as they and their community's secretary see it. `number` is that of the receipt, null until confirmed. */
export const RegistrationView = v.object({
  id: DocumentId,
  state: oneOf(registrationStates),
  number: v.nullable(v.string()),
  name: v.string(),
  phone: v.nullable(v.string()),
  place: ReportedPlace,
  unit: v.nullable(v.string()),
  skills: v.array(Choice),
  classes: v.array(Choice),
  freeTimes: v.array(oneOf(freeTimes)),
  sentAt: Instant,
  confirmedAt: v.nullable(Instant),
  /** What the secretary asks for, while it waits for the member. */
  asked: v.nullable(v.string()),
  consent: v.nullable(v.object({ at: Instant, wording: v.string(), withdrawnAt: v.nullable(Instant) })),
  /** Earlier communities, the newest first; only for the member. */
  stays: v.array(Stay),
  mine: v.boolean(),
  can: v.array(oneOf(registrationSteps)),
})
export type RegistrationView = v.InferOutput<typeof RegistrationView>

/**
 * 单位报到: a unit with one community, as its contact and the secretary see it. `proved`: the contact has opened WeChat and proved the
 * number. `approved`: the county knows that they speak for the unit; until then they read nothing of its members.
 */
export const UnitView = v.object({
  kind: v.literal('unit'),
  id: DocumentId,
  state: oneOf(registrationStates),
  number: v.nullable(v.string()),
  name: v.string(),
  place: v.object({ communityId: OrgId, communityName: v.string(), townshipName: v.string() }),
  contact: v.object({ name: v.string(), phone: v.nullable(v.string()), proved: v.boolean(), approved: v.boolean() }),
  /** 资源清单: what it can offer. */
  offers: v.array(v.string()),
  /** 项目清单: what it takes on. */
  takesOn: v.array(v.string()),
  sentAt: Instant,
  confirmedAt: v.nullable(Instant),
  asked: v.nullable(v.string()),
  mine: v.boolean(),
  can: v.array(oneOf(registrationSteps)),
})
export type UnitView = v.InferOutput<typeof UnitView>

/** What a step leaves: a unit's registration says so, a member's does not. */
export const AnyView = v.union([UnitView, RegistrationView])

/**
 * A member of a unit as its contact sees them: no phone, no skills, no home. `service`:
 * confirmed minutes and the last time; null: they have not agreed that the unit sees it.
 */
export const Colleague = v.object({
  name: v.string(),
  communityName: v.string(),
  since: v.nullable(Instant),
  service: v.nullable(v.object({ quarter: v.number(), year: v.number(), last: v.nullable(Instant) })),
})
