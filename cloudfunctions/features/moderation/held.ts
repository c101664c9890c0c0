import type { HeldWhy, WhatWaits } from '@/contract/words-moderation'
import type { FunctionName } from '@/contract/functions'
import { hour, minute } from '../../ground/time/beijing'
import { withinOf, type AuditLine } from '../../ground/audit-line'
import type { FileOf } from '../../ground/uploads'
import type { Aggregate, Decision, Effect } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'
import type { Actor } from '../actor/actor'
import { rank, standing } from '../actor/standing'
import type { Doer } from '../actor/act'

/** Words that were let through are sent, by the call that they were written in. */
export interface Release extends Effect {
  readonly kind: 'release'
  readonly heldId: string
  readonly server: FunctionName
}

/** A file is put out of sight, or in sight again. */
export interface Conceal extends Effect {
  readonly kind: 'conceal'
  readonly file: FileOf
  readonly hide: boolean
}

type Party = Tell['to'] & { readonly name: string | null }

/**
 * Words or a file that were checked, in the collection `moderation`. `asked`: WeChat has not said yet; `passed`: nothing was found;
 * `waits`: for a person. Words come here only where others would read them.
 */
export interface Held extends Aggregate<Release | Conceal | Tell> {
  readonly what: WhatWaits
  readonly state: 'asked' | 'passed' | 'waits' | 'allowed' | 'refused'
  readonly why: HeldWhy | null
  readonly by: Party
  readonly within: AuditLine['within'] | null
  readonly at: number
  /** The call that they were written in. */
  readonly call: { readonly name: string; readonly server: FunctionName; readonly input: unknown } | null
  readonly text: string | null
  readonly file: FileOf | null
  /** WeChat's name for its check of a file. */
  readonly traceId: string | null
  /** When the check is asked again, which did not answer; null: it is not. */
  readonly wakeAt: number | null
  readonly decided: { readonly at: number; readonly byId: string; readonly byName: string } | null
  /** What became of words that were let through: empty: sent; else why not. Null: not yet. */
  readonly came: string | null
}

/** The place that somebody's words concern: what the call names, else where they are in office or live. */
const placeOf = (input: unknown, { assignments, homeGridId }: Actor): string | null => {
  const { orgId, communityId, gridId } = (input ?? {}) as Readonly<Record<string, unknown>>
  const named = [orgId, communityId, gridId].find((id): id is string => typeof id === 'string')
  return named ?? assignments[0]?.orgId ?? homeGridId
}

export interface Written {
  readonly call: NonNullable<Held['call']>
  readonly text: string
  readonly why: HeldWhy
}

/** How often a check that did not answer is asked again, ms. */
export const askedEvery = 5 * minute
/** For how long: it takes words and files of those only who were here within two hours. */
export const askedFor = 2 * hour - askedEvery

/** Words that wait for a person before others read them. */
export const heldWords = ({ call, text, why }: Written, { actor, now }: Doer): Decision<Held> => {
  const place = placeOf(call.input, actor)
  const { _id: personId, openid, name } = actor
  return {
    next: {
      what: 'words',
      state: 'waits',
      why,
      by: { personId, openid, name },
      within: place === null ? null : withinOf(place),
      at: now,
      call,
      text,
      file: null,
      traceId: null,
      wakeAt: why === 'unreachable' ? now + askedEvery : null,
      decided: null,
      came: null,
    },
    effects: [],
  }
}

/** Whether somebody answers for the place and stands high enough: a secretary or above. */
const answers = ({ within }: Held, { actor, now }: Doer): boolean => {
  const place = within?.community ?? within?.township ?? within?.county
  if (place) return standing(actor, place, now) >= rank.secretary
  return actor.assignments.some(({ orgId }) => standing(actor, orgId, now) === rank.county)
}

const isCounty = ({ within }: Held, { actor, now }: Doer): boolean =>
  within?.county ? standing(actor, within.county, now) === rank.county : true

/** Nobody lets their own words through, but for the county's officers, above whom there is nobody. */
export const mayDecide = (held: Held, doer: Doer): 'yes' | 'own' | 'no' => {
  if (!answers(held, doer)) return 'no'
  return held.by.personId === doer.actor._id && !isCounty(held, doer) ? 'own' : 'yes'
}

/** What whoever wrote it reads. */
export const tellWriter = (
  { _id, by, what }: Held,
  { message, words, at }: { message: 'wordsSent' | 'wordsRefused'; words: string; at: number },
): Tell => ({
  id: `${_id}_${message}`,
  kind: 'tell',
  to: { personId: by.personId, openid: by.openid },
  message,
  at,
  about: { page: links.inbox, summary: what === 'words' ? '您写的一段话' : '您传的照片或语音', place: '', who: '', words, dueAt: null },
})

/** A file goes out of everybody's sight. */
export const hiding = (id: string, file: FileOf): Conceal => ({ id: `${id}_hidden`, kind: 'conceal', file, hide: true })

/** A file may be seen by all who may see the document. */
export const showing = (id: string, file: FileOf): Conceal => ({ id: `${id}_shown`, kind: 'conceal', file, hide: false })

const following = (held: Held, allow: boolean, at: number): Held['effects'] => {
  if (held.file && allow) return [showing(held._id, held.file)]
  if (held.call && allow) return [{ id: `${held._id}_sent`, kind: 'release', heldId: held._id, server: held.call.server }]
  const hidden = held.file ? [hiding(held._id, held.file)] : []
  return [...hidden, tellWriter(held, { message: 'wordsRefused', words: held.text ?? '', at })]
}

/** 能发, 不能发: once. The same again changes nothing. */
export const decide = (
  held: Held,
  allow: boolean,
  doer: Doer,
): Result<Decision<Held>, 'moderation.not_yours' | 'moderation.own' | 'moderation.decided'> => {
  const may = mayDecide(held, doer)
  if (may !== 'yes') return err(may === 'own' ? 'moderation.own' : 'moderation.not_yours')
  const state = allow ? 'allowed' : 'refused'
  const { actor, now } = doer
  if (held.state !== 'waits')
    return held.state === state && held.decided?.byId === actor._id ? ok({ next: held, effects: [] }) : err('moderation.decided')
  const decided = { at: now, byId: actor._id, byName: actor.name ?? '' }
  return ok({ next: { ...held, state, decided, wakeAt: null }, effects: following(held, allow, now) })
}

/** Whoever decides where nobody had to look. */
const theCheck = { byId: '', byName: '微信' } as const

/** What the check says of words at last, that did not answer when they were written. */
export const heardLater = (held: Held, verdict: 'pass' | 'review' | 'risky' | 'unreachable', now: number): Decision<Held> => {
  const still = held.state === 'waits' && held.why === 'unreachable'
  if (!still || verdict === 'review') return { next: { ...held, wakeAt: null, why: still ? 'review' : held.why }, effects: [] }
  if (verdict === 'unreachable') {
    const next = now + askedEvery
    return { next: { ...held, wakeAt: next - held.at > askedFor ? null : next }, effects: [] }
  }
  const allow = verdict === 'pass'
  const decided = { at: now, ...theCheck }
  return { next: { ...held, wakeAt: null, state: allow ? 'allowed' : 'refused', decided }, effects: following(held, allow, now) }
}
