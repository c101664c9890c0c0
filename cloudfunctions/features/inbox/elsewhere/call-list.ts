import type { CallEntry } from '@/contract/inbox'
import type { Role } from '@/contract/words'
import type { CallOutcome, Delivery } from '@/contract/words-inbox'
import type { Aggregate, Decision } from '../../../platform/aggregate'
import { err, ok, type Result } from '../../../platform/result'
import { chainIds } from '../../grid/names'
import type { Doer } from '../../actor/act'
import type { Actor } from '../../actor/actor'
import { within } from '../../actor/standing'
import type { InboxMessage } from '../sending/item'
import { effectId } from '../../../ground/effect-ids'
import { heardBefore } from '../../../ground/heard'
import { inForce } from '../../../ground/in-force'
import { midnightOf } from '../../../ground/time/beijing'
import type { Contact } from '../../../ground/visiting'

interface Try {
  readonly at: number
  readonly by: { readonly personId: string; readonly name: string | null }
  readonly outcome: CallOutcome
  readonly note: string | null
  readonly key: string
}

/** Somebody to call, because WeChat did not reach them: in the collection `calls`. */
export interface CallTask extends Aggregate<Contact> {
  readonly messageId: string
  readonly who: { readonly personId: string; readonly name: string | null; readonly phone: string | null }
  readonly title: string
  readonly text: string
  readonly page: string | null
  readonly why: Delivery
  readonly at: number
  readonly dueAt: number
  /** The place where somebody must call, and those it lies in. */
  readonly placeIds: readonly string[]
  readonly tries: readonly Try[]
  readonly doneAt: number | null
  /** Nobody is to be called any more: they have died. Missing: not so. */
  readonly passed?: boolean
}

/** Whoever was to be called has died: nobody calls. */
export const endedByDeath = (task: CallTask, at: number): Decision<CallTask> =>
  task.doneAt === null ? { next: { ...task, doneAt: at, passed: true }, effects: [] } : { next: task, effects: [] }

/** They have not: they are to be called after all. */
export const backFromDeath = (task: CallTask): Decision<CallTask> =>
  task.passed === true ? { next: { ...task, doneAt: null, passed: false }, effects: [] } : { next: task, effects: [] }

interface Needing {
  readonly who: CallTask['who']
  readonly placeId: string
  readonly why: Delivery
  readonly now: number
  readonly dueAt: number
}

/** What makes somebody call about a message. */
export const callFor = ({ _id, title, text, page }: InboxMessage, { who, placeId, why, now, dueAt }: Needing): Decision<CallTask> => ({
  next: { messageId: _id, who, title, text, page, why, at: now, dueAt, placeIds: chainIds(placeId), tries: [], doneAt: null },
  effects: [],
})

/** Who calls people up: those who answer for a place, and who helps in a grid as a volunteer. */
const calls: Readonly<Record<Role, boolean>> = {
  fullTimeWorker: true,
  partTimeWorker: true,
  groupLeader: true,
  volunteer: true,
  secretary: true,
  townshipOfficer: true,
  countyOfficer: true,
  departmentOfficer: false,
  member: false,
  shopkeeper: false,
  unitContact: false,
}

/** Places whose call list a person sees: those they answer for, and the grid they help as a volunteer. */
export const callPlaces = (actor: Pick<Actor, 'assignments'>, now: number): readonly string[] =>
  actor.assignments.filter((held) => calls[held.role] && inForce(held, now)).map(({ orgId }) => orgId)

/** Those of `places` that lie in one of them. */
export const placesWithin = (places: readonly string[], orgId: string | undefined): readonly string[] => {
  if (orgId === undefined) return places
  if (places.some((place) => within(orgId, place))) return [orgId]
  return places.filter((place) => within(place, orgId))
}

interface Report {
  readonly outcome: CallOutcome
  readonly note: string | null
  readonly key: string
}

/** Whoever was spoken to needs no visit for the list's sake. */
const inTouch = ({ _id, version, who }: CallTask, now: number): Contact => ({
  id: effectId({ _id, version }, 'contact'),
  kind: 'contact',
  of: { personId: who.personId },
  day: midnightOf(now),
  by: _id,
  asOf: version + 1,
})

/** How a call ended. Whoever did not answer is called again. The same report twice counts once. */
export const reported = (
  task: CallTask,
  { outcome, note, key }: Report,
  { actor, now }: Doer,
): Result<Decision<CallTask> | null, 'inbox.not_yours' | 'inbox.call_done'> => {
  if (!callPlaces(actor, now).some((place) => task.placeIds.includes(place))) return err('inbox.not_yours')
  if (heardBefore(task.tries, { actor, key })) return ok(null)
  if (task.doneAt !== null) return err('inbox.call_done')
  const tries = [...task.tries, { at: now, by: { personId: actor._id, name: actor.name }, outcome, note, key }]
  const reached = outcome !== 'noAnswer'
  return ok({ next: { ...task, tries, doneAt: reached ? now : null }, effects: reached ? [inTouch(task, now)] : [] })
}

/** An entry of the list, as those who call see it. */
export const callEntry = ({ _id, who, title, text, page, why, at, dueAt, tries, doneAt, passed = false }: CallTask): CallEntry => ({
  id: _id,
  name: who.name,
  phone: who.phone,
  title,
  text,
  page,
  why,
  at,
  by: dueAt,
  tries: tries.map((each) => ({ at: each.at, byName: each.by.name ?? '', outcome: each.outcome, note: each.note })),
  doneAt,
  passed,
  can: doneAt === null ? ['called'] : [],
})
