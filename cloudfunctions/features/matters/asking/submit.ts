import type { Kind, Relation } from '@/contract/words'
import type { Body, Decision } from '../../../platform/aggregate'
import { periodOf } from '../../../ground/time/periods'
import { dueAfter } from '../../../ground/time/working'
import { placeNames, type Chain } from '../../grid/names'
import type { Route } from '../../grid/route'
import type { Tell } from '../../inbox/kinds/tell'
import type { Actor } from '../../actor/actor'
import { hastes, type Category, type Settings } from '../../settings/defaults'
import { settled } from '../lifecycle/deciding'
import type { Event, Matter, Party, Place, Promises } from '../document/matter'
import type { OnBehalf, Publication, UnitTask, Voice } from '../document/parts'
import { showing } from '../views/showing'
import { ownerFrom } from '../assigning/supervisors'
import { tell } from '../steps/telling'
import { tellAbout } from '../../households/telling'
import type { Hearing } from './household'
import { numbered } from '../../../ground/effect-ids'

export interface Asked {
  readonly id: string
  readonly key: string
  readonly kind: Kind
  readonly text: string
  readonly photos: readonly string[]
  readonly voice?: Voice | undefined
  readonly category: Category
  readonly chain: Chain
  readonly address: string | null
  readonly point: Place['point']
  readonly onBehalf?:
    | {
        readonly name: string
        readonly phone?: string | undefined
        readonly relation: Relation
        /** Where it is known whom it is for: they need not say so first. */
        readonly party?: Party | null
      }
    | undefined
  readonly fingerprint: string
  readonly parentId?: string
  /** The office that asks it of the grid. */
  readonly from?: Matter['from']
  /** The visit that it was taken back from. */
  readonly visit?: Matter['visit']
  /** When an answer is wanted, where somebody named a day. */
  readonly answerBy?: number | undefined
  readonly publication?: Publication
  /** A unit that is asked to handle it. */
  readonly unit?: AskedUnit | null
}

export type AskedUnit = Pick<UnitTask, 'registrationId' | 'name' | 'by'>

/** The promised times of a category if it were asked at `now`, UTC ms. */
export const promisedTimes = (category: Category, settings: Settings, now: number) => {
  const { respond, answer } = settings.limits[category.class]
  return { respondBy: dueAfter(now, respond, settings), answerBy: dueAfter(now, answer, settings) }
}

const partyOf = ({ _id, openid, name, phone }: Actor): Party => ({ personId: _id, openid, name, phone })

const promisesOf = (category: Category, settings: Settings, now: number): Promises => ({
  limits: settings.limits[category.class],
  confirmWithin: settings.confirmWithin,
  reworkWithin: settings.reworkWithin,
  callBackWithin: settings.callBackWithin,
  contactWithin: settings.contactWithin,
  reopenWithin: settings.reopenWithin,
  raiseAfter: settings.raiseAfter[category.class],
  haste: hastes[category.class],
  night: settings.night,
  whistle: settings.whistle,
  workday: settings.workday,
  arrangements: settings.arrangements.filter(({ year }) => year >= Number(periodOf('year', now).name)),
})

const opening = ({ key, unit }: Asked, { actor, route, hearing, now }: Omit<Setting, 'settings'>): Event[] => {
  const bySystem = { at: now, by: null, photos: [] }
  return [
    { id: key, at: now, what: 'submitted', by: { personId: actor._id, name: actor.name, role: null }, text: null, photos: [] },
    { ...bySystem, id: `${key}_routed`, what: 'routed', text: [...route.why, ...(hearing ? [hearing.why] : [])].join('，') },
    ...(unit ? [{ ...bySystem, id: `${key}_unit`, what: 'entrusted', text: null, about: unit.name } as const] : []),
  ]
}

interface Setting {
  readonly actor: Actor
  readonly route: Route
  /** The household of who asks, whose member hears of it. */
  readonly hearing?: Hearing | null
  readonly settings: Settings
  readonly now: number
}

const behalfOf = ({ onBehalf }: Asked, now: number): OnBehalf | null => {
  if (!onBehalf) return null
  const { name, phone = null, relation, party = null } = onBehalf
  return { name, phone, relation, consentAt: now, party }
}

const taskOf = ({ unit = null }: Asked, { settings, now }: Pick<Setting, 'settings' | 'now'>): UnitTask | null =>
  unit && { ...unit, at: now, respondBy: dueAfter(now, settings.contactWithin, settings), respondedAt: null }

/** Nothing has happened to it yet. */
const untouched = {
  hiddenPhotos: [],
  followers: [],
  handover: null,
  handovers: 0,
  whistles: [],
  decline: null,
  contested: false,
  claim: null,
  state: 'awaitingResponse',
  closing: null,
  mergedInto: null,
  respondedAt: null,
  echoBy: null,
  echoedAt: null,
  answeredAt: null,
  confirmBy: null,
  closedAt: null,
  reopened: 0,
  rating: null,
  dueAt: null,
  alarm: null,
  wakeAt: null,
  offered: false,
  hands: [],
  askers: [],
} as const

const asked = (request: Asked, setting: Setting): Body<Matter> => {
  const { actor, route, settings, now } = setting
  const { category, chain } = request
  const times = promisedTimes(category, settings, now)
  return {
    ...untouched,
    kind: request.kind,
    category: { id: category.id, name: category.name, class: category.class },
    text: request.text,
    photos: request.photos,
    voice: request.voice ?? null,
    place: { ...placeNames(chain), townshipId: chain.township._id, address: request.address, point: request.point },
    asker: partyOf(actor),
    onBehalf: behalfOf(request, now),
    owner: ownerFrom(route.owner, route.orgId),
    publication: request.publication ?? null,
    unit: taskOf(request, { settings, now }),
    parentId: request.parentId ?? null,
    ...(request.from && { from: request.from }),
    ...(request.visit && { visit: request.visit }),
    promises: promisesOf(category, settings, now),
    askedAt: now,
    ...times,
    answerBy: request.answerBy ?? times.answerBy,
    timeline: opening(request, setting),
    fingerprint: request.fingerprint,
  }
}

/** The owner hears of it, unless they asked it themselves, and so does the unit that is asked. */
const heard = (made: Matter, { actor, now }: Setting): Tell[] => {
  const said = { now, who: made.kind === 'request' ? '居民' : (actor.name ?? '上级'), dueAt: made.respondBy }
  const asked = made.unit ? [tell(made, made.unit.by, { message: 'unitAsked', said: { ...said, who: made.unit.name } })] : []
  return made.unit && made.owner.personId === actor._id ? asked : [tell(made, made.owner, { message: 'matterSubmitted', said }), ...asked]
}

/** The member who looks after the household hears that it asked: what kind of thing, and no more. */
const memberHears = ({ owner, category }: Matter, { actor, hearing, now }: Setting): Tell[] =>
  hearing && hearing.member.personId !== owner.personId
    ? tellAbout(
        hearing.household,
        { message: 'householdAsked', to: [hearing.member] },
        { now, who: actor.name ?? hearing.household.contact.name, words: category.name },
      )
    : []

/** 提交: one request becomes one matter, with its owner and its promised times from the first moment on. */
export const submit = (request: Asked, setting: Setting): Decision<Matter> => {
  const unsaved = { _id: request.id, version: 0, change: '', effects: [], effectsDueAt: null }
  const { now } = setting
  const made = settled({ ...unsaved, ...asked(request, setting) }, now)
  const { version: _version, change: _change, effects: _effects, effectsDueAt: _due, ...next } = made
  const told = [...heard(made, setting), ...memberHears(made, setting)]
  return { next, effects: numbered(made, [...told, ...showing({ ...made, offered: false }, made)]) }
}
