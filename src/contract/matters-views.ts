import * as v from 'valibot'
import { DocumentId, FileId, GridId, Instant, Point } from './fields'
import { Contact } from './grid'
import { oneOf } from './matters-parts'
import { alarms, clocks, closings, grades, grounds, happenings, kinds, relations, roles, standings, states, steps } from './words'

/** One clock of a matter: promised by `dueAt`, kept at `doneAt`; `late` when it was or is missed. */
export const ClockView = v.object({
  clock: oneOf(clocks),
  dueAt: v.nullable(Instant),
  doneAt: v.nullable(Instant),
  late: v.boolean(),
})
export type ClockView = v.InferOutput<typeof ClockView>

/** A photo: `url` is a short-lived link, given after the permission check. `mine`: I gave it, and may hide it. */
export const PhotoView = v.object({ fileId: FileId, url: v.string(), mine: v.boolean() })
export type PhotoView = v.InferOutput<typeof PhotoView>

export const VoiceView = v.object({ fileId: FileId, url: v.string(), seconds: v.number() })
export type VoiceView = v.InferOutput<typeof VoiceView>

export const TimelineItem = v.object({
  id: v.string(),
  at: Instant,
  what: oneOf(happenings),
  /** Who did it: `mine` is the reader; null is the system. */
  by: v.nullable(v.object({ name: v.string(), role: v.nullable(oneOf(roles)), mine: v.boolean() })),
  text: v.nullable(v.string()),
  /** Whom or what it was about: the person it went to, the department asked. */
  about: v.nullable(v.string()),
  photos: v.array(PhotoView),
  voice: v.nullable(VoiceView),
})
export type TimelineItem = v.InferOutput<typeof TimelineItem>

export const PlaceView = v.object({
  gridId: GridId,
  gridName: v.string(),
  communityName: v.string(),
  townshipName: v.string(),
  address: v.nullable(v.string()),
})

/** A row of a list: enough for a card. */
export const MatterCard = v.object({
  id: DocumentId,
  /** To say on the phone: 20261123-3F2A. */
  number: v.string(),
  kind: oneOf(kinds),
  category: v.string(),
  categoryName: v.string(),
  summary: v.string(),
  state: oneOf(states),
  closing: v.nullable(oneOf(closings)),
  place: PlaceView,
  /** Masked for staff (王*四); null on the asker's own card and for those who only follow. */
  askerName: v.nullable(v.string()),
  owner: Contact,
  askedAt: Instant,
  /** What is due next, by whom it is due being told by the state; a department sees its own time. Null when closed. */
  dueAt: v.nullable(Instant),
  clocks: v.array(ClockView),
  alarm: v.nullable(oneOf(alarms)),
  /** 督办: the place furthest above that lends a hand; null while nobody needs to. */
  supervisedBy: v.nullable(v.string()),
  /** Persons who asked it, each once. */
  people: v.number(),
  /** How often it was opened again. */
  reopened: v.number(),
  /** Length of the voice note it was asked with. */
  voiceSeconds: v.nullable(v.number()),
  /** How I stand to it; null in a list that shows it to everybody. */
  standing: v.nullable(oneOf(standings)),
  /** For whom I act here while they are away; null: for nobody but myself. */
  actingFor: v.nullable(v.string()),
  /** Handed on and not taken yet. `mine`: it waits for me. */
  handover: v.nullable(v.object({ to: Contact, at: Instant, mine: v.boolean() })),
  published: v.boolean(),
  claimedBy: v.nullable(v.string()),
  /** The unit that was asked. */
  unitName: v.nullable(v.string()),
  /** The last words that came from a person, for the card on the home page. */
  lastWords: v.nullable(TimelineItem),
  can: v.array(oneOf(steps)),
})
export type MatterCard = v.InferOutput<typeof MatterCard>

/** A department that was asked. `open`: it has not replied; `late`: its time has passed. */
export const WhistleView = v.object({
  departmentName: v.string(),
  officer: Contact,
  ground: oneOf(grounds),
  text: v.string(),
  at: Instant,
  respondBy: Instant,
  answerBy: Instant,
  dueAt: v.nullable(Instant),
  repliedAt: v.nullable(Instant),
  reply: v.nullable(v.string()),
  open: v.boolean(),
  late: v.boolean(),
  grade: v.nullable(oneOf(grades)),
})
export type WhistleView = v.InferOutput<typeof WhistleView>

export const MatterView = v.object({
  ...MatterCard.entries,
  text: v.string(),
  photos: v.array(PhotoView),
  voice: v.nullable(VoiceView),
  point: v.nullable(Point),
  /** Only for those who answer for it, to call back; null otherwise. */
  askerPhone: v.nullable(v.string()),
  mine: v.boolean(),
  timeline: v.array(TimelineItem),
  rating: v.nullable(v.object({ grade: oneOf(grades), word: v.nullable(v.string()) })),
  /** Said for somebody else. `linked`: that person is on WeChat and sees it. */
  onBehalf: v.nullable(v.object({ name: v.string(), phone: v.nullable(v.string()), relation: oneOf(relations), linked: v.boolean() })),
  whistles: v.array(WhistleView),
  /** `settled`: a second person agreed, and it is closed. */
  decline: v.nullable(
    v.object({ reason: v.string(), instead: v.string(), at: Instant, byName: v.string(), reviewer: Contact, settled: v.boolean() }),
  ),
  publication: v.nullable(v.object({ text: v.string(), at: Instant })),
  claim: v.nullable(v.object({ name: v.string(), at: Instant, contactBy: Instant, contactedAt: v.nullable(Instant), mine: v.boolean() })),
  /** 交给单位: the owner stays responsible; `mine`: I speak for the unit. */
  unit: v.nullable(
    v.object({
      name: v.string(),
      contactName: v.nullable(v.string()),
      phone: v.nullable(v.string()),
      at: Instant,
      respondBy: Instant,
      respondedAt: v.nullable(Instant),
      mine: v.boolean(),
    }),
  ),
  /** Answered, with nobody on WeChat on the other side: somebody must call or visit by then. */
  /** At night, of a cut: whom to ring first. */
  repair: v.array(v.object({ name: v.string(), phone: v.string() })),
  callBack: v.nullable(v.object({ dueAt: Instant })),
  closedAt: v.nullable(Instant),
  mergedInto: v.nullable(DocumentId),
  parentId: v.nullable(DocumentId),
  /** The visit that it was taken back from, for whoever may read of it. */
  visit: v.optional(v.nullable(v.object({ id: DocumentId, householdId: DocumentId }))),
  /** Replies that have filled themselves, for the steps I may take; blanks are ____. */
  templates: v.array(v.object({ step: v.picklist(['respond', 'echo', 'answer']), text: v.string() })),
})
export type MatterView = v.InferOutput<typeof MatterView>
