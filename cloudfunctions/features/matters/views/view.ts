import type { MatterCard, MatterView, PhotoView, TimelineItem, VoiceView } from '@/contract/matters-views'
import type { Standing } from '@/contract/words'
import { maskName, type Actor } from '../../actor/actor'
import { supervisedBy } from '../assigning/supervising'
import { alarmShown } from '../clocks/alarms'
import { clockViews, whistleDue } from '../clocks/clocks'
import { openWhistle } from '../lifecycle/conditions'
import { holds, standingOf, standsInFor } from '../lifecycle/hands'
import { stepsFor } from '../lifecycle/lifecycle'
import type { Event, Matter } from '../document/matter'
import { giverOf } from '../document/giver'
import { shownPhotos, shownVoice } from '../document/photos'
import { eyeOf, isAnswering, lineEyeOf, mayGet, mayGetPlace, type Eye } from './readers'
import { isRedacted, lineFor, readBy, wordsFor } from './redacting'
import { numberToSay } from '../../../ground/ids'
import { plainSummary, summaryFor } from '../steps/telling'
import { behalfView, callBackView, claimView, contactFor, declineView, handoverView, unitView, whistleViews } from './view-parts'

/** Who looks, when, and with which links to the files. */
export interface Reader {
  readonly actor: Actor
  readonly now: number
  readonly links?: ReadonlyMap<string, string>
  /** Whom to ring first, where that stands first. */
  readonly repair?: MatterView['repair']
}

/** One who reads, and what they are to the words. */
interface Reading extends Reader {
  readonly eye: Eye
}

const urlOf = (fileId: string, { links }: Reader) => links?.get(fileId) ?? ''

/** Somebody gave it, or answers for it. */
const isClose = (by: string, { eye, actor }: Reading): boolean => by === actor._id || isAnswering(eye)

const photoViews = (matter: Matter, { photos, by }: { photos: readonly string[]; by: string }, reader: Reading): PhotoView[] =>
  shownPhotos(matter, photos, isClose(by, reader)).map((fileId) => ({
    fileId,
    url: urlOf(fileId, reader),
    mine: by === reader.actor._id,
  }))

const voiceView = (matter: Matter, { said, by }: { said: Event['voice']; by: string }, reader: Reading): VoiceView | null => {
  const voice = shownVoice(matter, said, isClose(by, reader))
  return voice && { ...voice, url: urlOf(voice.fileId, reader) }
}

/** What a community or the Party asks, it asks by name. */
const asksInPublic = ({ kind, asker }: Matter, personId: string): boolean => kind !== 'request' && personId === asker.personId

const nameOf = (matter: Matter, by: NonNullable<Event['by']>, reader: Reader): string => {
  if (by.role !== null || by.personId === reader.actor._id || asksInPublic(matter, by.personId)) return by.name ?? '居民'
  return by.name === null ? '居民' : maskName(by.name)
}

/** A line of the timeline as somebody may read it: another's words are that other's. */
const itemOf = (matter: Matter, whole: Event, reader: Reading): TimelineItem => {
  const lineEye = lineEyeOf(whole, reader.eye, reader.actor._id)
  const event = lineFor(whole, lineEye)
  return {
    id: event.id,
    at: event.at,
    what: event.what,
    by: event.by && { name: nameOf(matter, event.by, reader), role: event.by.role, mine: event.by.personId === reader.actor._id },
    text: event.text !== null && lineEye !== 'author' ? wordsFor(reader.eye, event.text) : event.text,
    about: event.about ?? null,
    photos: photoViews(matter, { photos: event.photos, by: event.by?.personId ?? '' }, reader),
    voice: voiceView(matter, { said: event.voice, by: event.by?.personId ?? '' }, reader),
  }
}

/** To say on the phone: the day it was asked and four letters. */
const numberOf = ({ _id, askedAt }: Pick<Matter, '_id' | 'askedAt'>): string => numberToSay(_id, askedAt)

const askerName = (matter: Matter, standing: Standing | null) => {
  if (standing === 'asker' || isRedacted(standing)) return null
  if (matter.asker.name === null) return '居民'
  return matter.kind === 'request' ? maskName(matter.asker.name) : matter.asker.name
}

/** Where the time that counts for a department is its own. */
const dueFor = (matter: Matter, standing: Standing | null): number | null => {
  const whistle = standing === 'department' ? openWhistle(matter) : null
  return whistle ? whistleDue(whistle) : matter.dueAt
}

/** Who waits for the same sees what is being done, not who else asked. */
const timelineFor = (matter: Matter, standing: Standing | null, reader: Reading): readonly Event[] =>
  (isRedacted(standing)
    ? matter.timeline.filter((event) => lineEyeOf(event, reader.eye, reader.actor._id) !== 'fellow')
    : matter.timeline
  ).map((event) =>
    // Whoever asked it and answers for it all the same hears what is said among those who answer.
    readBy(holds(matter, 'owner', reader) ? 'owner' : standing, event),
  )

const summaryOn = (matter: Matter, eye: Eye) => (mayGet('text', eye, 'list') ? summaryFor(matter) : plainSummary(matter))
const secondsOn = ({ voice }: Matter, eye: Eye) => (mayGet('voice', eye, 'list') ? (voice?.seconds ?? null) : null)

/** A matter as a card of a list. */
export const toCard = (matter: Matter, by: Reader): MatterCard => {
  const standing = standingOf(matter, by)
  const eye = eyeOf(matter, standing, by.actor._id)
  const reader = { ...by, eye }
  const spoken = timelineFor(matter, standing, reader).findLast((event) => event.by !== null && event.text !== null && event.text !== '')
  return {
    id: matter._id,
    number: numberOf(matter),
    kind: matter.kind,
    category: matter.category.id,
    categoryName: matter.category.name,
    summary: summaryOn(matter, eye),
    state: matter.state,
    closing: matter.closing,
    place: mayGetPlace('address', eye, 'list') ? matter.place : { ...matter.place, address: null },
    askerName: askerName(matter, standing),
    owner: contactFor(matter.owner, standing),
    askedAt: matter.askedAt,
    dueAt: dueFor(matter, standing),
    clocks: clockViews(matter, reader.now),
    alarm: alarmShown(matter),
    supervisedBy: supervisedBy(matter),
    people: matter.askers.length,
    reopened: matter.reopened,
    voiceSeconds: secondsOn(matter, eye),
    standing,
    actingFor: standsInFor(matter, reader),
    handover: handoverView(matter, standing, reader),
    published: matter.publication !== null,
    unitName: mayGet('unit', eye, 'list') ? (matter.unit?.name ?? null) : null,
    claimedBy: matter.claim?.by.name ?? (matter.claim ? '一位党员' : null),
    lastWords: spoken ? itemOf(matter, spoken, reader) : null,
    can: stepsFor(matter, reader),
  }
}

const repairOn = ({ repair = [] }: Reader) => [...repair]

const visitFor = ({ visit }: Matter, eye: Eye): MatterView['visit'] => (visit && mayGet('visit', eye) ? { ...visit } : null)

const callable = new Set<Standing | null>(['owner', 'receiver', 'claimant', 'unit', 'reviewer', 'supervisor', 'department', 'staff'])

/** Everything a reader may see of one matter. The asker's phone is for those who answer for it, to call back. */
export const toView = (matter: Matter, by: Reader): MatterView => {
  const card = toCard(matter, by)
  const { standing } = card
  const eye = eyeOf(matter, standing, by.actor._id)
  const reader = { ...by, eye }
  const gets = (field: Parameters<typeof mayGet>[0]) => mayGet(field, eye)
  return {
    ...card,
    text: gets('text') ? matter.text : plainSummary(matter),
    photos: gets('photos') ? photoViews(matter, { photos: matter.photos, by: giverOf(matter) }, reader) : [],
    voice: gets('voice') ? voiceView(matter, { said: matter.voice, by: giverOf(matter) }, reader) : null,
    point: mayGetPlace('point', eye) ? matter.place.point : null,
    askerPhone: callable.has(standing) ? matter.asker.phone : null,
    mine: standing === 'asker',
    timeline: timelineFor(matter, standing, reader).map((event) => itemOf(matter, event, reader)),
    rating: matter.rating && { grade: matter.rating.grade, word: gets('rating') ? matter.rating.word : null },
    onBehalf: gets('onBehalf') ? behalfView(matter) : null,
    whistles: gets('whistles') ? whistleViews(matter, standing, reader.now) : [],
    decline: declineView(matter, standing, (text) => wordsFor(eye, text)),
    publication: matter.publication && { ...matter.publication, text: wordsFor(eye, matter.publication.text) },
    claim: claimView(matter, reader),
    unit: gets('unit') ? unitView(matter, reader) : null,
    repair: repairOn(by),
    callBack: callBackView(matter),
    closedAt: matter.closedAt,
    mergedInto: matter.mergedInto,
    parentId: matter.parentId,
    visit: visitFor(matter, eye),
    templates: [],
  }
}

/** Private by default: those who asked, whoever answers for it, and those who answer for its place. */
export const mayRead = (matter: Matter, reader: Pick<Reader, 'actor' | 'now'>): boolean => standingOf(matter, reader) !== null
