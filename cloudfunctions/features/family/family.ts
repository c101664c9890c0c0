import type { FamilyCan } from '@/contract/family'
import type { Aggregate, Body, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { day } from '../../ground/time/beijing'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'
import type { Actor } from '../actor/actor'
import type { Call, Doer } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

/** People of one family at most. */
const familyAtMost = 8

/** Somebody of a family, as they were called when they came. `key`: of the call by which they came. */
export interface Member {
  readonly personId: string
  readonly openid: string
  readonly name: string
  readonly at: number
  readonly key: string
}

/** Somebody who came by a code, and who gave it. */
export interface Asking extends Member {
  readonly inviterId: string
}

/** Six digits that let one ask until then (UTC ms), and the call that made them. */
export interface Invite {
  readonly code: string
  readonly until: number
  readonly key: string
  readonly by: { readonly personId: string; readonly openid: string }
}

/**
 * People who may give each other points, in the collection `families`. Their points stay each in their own ledger. Somebody is
 * of one family; who came to two at the same moment is of the one to which they came first, and leaves both.
 */
export interface Family extends Aggregate<Tell> {
  readonly members: readonly Member[]
  /** Those who came by a code, until whoever gave it has said yes or no; missing: nobody. */
  readonly asking?: readonly Asking[]
  readonly invite: Invite | null
}

type Next = Decision<Family>

/** What somebody is called where they have not said it. */
export const nameOf = ({ name }: Pick<Actor, 'name'>): string => name ?? '没留称呼的家人'

export const memberOf = ({ members }: Pick<Family, 'members'>, personId: string): Member | undefined =>
  members.find((each) => each.personId === personId)

/** Of the families in which somebody stands, theirs. */
export const familyOf = (families: readonly Family[], personId: string): Family | null => {
  const since = (family: Family) => memberOf(family, personId)?.at ?? Infinity
  const [first] = families
    .filter((family) => since(family) !== Infinity)
    .sort((one, other) => since(one) - since(other) || (one._id < other._id ? -1 : 1))
  return first ?? null
}

/** The code while it lets somebody in. */
export const inviteIn = ({ invite }: Pick<Family, 'invite'>, now: number): Invite | null =>
  invite !== null && now < invite.until ? invite : null

const memberFrom = ({ actor, now, key }: Call): Member => ({ personId: actor._id, openid: actor.openid, name: nameOf(actor), at: now, key })

const inviteFrom = (code: string, { actor, now, key }: Call): Invite => ({
  code,
  until: now + day,
  key,
  by: { personId: actor._id, openid: actor.openid },
})

/** A family begins with one, and a code for the next. */
export const begun = (code: string, doer: Call): Body<Family> => ({ members: [memberFrom(doer)], invite: inviteFrom(code, doer) })

/** A code made anew: the last one lets nobody in any more. */
export const invited = (family: Family, code: string, doer: Call): Result<Next, 'family.full' | 'family.none'> => {
  if (!memberOf(family, doer.actor._id)) return err('family.none')
  if (family.invite?.key === doer.key) return ok({ next: family, effects: [] })
  if (family.members.length >= familyAtMost) return err('family.full')
  return ok({ next: { ...family, invite: inviteFrom(code, doer) }, effects: [] })
}

const askedTell = (family: Family, { by }: Invite, { actor, now }: Call): Tell => ({
  id: effectId(family, 'tell'),
  kind: 'tell',
  to: by,
  message: 'familyAsked',
  at: now,
  about: { page: links.family, summary: '一家人合用积分', place: '', who: nameOf(actor), words: null, dueAt: null },
})

/** Whether somebody waits for a yes. */
export const waitsIn = ({ asking = [] }: Pick<Family, 'asking'>, personId: string): boolean =>
  asking.some((each) => each.personId === personId)

export type JoinError = 'family.code_wrong' | 'family.code_late' | 'family.full'

/** Somebody comes by the code: whoever gave it hears of it, and lets them in or not. */
export const asked = (family: Family, code: string, doer: Call): Result<Next, JoinError> => {
  if (memberOf(family, doer.actor._id) || waitsIn(family, doer.actor._id)) return ok({ next: family, effects: [] })
  const { invite } = family
  if (invite?.code !== code) return err('family.code_wrong')
  if (invite.until <= doer.now) return err('family.code_late')
  const asking = family.asking ?? []
  if (family.members.length + asking.length >= familyAtMost) return err('family.full')
  // A code is for one: the next needs a fresh one.
  return ok({
    next: { ...family, asking: [...asking, { ...memberFrom(doer), inviterId: invite.by.personId }], invite: null },
    effects: [askedTell(family, invite, doer)],
  })
}

const admittedTell = (family: Family, { personId, openid }: Asking, { actor, now }: Doer): Tell => ({
  id: effectId(family, 'tell'),
  kind: 'tell',
  to: { personId, openid },
  message: 'familyAdmitted',
  at: now,
  about: { page: links.family, summary: '一家人合用积分', place: '', who: nameOf(actor), words: null, dueAt: null },
})

/** 同意, 不是我家的人: by whoever gave the code. Who is in already stays in. */
export const admitted = (
  family: Family,
  { personId, accept }: { personId: string; accept: boolean },
  doer: Doer,
): Result<Next, 'family.not_asking' | 'family.not_inviter'> => {
  const { asking = [], members } = family
  const found = asking.find((each) => each.personId === personId)
  if (!found) return memberOf(family, personId) && accept ? ok({ next: family, effects: [] }) : err('family.not_asking')
  if (found.inviterId !== doer.actor._id) return err('family.not_inviter')
  const rest = { ...family, asking: asking.filter((each) => each !== found) }
  if (!accept) return ok({ next: rest, effects: [] })
  const { inviterId: _, ...member } = found
  return ok({ next: { ...rest, members: [...members, { ...member, at: doer.now }] }, effects: [admittedTell(family, found, doer)] })
}

/** Somebody goes; nobody is let in by a code that they gave, or by whom they would have let in. What was given stays where it is. */
export const left = (family: Family, personId: string): Next => {
  if (!memberOf(family, personId)) return { next: family, effects: [] }
  const invite = family.invite?.by.personId === personId ? null : family.invite
  const asking = (family.asking ?? []).filter(({ inviterId }) => inviterId !== personId)
  return { next: { ...family, members: family.members.filter((each) => each.personId !== personId), asking, invite }, effects: [] }
}

/** Somebody who was taken out by mistake stands where they stood, unless there is no room any more. */
export const returned = (family: Family, member: Member, at: number): Next => {
  if (memberOf(family, member.personId) || family.members.length >= familyAtMost) return { next: family, effects: [] }
  return { next: { ...family, members: family.members.toSpliced(at, 0, member) }, effects: [] }
}

/** Whoever began it: the first of those who are in it. */
const isFirst = ({ members }: Pick<Family, 'members'>, personId: string): boolean => members[0]?.personId === personId

/** Somebody is put out by whoever began it. Who is out already is out. */
export const removed = (
  family: Family,
  personId: string,
  { actor }: Pick<Call, 'actor'>,
): Result<Next, 'family.own' | 'family.not_first'> => {
  if (personId === actor._id) return err('family.own')
  return isFirst(family, actor._id) ? ok(left(family, personId)) : err('family.not_first')
}

/** Those whom somebody may let in. */
export const askingOf = ({ asking = [] }: Pick<Family, 'asking'>, me: string) =>
  asking.filter(({ inviterId }) => inviterId === me).map(({ personId, name }) => ({ id: personId, name }))

/** What somebody may do now. `free`: points that they have to give. */
export const stepsIn = (family: Family | null, { on, free, me }: { on: boolean; free: number; me: string }): FamilyCan[] => {
  if (family === null) return on ? ['invite', 'join'] : []
  const size = family.members.length
  return [
    ...(on && size > 1 && free > 0 ? (['give'] as const) : []),
    ...(on && size < familyAtMost ? (['invite'] as const) : []),
    ...(on && askingOf(family, me).length > 0 ? (['admit'] as const) : []),
    ...(size > 1 && isFirst(family, me) ? (['remove'] as const) : []),
    'leave',
  ]
}
