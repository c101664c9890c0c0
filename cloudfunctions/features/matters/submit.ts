import type { Body, Decision } from '../../platform/aggregate'
import { placeNames, type Chain } from '../grid/names'
import type { Route } from '../grid/route'
import type { Actor } from '../people/actor'
import { dueAfter } from '../settings/calendar'
import type { Category, Settings } from '../settings/defaults'
import { nextDue } from './clocks'
import type { Event, Matter, Owner, Party, Place } from './matter'
import { tellOwner } from './telling'

export interface Asked {
  readonly id: string
  readonly key: string
  readonly text: string
  readonly photos: readonly string[]
  readonly category: Category
  readonly chain: Chain
  readonly address: string | null
  readonly point: Place['point']
  readonly fingerprint: string
}

/** The promised times of a category if it were asked at `now`, UTC ms. */
export const promisedTimes = (category: Category, settings: Settings, now: number) => {
  const { respond, answer } = settings.limits[category.class]
  return { respondBy: dueAfter(now, respond, settings.workday), answerBy: dueAfter(now, answer, settings.workday) }
}

const partyOf = ({ _id, openid, name, phone }: Actor): Party => ({ personId: _id, openid, name, phone })

export const ownerOf = ({ owner, orgId }: Route): Owner => ({
  personId: owner.personId,
  openid: owner.openid,
  name: owner.name,
  phone: owner.phone,
  role: owner.role,
  orgId,
})

const opening = (asked: Asked, actor: Actor, now: number): Event[] => [
  {
    id: asked.key,
    at: now,
    what: 'submitted',
    by: { personId: actor._id, name: actor.name, role: null },
    text: null,
    photos: [],
  },
]

interface Setting {
  readonly actor: Actor
  readonly route: Route
  readonly settings: Settings
  readonly now: number
}

/** 提交: one request becomes one matter, with its owner and its promised times from the first moment on. */
export const submit = (asked: Asked, { actor, route, settings, now }: Setting): Decision<Matter> => {
  const owner = ownerOf(route)
  const next: Body<Matter> = {
    kind: 'request',
    category: { id: asked.category.id, name: asked.category.name },
    text: asked.text,
    photos: asked.photos,
    place: { ...placeNames(asked.chain), address: asked.address, point: asked.point },
    asker: partyOf(actor),
    owner,
    state: 'awaitingResponse',
    closing: null,
    promises: {
      limits: settings.limits[asked.category.class],
      confirmWithin: settings.confirmWithin,
      reworkWithin: settings.reworkWithin,
      workday: settings.workday,
    },
    askedAt: now,
    ...promisedTimes(asked.category, settings, now),
    respondedAt: null,
    echoBy: null,
    echoedAt: null,
    answeredAt: null,
    confirmBy: null,
    dueAt: null,
    rating: null,
    timeline: opening(asked, actor, now),
    fingerprint: asked.fingerprint,
  }
  const made = { ...next, dueAt: nextDue(next) }
  return { next: made, effects: [tellOwner({ ...made, _id: asked.id, version: 0 }, 'matterSubmitted', { call: { now }, words: null })] }
}
