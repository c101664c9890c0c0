import { feedbackAbouts, type FeedbackAbout } from '@/contract/words'
import type { Aggregate, Body, Decision, Follows } from '../../platform/aggregate'
import type { Staff } from '../grid/org'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'
import type { Actor } from '../actor/actor'
import type { Voice } from '../matters/document/parts'
import { summaryFor } from '../matters/steps/telling'
import { numberToSay } from '../../ground/ids'
import { newFiles, type CheckFiles, type WithFiles } from '../../ground/uploads'

/** 投诉建议: one opinion about the service itself, in the collection `feedback`. */
export interface Feedback extends Aggregate<Tell | CheckFiles>, WithFiles {
  readonly about: FeedbackAbout
  readonly text: string
  /** Missing in what was sent before opinions could be spoken. */
  readonly voice?: Voice | null
  /** Whoever reads it is told neither name nor number. Missing: they are. */
  readonly unnamed?: boolean
  /** The receipt; missing in what was sent before it could be looked up. */
  readonly number?: string
  readonly phone: string | null
  /** `openid` is missing in what was sent before there were replies. */
  readonly by: { readonly personId: string; readonly openid?: string; readonly name: string | null }
  readonly at: number
  readonly fingerprint: string
  /** Missing in what was sent before the county kept a list; null until somebody has seen to it. */
  readonly handled?: Handled | null
}

export interface Handled {
  readonly at: number
  readonly byId: string
  readonly byName: string
  readonly key: string
  readonly reply: string | null
}

interface Sending {
  readonly id: string
  readonly input: {
    readonly about: FeedbackAbout
    readonly text: string
    readonly voice?: Voice | undefined
    readonly phone?: string | undefined
    readonly unnamed?: boolean | undefined
  }
  readonly fingerprint: string
}

interface Setting {
  readonly actor: Actor
  readonly now: number
  /** Those who answer for the county; none: it is kept all the same. */
  readonly officers: readonly Staff[]
}

/** The receipt: JY20261126-3F2A. */
export const numberOf = ({ _id, at }: Pick<Feedback, '_id' | 'at'>): string => `JY${numberToSay(_id, at)}`

/** Saved, and the county's officers hear of it. The receipt is its number. */
export const send = ({ id, input, fingerprint }: Sending, { actor, now, officers }: Setting): Decision<Feedback> => ({
  next: {
    about: input.about,
    text: input.text,
    voice: input.voice ?? null,
    unnamed: input.unnamed ?? false,
    number: numberOf({ _id: id, at: now }),
    phone: input.phone ?? actor.phone,
    by: { personId: actor._id, openid: actor.openid, name: actor.name },
    handled: null,
    at: now,
    fingerprint,
  },
  effects: officers.map((officer, index) => ({
    id: `${id}_${index}`,
    kind: 'tell',
    to: { personId: officer.personId, openid: officer.openid },
    message: 'feedbackSent',
    at: now,
    about: {
      page: links.feedback,
      summary: feedbackAbouts[input.about],
      place: '全旗县',
      who: '居民',
      words: summaryFor({ text: input.text, voice: input.voice ?? null }),
      dueAt: null,
    },
  })),
})

const given = ({ voice }: Body<Feedback>, documentId: string) =>
  voice ? [{ fileId: voice.fileId, in: 'feedback', documentId, communityId: null, sort: 'voice' } as const] : []

/** What was spoken is shown to the check. */
export const voiceToCheck: Follows<Feedback> = (before, after, { id, version }) =>
  newFiles(`${id}_${String(version)}_files`, before ? given(before, id) : [], given(after, id))
