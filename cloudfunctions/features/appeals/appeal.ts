import type { AppealHappening, AppealLevel, AppealState, AppealStep } from '@/contract/words-appeals'
import type { Earner } from '@/contract/words-points'
import type { Aggregate } from '../../platform/aggregate'
import type { Org } from '../grid/org'
import { holders } from '../grid/duty'
import type { Tell } from '../inbox/kinds/tell'
import { rank, standing } from '../actor/standing'
import type { Outcome, Strike } from '../points/outcome'
import { digits } from '../../ground/places'
import type { Doer } from '../actor/act'

export interface AppealEvent {
  readonly id: string
  readonly at: number
  readonly what: AppealHappening
  readonly by: { readonly personId: string; readonly name: string } | null
  readonly text: string | null
  readonly points: number | null
}

/** 申诉: what a person finds missing or wrong, in the collection `appeals`. One entry is appealed once. */
export interface Appeal extends Aggregate<Tell | Outcome | Strike> {
  readonly by: { readonly personId: string; readonly openid: string; readonly name: string | null }
  /** By which part whoever made it earns. */
  readonly as: Earner
  readonly communityId: string
  readonly communityName: string
  readonly text: string
  /** The entry; `outcomeId` when it earned by one, so that it can be put right. */
  readonly about: {
    readonly entryId: string
    readonly title: string
    readonly points: number
    readonly at: number
    readonly outcomeId?: string | null
  } | null
  readonly state: AppealState
  /** Who settles it now, or settled it last. */
  readonly level: AppealLevel
  readonly at: number
  /** By when it is settled, UTC ms; null once it is. */
  readonly dueAt: number | null
  readonly contestBy: number | null
  /** Whether it has been to the level above because the person did not agree. */
  readonly contested: boolean
  readonly story: readonly AppealEvent[]
  /** When `clock` looks at it next, UTC ms. */
  readonly wakeAt: number | null
  /** The queue it waits in: the place whose people settle it; null once it is settled. */
  readonly queue: string | null
  readonly fingerprint: string
}

const ranks: Readonly<Record<AppealLevel, number>> = { community: rank.secretary, township: rank.township, county: rank.county }
const offices = { community: 'secretary', township: 'townshipOfficer', county: 'countyOfficer' } as const
const upwards: readonly AppealLevel[] = ['community', 'township', 'county']

/** The place whose people settle at a level. */
export const placeAt = (communityId: string, level: AppealLevel): string => communityId.slice(0, digits[level])

/** Whoever may settle at a level and is none of `not`. */
export const settlersAt = (
  orgs: readonly Org[],
  { communityId, level }: Pick<Appeal, 'communityId' | 'level'>,
  { not, now }: { not: readonly string[]; now: number },
) => {
  const org = orgs.find(({ _id }) => _id === placeAt(communityId, level))
  return org
    ? holders(org, [offices[level]], now)
        .map(({ owner }) => owner)
        .filter(({ personId }) => !not.includes(personId))
    : []
}

/** The first level from `from` upwards where somebody can settle it: nobody settles their own. Null when there is nobody. */
export const levelFrom = (
  from: AppealLevel,
  orgs: readonly Org[],
  { communityId, not, now }: { communityId: string; not: readonly string[]; now: number },
): AppealLevel | null =>
  upwards.slice(upwards.indexOf(from)).find((level) => settlersAt(orgs, { communityId, level }, { not, now }).length > 0) ?? null

/** The level above; the county's is the last. */
export const above = (level: AppealLevel): AppealLevel => upwards[upwards.indexOf(level) + 1] ?? 'county'

export const isMine = ({ by }: Appeal, { actor }: Doer): boolean => by.personId === actor._id

const settledBefore = ({ story }: Appeal, { actor }: Doer) =>
  story.some(({ what, by }) => (what === 'accepted' || what === 'corrected' || what === 'refused') && by?.personId === actor._id)

/** Whether somebody stands high enough over the place to settle it. */
export const answersForAppeal = ({ communityId, level }: Appeal, { actor, now }: Doer): boolean =>
  standing(actor, communityId, now) >= ranks[level]

export type SettleRefusal = 'appeals.not_yours' | 'appeals.own' | 'appeals.settled_before' | 'appeals.over'

/** Why somebody may not settle it, or null. */
export const settleRefusal = (appeal: Appeal, doer: Doer): SettleRefusal | null => {
  if (isMine(appeal, doer)) return 'appeals.own'
  if (!answersForAppeal(appeal, doer)) return 'appeals.not_yours'
  if (appeal.state !== 'waiting') return 'appeals.over'
  return settledBefore(appeal, doer) ? 'appeals.settled_before' : null
}

export type ContestRefusal = 'appeals.not_yours' | 'appeals.over' | 'appeals.contested' | 'appeals.contest_late'

/** Why somebody may not disagree, or null. */
export const contestRefusal = (appeal: Appeal, doer: Doer): ContestRefusal | null => {
  if (!isMine(appeal, doer)) return 'appeals.not_yours'
  if (appeal.state === 'waiting') return 'appeals.over'
  if (appeal.contested || appeal.level === 'county') return 'appeals.contested'
  return (appeal.contestBy ?? 0) < doer.now ? 'appeals.contest_late' : null
}

/** What a person may do to an appeal now. */
export const stepsFor = (appeal: Appeal, doer: Doer): AppealStep[] => [
  ...(settleRefusal(appeal, doer) === null ? (['settle'] as const) : []),
  ...(contestRefusal(appeal, doer) === null ? (['contest'] as const) : []),
]
