import type { Confirmer, Earner, OutcomeKind } from '@/contract/words-points'
import type { Effect } from '../../platform/aggregate'
import { derivedId } from '../../ground/ids'
import { communityIdOf, isInCommunity, townshipIdOf } from '../../ground/places'

/** Somebody who had a part in what was confirmed. */
export interface Part {
  readonly personId: string
  readonly as: Earner
}

/** A confirmation that no longer stands: since when (UTC ms) and why, as the person reads it. */
export interface TakenBack {
  readonly at: number
  readonly why: string
}

/** One confirmation of one thing: all that a rule may price, and all that its story tells. It never changes. */
export interface Confirmation {
  readonly of: OutcomeKind
  /** Names this one confirmation, whatever is delivered how often: `${matterId}_c${n}`. */
  readonly source: string
  /** When it was confirmed, UTC ms: the rules of that day price it. */
  readonly at: number
  /** The grid or community where it happened. */
  readonly orgId: string
  /** What it was, in a few words without a person's name: 「道路路灯」. */
  readonly title: string
  /** The page that shows it, one of `links`; null when there is none. */
  readonly page: string | null
  readonly by: { readonly personId: string; readonly as: Confirmer }
  /** Everybody once. Whoever confirmed it or asked for it does not belong here. */
  readonly people: readonly Part[]
  /** Confirmed minutes, for what is paid by the hour. */
  readonly minutes: number | null
  /** Points that two people agreed on, for what happened outside of the app. */
  readonly points: number | null
}

/**
 * The effect of a confirmed outcome: it earns by the rules. To take it back, emit the same confirmation with `takenBack`.
 * Either may arrive late, twice, or before the other.
 */
export interface Outcome extends Effect, Confirmation {
  readonly kind: 'outcome'
  readonly takenBack: TakenBack | null
}

/** Whose part in an outcome was found not to count, since when (UTC ms) and why. */
export interface Struck extends TakenBack {
  readonly personId: string
}

/** The effect of a correction: the part that one person had in an outcome does not count. The outcome of the others stands. */
export interface Strike extends Effect, Struck {
  readonly kind: 'strike'
  readonly outcomeId: string
}

export const strike = (id: string, about: Struck & { readonly outcomeId: string }): Strike => ({ ...about, id, kind: 'strike' })

/** The effect that a confirmation causes. `id` may be replaced by whoever numbers the effects of a save. */
export const outcome = (id: string, confirmation: Confirmation): Outcome => ({ ...confirmation, id, kind: 'outcome', takenBack: null })

/** The effect that takes the same confirmation back. */
export const outcomeTakenBack = (id: string, confirmation: Confirmation, takenBack: TakenBack): Outcome => ({
  ...confirmation,
  id,
  kind: 'outcome',
  takenBack,
})

/**
 * What was confirmed, in the collection `outcomes`: the truth that the ledger is recomputed from. It is made once;
 * later only `takenBack` is set, once, and each person struck out, once.
 */
export interface OutcomeDocument extends Confirmation {
  readonly _id: string
  readonly townshipId: string
  readonly communityId: string | null
  /** When it was written down, UTC ms. */
  readonly recordedAt: number
  readonly takenBack: TakenBack | null
  /** Absent: nobody. */
  readonly struck?: readonly Struck[]
}

/** Since when and why an outcome no longer counts for one of its people; null while it does. */
export const takenBackFor = (
  { takenBack, struck = [] }: Pick<OutcomeDocument, 'takenBack' | 'struck'>,
  personId: string,
): TakenBack | null => {
  const own = struck.find((each) => each.personId === personId)
  return own ? { at: own.at, why: own.why } : takenBack
}

/** One confirmation, one document. */
export const outcomeIdOf = ({ of, source }: Pick<Confirmation, 'of' | 'source'>): string => derivedId('oc', `${of}/${source}`)

/** Whose part does not count, because they confirmed it themselves or one of their family did. */
export const unfair = (
  { by, people, at }: Pick<Confirmation, 'by' | 'people' | 'at'>,
  kin: ReadonlySet<string>,
  why: string,
): readonly Struck[] =>
  people.filter(({ personId }) => personId === by.personId || kin.has(personId)).map(({ personId }) => ({ personId, at, why }))

/** The document that an effect leaves. */
export const outcomeDocument = (
  { of, source, at, orgId, title, page, by, people, minutes, points, takenBack }: Outcome,
  now: number,
): OutcomeDocument => ({
  _id: outcomeIdOf({ of, source }),
  of,
  source,
  at,
  orgId,
  title,
  page,
  by,
  people,
  minutes,
  points,
  takenBack,
  townshipId: townshipIdOf(orgId),
  communityId: isInCommunity(orgId) ? communityIdOf(orgId) : null,
  recordedAt: now,
})
