import type { AppealHappening } from '@/contract/words-appeals'
import type { Earner } from '@/contract/words-points'
import type { Body, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { day } from '../../ground/time/beijing'
import { dueAfter, type WorkingTime } from '../../ground/time/working'
import type { Org } from '../grid/org'
import { above, contestRefusal, levelFrom, placeAt, settlersAt, type Appeal, type AppealEvent, type ContestRefusal } from './appeal'
import { earnsAs } from './earning-as'
import { tellOwner, tellSettlers } from './telling'
import type { Call } from '../actor/act'
import { heardBefore, isAgain } from '../../ground/heard'

type Next = Decision<Appeal>

/** How long things may take, and the most that one correction gives to somebody who earns by a part. */
export interface Terms extends WorkingTime {
  /** Working days to settle it. */
  readonly days: number
  /** Days to disagree. */
  readonly contestDays: number
  readonly most: (who: Earner) => number
}

const due = (terms: Terms, now: number): number => dueAfter(now, { workingDays: terms.days }, terms)

/** One more line of its story. */
export const eventOf = <What extends AppealHappening>(
  { actor, key, now }: Call,
  what: What,
  { text, points = null }: { text: string; points?: number | null },
): AppealEvent & { readonly what: What } => ({ id: key, at: now, what, by: { personId: actor._id, name: actor.name ?? '' }, text, points })

/** The call as it was done before; the same key with other words is refused. */
export const before = (appeal: Appeal, call: Call, said: Pick<AppealEvent, 'what' | 'text'>): Result<boolean, 'appeals.key_reused'> =>
  isAgain(heardBefore(appeal.story, call), ({ what, text }) => what === said.what && text === said.text, 'appeals.key_reused')

const waitingAt = (appeal: Pick<Appeal, 'communityId'>, level: Appeal['level'], { terms, now }: { terms: Terms; now: number }) => {
  const dueAt = due(terms, now)
  return {
    state: 'waiting',
    level,
    dueAt,
    contestBy: null,
    wakeAt: dueAt - day > now ? dueAt - day : dueAt,
    queue: placeAt(appeal.communityId, level),
  } as const
}

/** What an appeal is about, and where. */
export interface Made {
  readonly id: string
  readonly text: string
  readonly about: Appeal['about']
  readonly community: { readonly id: string; readonly name: string }
  readonly fingerprint: string
}

/** Somebody appeals: whoever answers for the place settles it, or the next above where that is the same person or nobody. */
export const make = (
  { id, text, about, community, fingerprint }: Made,
  { call, terms, orgs }: { call: Call; terms: Terms; orgs: readonly Org[] },
): Result<Next, 'appeals.nobody'> => {
  const { actor, now } = call
  const at = { communityId: community.id, not: [actor._id], now }
  const level = levelFrom('community', orgs, at)
  if (level === null) return err('appeals.nobody')
  const next: Body<Appeal> = {
    by: { personId: actor._id, openid: actor.openid, name: actor.name },
    as: earnsAs(actor, community.id, now),
    communityId: community.id,
    communityName: community.name,
    text,
    about,
    at: now,
    contested: false,
    story: [eventOf(call, 'made', { text })],
    fingerprint,
    ...waitingAt({ communityId: community.id }, level, { terms, now }),
  }
  return ok({
    next,
    effects: tellSettlers({ ...next, _id: id, version: 0 }, 'appealMade', {
      to: settlersAt(orgs, { communityId: community.id, level }, at),
      now,
      words: text,
    }),
  })
}

/** 不同意: once, to the level above the one that settled it. */
export const contest = (
  appeal: Appeal,
  { text }: { text: string },
  { call, terms, orgs }: { call: Call; terms: Terms; orgs: readonly Org[] },
): Result<Next, ContestRefusal | 'appeals.key_reused' | 'appeals.nobody'> => {
  const again = before(appeal, call, { what: 'contested', text })
  if (!again.ok) return again
  if (again.value) return ok({ next: appeal, effects: [] })
  const refused = contestRefusal(appeal, call)
  if (refused) return err(refused)
  const { now } = call
  const at = { communityId: appeal.communityId, not: [appeal.by.personId, ...appeal.story.flatMap(({ by }) => by?.personId ?? [])], now }
  const level = levelFrom(above(appeal.level), orgs, at)
  if (level === null) return err('appeals.nobody')
  const next = {
    ...appeal,
    ...waitingAt(appeal, level, { terms, now }),
    contested: true,
    story: [...appeal.story, eventOf(call, 'contested', { text })],
  }
  return ok({ next, effects: tellSettlers(next, 'appealContested', { to: settlersAt(orgs, next, at), now, words: text }) })
}

/** Nobody is left who settles it where it waits: it goes to the next above, with the time that whoever is there now is given. */
export const passUp = (appeal: Appeal, { now, terms, orgs }: { now: number; terms: Terms; orgs: readonly Org[] }): Next => {
  const at = { communityId: appeal.communityId, not: [appeal.by.personId], now }
  const level = appeal.state === 'waiting' ? levelFrom(appeal.level, orgs, at) : null
  if (level === null || level === appeal.level) return { next: appeal, effects: [] }
  const next = { ...appeal, ...waitingAt(appeal, level, { terms, now }) }
  return { next, effects: tellSettlers(next, 'appealMade', { to: settlersAt(orgs, next, at), now, words: appeal.text }) }
}

/**
 * What comes due: a reminder the day before; then it moves up a level, and
 * both sides hear of it. At the top it stays and is asked for again.
 */
export const wake = (appeal: Appeal, { now, terms, orgs }: { now: number; terms: Terms; orgs: readonly Org[] }): Next => {
  const { wakeAt, dueAt, communityId } = appeal
  if (appeal.state !== 'waiting' || dueAt === null || wakeAt === null || wakeAt > now) return { next: appeal, effects: [] }
  const at = { communityId, not: [appeal.by.personId], now }
  if (now < dueAt)
    return {
      next: { ...appeal, wakeAt: dueAt },
      effects: tellSettlers(appeal, 'appealReminded', { to: settlersAt(orgs, appeal, at), now, words: null }),
    }
  const level = levelFrom(above(appeal.level), orgs, at) ?? appeal.level
  const event: AppealEvent = { id: `raised_${String(appeal.version)}`, at: now, what: 'raised', by: null, text: null, points: null }
  const moved = level !== appeal.level
  const next = { ...appeal, ...waitingAt(appeal, level, { terms, now }), story: moved ? [...appeal.story, event] : appeal.story }
  const told = tellSettlers(next, moved ? 'appealRaised' : 'appealReminded', { to: settlersAt(orgs, next, at), now, words: null })
  return { next, effects: moved ? [...told, tellOwner(next, 'appealMovedUp', { now, who: '', words: null })] : told }
}

/** Whoever made it has died: it goes no further, and nobody is asked about it any more. */
export const endedByDeath = (appeal: Appeal, at: number): Next => {
  if (appeal.state !== 'waiting' && appeal.contestBy === null) return { next: appeal, effects: [] }
  const event: AppealEvent = {
    id: `ended_${String(appeal.version)}`,
    at,
    what: 'refused',
    by: null,
    text: '申诉人已去世，到此为止',
    points: null,
  }
  const over = {
    state: appeal.state === 'waiting' ? 'refused' : appeal.state,
    dueAt: null,
    contestBy: null,
    wakeAt: null,
    queue: null,
  } as const
  return { next: { ...appeal, ...over, story: [...appeal.story, event] }, effects: [] }
}

/** What an appeal loses with a death. */
export const lostByDeath = ({
  state,
  dueAt,
  contestBy,
  wakeAt,
  queue,
}: Appeal): Pick<Appeal, 'state' | 'dueAt' | 'contestBy' | 'wakeAt' | 'queue'> => ({ state, dueAt, contestBy, wakeAt, queue })

/** It was a mistake: it goes on where it stood. */
export const backFromDeath = (appeal: Appeal, lost: ReturnType<typeof lostByDeath>): Next => {
  if (appeal.story.at(-1)?.id.startsWith('ended_') !== true) return { next: appeal, effects: [] }
  return { next: { ...appeal, ...lost, story: appeal.story.slice(0, -1) }, effects: [] }
}
