import type { Standing } from '@/contract/words'
import type { Body } from '../../../platform/aggregate'
import { everywhere, inside, reads, to, type Outlet, type Readers, type Row } from '../../../ground/readers'
import type { Matter } from '../document/matter'
import type { Event, Place } from '../document/parts'
import { giverOf } from '../document/giver'

/**
 * What somebody is to the words of a matter. `giver`: they are theirs; `partner`: said for them; `heir`: the matter passed
 * into their hands, the words did not; `follower`: they wait for the same; `handler`: they handle it; `staff`: they answer for its place.
 */
export type Eye = 'giver' | 'partner' | 'heir' | 'follower' | 'handler' | 'staff'

const asking: readonly Eye[] = ['giver', 'partner', 'heir', 'follower']
const answering: readonly Eye[] = ['handler', 'staff']
const own: readonly Eye[] = ['giver', 'partner']

/** What everybody who may open the matter reads. */
const open: Row<Eye> = { by: 'office', reads: to([...asking, ...answering], everywhere) }
const follows: Row<Eye> = { ...open, by: 'nobody' }
/** What a person gave: theirs, and for those who answer. Numbers in it leave in no file. */
const given: Row<Eye> = { by: 'person', reads: { ...to(own, everywhere), ...to(answering, everywhere) } }
const unfiled: Row<Eye> = { by: 'person', reads: { ...to(own, inside), ...to(answering, inside) } }
/** What those who answer say among themselves. */
const work: Row<Eye> = { by: 'office', reads: to(answering, everywhere) }
const asked: Row<Eye> = { by: 'office', reads: { ...to(own, inside), ...to(['heir'], inside), ...to(answering, everywhere) } }
/** What the program needs and nobody reads. */
const kept: Row<Eye> = { by: 'nobody', reads: {} }

/** Who reads which field of a matter. */
const matterReaders: Readers<Body<Matter>, Eye> = {
  kind: follows,
  category: follows,
  text: given,
  photos: unfiled,
  voice: unfiled,
  hiddenPhotos: kept,
  concealed: kept,
  unseen: kept,
  place: follows,
  // Its name is masked wherever it is read; its number is for those who must call.
  asker: { by: 'person', reads: to(answering, inside) },
  givenBy: kept,
  onBehalf: unfiled,
  followers: kept,
  owner: open,
  // The name of the place is read by whoever asked; who lends a hand there, by those who answer.
  supervisors: open,
  handover: open,
  handovers: kept,
  whistles: asked,
  decline: open,
  contested: kept,
  publication: open,
  claim: open,
  unit: asked,
  state: follows,
  closing: follows,
  mergedInto: follows,
  parts: kept,
  from: kept,
  parentId: follows,
  // Which household it was is for those who look after it.
  visit: { by: 'nobody', reads: to(['giver', 'partner', 'staff'], inside) },
  promises: kept,
  askedAt: follows,
  respondBy: follows,
  respondedAt: follows,
  echoBy: follows,
  echoedAt: follows,
  answerBy: follows,
  answeredAt: follows,
  confirmBy: follows,
  closedAt: follows,
  reopened: follows,
  unsolved: kept,
  confirmation: kept,
  spotCheck: work,
  // Whoever asks it rates it.
  rating: { by: 'person', reads: to(['giver', 'partner', 'heir', ...answering], everywhere) },
  timeline: follows,
  turns: kept,
  countedIn: kept,
  fingerprint: kept,
  savedAt: kept,
  dueAt: follows,
  alarm: follows,
  wakeAt: kept,
  offered: follows,
  hands: kept,
  askers: kept,
}

/** Who reads which part of its place: where a household is, is the household's. */
const placeReaders: Readers<Place, Eye> = {
  gridId: follows,
  gridName: follows,
  communityId: follows,
  communityName: follows,
  townshipId: follows,
  townshipName: follows,
  address: given,
  point: unfiled,
}

/** What somebody is to one line of the timeline: `fellow`: another of those who asked wrote it. */
export type LineEye = 'author' | 'fellow' | 'asking' | 'answering'

const line: Row<LineEye> = { by: 'nobody', reads: to(['author', 'fellow', 'asking', 'answering'], everywhere) }
const words: Row<LineEye> = { by: 'person', reads: to(['author', 'asking', 'answering'], everywhere) }

/** Who reads which part of a line of the timeline. */
const lineReaders: Readers<Event, LineEye> = {
  id: line,
  at: line,
  what: line,
  by: { by: 'person', reads: to(['author', 'asking', 'answering'], everywhere) },
  text: words,
  photos: words,
  voice: words,
  about: line,
}

const isAsking = (standing: Standing | null) =>
  standing === null || standing === 'asker' || standing === 'beneficiary' || standing === 'follower'

/** Those who answer for a matter see its files before the check has spoken: what is asked waits for nobody. */
export const isAnswering = (eye: Eye): boolean => answering.includes(eye)

/** What somebody is to the words of a matter, by how they stand to it. */
export const eyeOf = (matter: Pick<Matter, 'asker' | 'givenBy'>, standing: Standing | null, personId: string): Eye => {
  if (standing === 'staff') return 'staff'
  if (!isAsking(standing)) return 'handler'
  if (giverOf(matter) === personId) return 'giver'
  if (standing === 'beneficiary') return 'partner'
  return standing === 'asker' ? 'heir' : 'follower'
}

/** The same for one line: what the system and those who answer say is for all who may read the line. */
export const lineEyeOf = (event: Pick<Event, 'by'>, eye: Eye, personId: string): LineEye => {
  if (event.by?.personId === personId) return 'author'
  if (answering.includes(eye)) return 'answering'
  return event.by === null || event.by.role !== null ? 'asking' : 'fellow'
}

export const mayGet = (field: keyof Body<Matter>, eye: Eye, by: Outlet = 'view'): boolean => reads(matterReaders[field], eye, by)

export const mayGetPlace = (field: keyof Place, eye: Eye, by: Outlet = 'view'): boolean => reads(placeReaders[field], eye, by)

export const mayGetLine = (field: keyof Event, eye: LineEye, by: Outlet = 'view'): boolean => reads(lineReaders[field], eye, by)
