import type { Decision } from '../../../platform/aggregate'
import { againAt } from './asker'
import { moved, settled, take, type StepResult } from '../lifecycle/deciding'
import { passedTo } from '../document/giver'
import type { Adopt, Matter } from '../document/matter'
import type { Follower, Party } from '../document/parts'
import { answerParts } from './parts'
import { officeName, tellAsker } from './telling'
import type { Call } from '../../actor/act'

const partyOf = ({ actor }: Call): Party => ({ personId: actor._id, openid: actor.openid, name: actor.name, phone: actor.phone })

/** 我也遇到: one matter, and one answer for all. Who is in it already stays in it, once. */
export const join = (matter: Matter, { text }: { text?: string | undefined }, call: Call): StepResult => {
  if (matter.askers.includes(call.actor._id)) return { ok: true, value: { next: matter, effects: [] } }
  const followers: Follower[] = [...matter.followers, { party: partyOf(call), at: call.now }]
  return take(matter, 'join', { call, change: { what: 'joined', text, fields: { followers }, effects: [] } })
}

const everybody = (matter: Matter): Follower[] => [
  { party: matter.asker, at: matter.askedAt },
  ...(matter.onBehalf?.party ? [{ party: matter.onBehalf.party, at: matter.askedAt }] : []),
  ...matter.followers,
]

/** Only the younger goes into the older: so no two can ever go into each other. */
const mayMerge = (matter: Matter, into: Matter): boolean =>
  into.state !== 'closed' &&
  into.place.communityId === matter.place.communityId &&
  into.kind === matter.kind &&
  (into.askedAt < matter.askedAt || (into.askedAt === matter.askedAt && into._id < matter._id))

/** 并案: this one closes, and everybody who asked it waits for the older one from now on. */
export const merge = (matter: Matter, { into }: { into: Matter | null }, call: Call): StepResult<'matters.cannot_merge'> => {
  const target = into && mayMerge(matter, into) ? into : null
  const followers = everybody(matter)
  const adopt: Adopt | null = target && { id: '', kind: 'adopt', into: target._id, followers, at: call.now, from: matter._id }
  const said = { now: call.now, who: officeName(matter.owner), dueAt: target?.answerBy ?? null }
  return take(matter, 'merge', {
    call,
    change: {
      what: 'merged',
      fields: { closing: 'merged', echoBy: null, handover: null, decline: null, mergedInto: target?._id ?? null },
      effects: adopt ? [adopt, ...followers.map(({ party }) => tellAsker(matter, party, { message: 'matterMerged', said }))] : [],
      missing: target ? null : 'matters.cannot_merge',
    },
  })
}

/** The asker took it back before the others came: for them it is open again. */
const revived = (matter: Matter, [heir, ...followers]: readonly Follower[], now: number): Partial<Matter> =>
  heir ? { ...againAt(matter, now), state: 'inProgress', ...passedTo(matter, heir.party), followers } : {}

const lastAnswer = (matter: Matter) => matter.timeline.findLast(({ what }) => what === 'answered')

/** What those hear who come when it was answered already; null: nothing yet. */
const saidBefore = (matter: Matter): string | null =>
  matter.state === 'answered' || matter.state === 'closed' ? (lastAnswer(matter)?.text ?? null) : null

/** The matters that went into it, with the one that comes now. */
const partsWith = ({ parts = [] }: Matter, from: string | undefined): readonly string[] =>
  from === undefined || parts.includes(from) ? parts : [...parts, from]

/** What follows for those who come: they are passed on, or hear what was answered. */
const following = (matter: Matter, { effect, fresh, parts }: { effect: Adopt; fresh: readonly Follower[]; parts: readonly string[] }) => {
  const heard = saidBefore(matter)
  const passOn: Adopt[] = matter.mergedInto === null ? [] : [{ ...effect, id: '', into: matter.mergedInto, followers: fresh }]
  if (heard === null) return passOn
  const told = { message: 'matterAnswered', said: { now: effect.at, who: officeName(matter.owner), words: heard } } as const
  const come = parts.slice(matter.parts?.length ?? 0)
  return [
    ...passOn,
    ...fresh.map(({ party }) => tellAsker(matter, party, told)),
    ...answerParts({ parts: come }, { text: heard, at: effect.at }),
  ]
}

/**
 * Take over those who waited for a merged matter; again changes nothing. One that was merged itself meanwhile passes
 * them on; one that was answered already lets them hear the answer.
 */
export const adopt = (matter: Matter, effect: Adopt): Decision<Matter> => {
  const fresh = effect.followers.filter(({ party }) => !matter.askers.includes(party.personId))
  const parts = partsWith(matter, effect.from)
  if (fresh.length === 0 && parts.length === (matter.parts?.length ?? 0)) return { next: matter, effects: [] }
  const event = { id: effect.id, at: effect.at, what: 'joined', by: null, text: null, photos: [], about: `${fresh.length} 人` } as const
  const fields = matter.closing === 'withdrawn' ? revived(matter, fresh, effect.at) : { followers: [...matter.followers, ...fresh] }
  const effects = following(matter, { effect, fresh, parts })
  return moved({ ...matter, ...fields, parts }, 'join', { event, change: { fields: {}, effects } })
}

/** 不是我的事: whoever has the number is not the person it was said for, and is not asked again. */
export const disown = (matter: Matter): Decision<Matter> => {
  const { onBehalf } = matter
  if (!onBehalf || onBehalf.party !== null || onBehalf.declined === true) return { next: matter, effects: [] }
  return { next: { ...matter, onBehalf: { ...onBehalf, declined: true } }, effects: [] }
}

/** 本人来了: the person it was said for says so, and from now on has a say in it. */
export const link = (matter: Matter, party: Party, now: number): Decision<Matter> => {
  const { onBehalf } = matter
  if (!onBehalf || onBehalf.party !== null || onBehalf.phone === null || onBehalf.phone !== party.phone)
    return { next: matter, effects: [] }
  const event = { id: `linked_${matter.version}`, at: now, what: 'linked', by: null, text: null, photos: [] } as const
  return { next: settled({ ...matter, onBehalf: { ...onBehalf, party }, timeline: [...matter.timeline, event] }, now), effects: [] }
}
