import type { MatterCard, MatterView, TimelineItem } from '@/contract/matters'
import { answersFor, maskName, type Actor } from '../people/actor'
import { clockViews } from './clocks'
import { stepsFor } from './lifecycle'
import type { Event, Matter } from './matter'
import { summaryOf } from './telling'

/** Who looks, when, and with which links to the photos. */
export interface Reader {
  readonly actor: Actor
  readonly now: number
  readonly links?: ReadonlyMap<string, string>
}

const photoViews = (fileIds: readonly string[], links: Reader['links']) =>
  fileIds.map((fileId) => ({ fileId, url: links?.get(fileId) ?? '' }))

const nameOf = (by: NonNullable<Event['by']>, reader: Reader): string => {
  if (by.role !== null || by.personId === reader.actor._id) return by.name ?? '居民'
  return by.name === null ? '居民' : maskName(by.name)
}

const itemOf = (event: Event, reader: Reader): TimelineItem => ({
  id: event.id,
  at: event.at,
  what: event.what,
  by: event.by && { name: nameOf(event.by, reader), role: event.by.role, mine: event.by.personId === reader.actor._id },
  text: event.text,
  photos: photoViews(event.photos, reader.links),
})

const lastSpoken = (matter: Matter): Event | undefined => matter.timeline.findLast((event) => event.by !== null && event.text !== null)

const askerName = (matter: Matter, mine: boolean) => {
  if (mine) return null
  return matter.asker.name === null ? '居民' : maskName(matter.asker.name)
}

/** A matter as a card of a list. */
export const toCard = (matter: Matter, reader: Reader): MatterCard => {
  const mine = matter.asker.personId === reader.actor._id
  const spoken = lastSpoken(matter)
  return {
    id: matter._id,
    kind: matter.kind,
    category: matter.category.id,
    categoryName: matter.category.name,
    summary: summaryOf(matter.text),
    state: matter.state,
    closing: matter.closing,
    place: matter.place,
    askerName: askerName(matter, mine),
    owner: matter.owner,
    askedAt: matter.askedAt,
    dueAt: matter.dueAt,
    clocks: clockViews(matter, reader.now),
    lastWords: spoken ? itemOf(spoken, reader) : null,
    can: stepsFor(matter, reader.actor._id),
  }
}

/** Everything a reader may see of one matter. The asker's phone is for those who answer for the place, to call back. */
export const toView = (matter: Matter, reader: Reader): MatterView => {
  const mine = matter.asker.personId === reader.actor._id
  return {
    ...toCard(matter, reader),
    text: matter.text,
    photos: photoViews(matter.photos, reader.links),
    point: matter.place.point,
    askerPhone: mine || !mayRead(matter, reader) ? null : matter.asker.phone,
    mine,
    timeline: matter.timeline.map((event) => itemOf(event, reader)),
    rating: matter.rating,
  }
}

/** Private by default: the asker, whoever answers for it, and those who answer for its place. */
export const mayRead = (matter: Matter, { actor, now }: Pick<Reader, 'actor' | 'now'>): boolean =>
  matter.asker.personId === actor._id || matter.owner.personId === actor._id || answersFor(actor, matter.place.gridId, now)

/** Every photo of a matter, for one request of links. */
export const photosOf = (matter: Matter): readonly string[] => [...matter.photos, ...matter.timeline.flatMap((event) => event.photos)]
