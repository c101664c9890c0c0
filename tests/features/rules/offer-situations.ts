import { mostWaiting } from '@/contract/words-service'
import { settled } from '../../../cloudfunctions/features/service/deciding'
import type { Offer, ServiceClaim, SignUp } from '../../../cloudfunctions/features/service/offer'
import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import { anActor, aWorker, noon } from '../support/builders'

const hour = 3_600_000
const day = 24 * hour
const community = '152221108200'
const grid = `${community}002`
const member = (id: string) =>
  anActor({ _id: id, openid: id, name: '周示例', assignments: [{ role: 'member', orgId: community, until: null }] })

/** Who may have a part in an offer of the grid: the worker puts it up. */
export const cast = {
  worker: aWorker(),
  /** Put it up while a member as well. */
  both: aWorker({
    _id: 'p_both',
    assignments: [
      { role: 'fullTimeWorker', orgId: grid, until: null },
      { role: 'member', orgId: community, until: null },
    ],
  }),
  member: member('p_member'),
  second: member('p_second'),
  resident: anActor(),
  stranger: anActor({ _id: 'p_stranger', homeGridId: null }),
} as const satisfies Record<string, Actor>
export type Player = keyof typeof cast

const party = ({ _id, openid, name }: Actor) => ({ personId: _id, openid, name, phone: null })
const owner = (actor: Actor): Offer['organiser'] => ({ ...party(actor), name: actor.name ?? '', role: 'fullTimeWorker', orgId: grid })

const offer: Offer = {
  _id: 'of_1',
  version: 1,
  change: 'c',
  effects: [],
  effectsDueAt: null,
  kind: 'post',
  serviceClass: { id: 'health', name: '健康医疗' },
  text: '每周量一次血压',
  place: { gridId: grid, gridName: '第2网格', communityId: community, communityName: '俄体村', townshipName: '俄体镇', point: null },
  skills: [],
  times: ['weekend'],
  places: 2,
  organiser: owner(cast.worker),
  state: 'open',
  at: noon - day,
  from: null,
  until: null,
  address: null,
  household: null,
  claims: [],
  signUps: [],
  timeline: [],
  fingerprint: 'f',
  taken: 0,
  waiting: 0,
  listed: true,
  hands: [],
  wakeAt: null,
}

const claimBy = (actor: Actor, over: Partial<ServiceClaim> = {}): ServiceClaim => ({
  by: party(actor),
  at: noon - hour,
  contactBy: noon + 23 * hour,
  contactedAt: null,
  doneAt: null,
  ...over,
})
const entry = (personId: string, state: SignUp['state']): SignUp => ({
  ...party(anActor({ _id: personId })),
  at: noon - hour,
  key: `key-${personId}`,
  state,
})
const crowd = (count: number, state: SignUp['state']) => Array.from({ length: count }, (_, at) => entry(`p_${state}_${at}`, state))

const wish = { kind: 'wish', serviceClass: null, places: 1 } as const
const household = { name: '白大爷', phone: null, address: null, consentAt: noon - day, party: null }
const theirs = (actor: Actor) => ({ ...wish, household: { ...household, party: party(actor) } })
const event = { kind: 'event', from: noon + day, until: noon + day + 2 * hour, address: '村委会' } as const
const full = [...crowd(2, 'going'), ...crowd(mostWaiting - 1, 'waiting')]

/** One offer in every shape that a step may find it in, each written down as it is stored. */
export const situations = {
  post: {
    open: {},
    mine: { claims: [claimBy(cast.member)] },
    kept: { claims: [claimBy(cast.member, { contactedAt: noon })] },
    full: { places: 1, claims: [claimBy(cast.second)] },
    own: { organiser: owner(cast.both) },
    /** It ends this very moment; the clock has not come by yet. */
    ended: { until: noon },
    over: { state: 'over', until: noon - day },
    closed: { state: 'closed' },
  },
  wish: {
    asked: { ...theirs(cast.resident), state: 'proposed' },
    open: { ...wish, household },
    own: theirs(cast.member),
    mine: { ...theirs(cast.resident), state: 'claimed', claims: [claimBy(cast.member)] },
    kept: { ...theirs(cast.resident), state: 'claimed', claims: [claimBy(cast.member, { contactedAt: noon })] },
    done: { ...theirs(cast.resident), state: 'claimed', claims: [claimBy(cast.member, { contactedAt: noon, doneAt: noon })] },
    taken: { ...wish, household, state: 'claimed', claims: [claimBy(cast.second)] },
    /** Claimed by one of those who answer for the grid. */
    both: { ...wish, household, state: 'claimed', claims: [claimBy(cast.both)] },
    realised: { ...theirs(cast.resident), state: 'realised', claims: [claimBy(cast.member)] },
    closed: { ...theirs(cast.resident), state: 'closed' },
  },
  event: {
    open: event,
    going: { ...event, signUps: [entry('p_member', 'going')] },
    waits: { ...event, places: 1, signUps: [entry('p_second', 'going'), entry('p_member', 'waiting')] },
    /** One place left on the waiting list; none. */
    last: { ...event, signUps: full },
    full: { ...event, signUps: [...full, entry('p_latest', 'waiting')] },
    /** It begins, it ends this very moment. */
    begun: { ...event, from: noon, until: noon + hour, signUps: [entry('p_member', 'going')] },
    ended: { ...event, from: noon - hour, until: noon, signUps: [entry('p_member', 'going')] },
    over: { ...event, state: 'over', from: noon - 2 * day, until: noon - day },
    closed: { ...event, state: 'closed' },
  },
} as const satisfies Record<Offer['kind'], Record<string, Partial<Offer>>>

export const inSituation = (kind: Offer['kind'], situation: string): Offer => {
  const shapes: Readonly<Record<string, Partial<Offer>>> = situations[kind]
  return settled({ ...offer, kind, ...shapes[situation] })
}
