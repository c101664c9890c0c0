import type { WaitingKind } from '@/contract/words-home'
import { where } from '../../../platform/documents'
import type { Gathered } from '../../../platform/gather'
import { answeringIn } from '../../attendance/hands'
import { mayRead } from '../../feedback/settle'
import { callPlaces } from '../../inbox/elsewhere/call-list'
import { waitingBelow } from '../../moderation/waiting'
import { queuesOf } from '../../proposals/proposal'
import { deskOf, inPlace } from '../../registration/desk'
import { endOfToday, waitingDues } from '../../visits/due-scope'
import { secretaryOf } from '../../statistics/repeats/deciding'
import { shopsKept } from '../../shop/keeping'
import type { Doer } from '../../actor/act'
import { heldBy } from '../../actor/standing'

/** Where one kind of what waits stands, and what tells its time. */
export interface Waits {
  readonly find: Pick<Gathered, 'collection' | 'where' | 'order'>
  /** The field that says by when it is due, or since when it waits; UTC ms. */
  readonly time: { readonly is: 'dueAt' | 'since'; readonly at: string }
}

const reported =
  (collection: 'registrations' | 'units') =>
  (doer: Doer): Waits | null => {
    const desk = deskOf(doer)
    if (desk === null) return null
    const find = { collection, where: { ...inPlace(desk), state: 'pending' }, order: [['sentAt', 'asc']] } as const
    return { find, time: { is: 'since', at: 'sentAt' } }
  }

const inQueues =
  (collection: 'appeals' | 'proposals', { by, order, due }: { by: string; order: 'asc' | 'desc'; due: string }) =>
  (doer: Doer): Waits | null => {
    const queues = queuesOf(doer)
    if (queues.length === 0) return null
    // Nobody confirms what they proposed.
    const others = collection === 'proposals' ? { 'by.personId': where.neq(doer.actor._id) } : {}
    return {
      find: { collection, where: { queue: where.in([...queues]), ...others }, order: [[by, order]] },
      time: { is: 'dueAt', at: due },
    }
  }

const asked = { is: 'since', at: 'askedAt' } as const

/** The one table of what waits for somebody: null where it is not theirs. A kind more is an entry more. */
export const kinds: Readonly<Record<WaitingKind, (doer: Doer) => Waits | null>> = {
  calls: ({ actor, now }) => {
    const places = callPlaces(actor, now)
    if (places.length === 0) return null
    const find = { collection: 'calls', where: { placeIds: where.in([...places]), doneAt: null }, order: [['dueAt', 'asc']] } as const
    return { find, time: { is: 'dueAt', at: 'dueAt' } }
  },
  dues: (doer) => {
    const mine = waitingDues(doer)
    if (mine === null) return null
    const due = { ...mine, nextDue: where.lte(endOfToday(doer.now)) }
    return { find: { collection: 'households', where: due, order: [['nextDue', 'asc']] }, time: { is: 'dueAt', at: 'nextDue' } }
  },
  links: ({ actor, now }) =>
    heldBy(actor, now).some(({ role }) => role === 'member')
      ? { find: { collection: 'households', where: { asks: actor._id, hands: actor._id }, order: [['askedAt', 'asc']] }, time: asked }
      : null,
  ourLink: ({ actor: { _id } }) => ({
    find: { collection: 'households', where: { asks: _id, 'dwellers.personId': _id }, order: [['askedAt', 'asc']] },
    time: asked,
  }),
  members: reported('registrations'),
  units: reported('units'),
  hours: (doer) => {
    const communities = answeringIn(doer)
    if (communities.length === 0) return null
    const open = { 'event.communityId': where.in([...communities]), waits: true }
    return { find: { collection: 'services', where: open, order: [['event.from', 'asc']] }, time: { is: 'since', at: 'event.from' } }
  },
  reservations: ({ actor, now }) => {
    const shops = shopsKept(actor, now)
    if (shops.length === 0) return null
    const kept = { communityId: where.in([...shops]), state: 'reserved' }
    return { find: { collection: 'reservations', where: kept, order: [['until', 'asc']] }, time: { is: 'dueAt', at: 'until' } }
  },
  appeals: inQueues('appeals', { by: 'dueAt', order: 'asc', due: 'dueAt' }),
  proposals: inQueues('proposals', { by: 'at', order: 'desc', due: 'until' }),
  repeats: (doer) => {
    const communities = secretaryOf(doer)
    if (communities.length === 0) return null
    const open = { 'place.communityId': where.in([...communities]), state: 'open', until: where.gt(doer.now) }
    return { find: { collection: 'repeats', where: open, order: [['at', 'desc']] }, time: { is: 'since', at: 'at' } }
  },
  opinions: (doer) =>
    mayRead(doer)
      ? { find: { collection: 'feedback', where: { 'handled.at': null }, order: [['at', 'desc']] }, time: { is: 'since', at: 'at' } }
      : null,
  moderation: (doer) => {
    const mine = waitingBelow(doer)
    return mine && { find: { collection: 'moderation', where: mine, order: [['at', 'asc']] }, time: { is: 'since', at: 'at' } }
  },
  gaps: ({ actor, now }) => {
    const mine = heldBy(actor, now).flatMap(({ role, orgId }) => (role === 'secretary' ? [orgId] : []))
    if (mine.length === 0) return null
    const lacking = { 'place.communityId': where.in(mine), gaps: where.in(['noMember', 'leaving', 'farMember']) }
    // One whose member lives far off lacks nothing once it is frail no more.
    const still = where.or([{ gaps: where.in(['noMember', 'leaving']) }, { frailUntil: where.gt(now) }])
    return {
      find: { collection: 'households', where: where.and([lacking, still]), order: [['at', 'asc']] },
      time: { is: 'since', at: 'at' },
    }
  },
}
