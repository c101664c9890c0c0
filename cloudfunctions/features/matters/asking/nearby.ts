import type { NearbyMatter } from '@/contract/matters'
import { day } from '../../../ground/time/beijing'
import { belongsTo } from '../../actor/standing'
import type { Matter } from '../document/matter'
import type { Place } from '../document/parts'
import { plainSummary } from '../steps/telling'
import type { Doer } from '../../actor/act'
import { metresBetween } from '../../../ground/distance'

const recentDays = 30
const mostOffered = 5
/** What only one household is concerned with is nobody else's to read. */
const personal = new Set(['hardship', 'policy', 'dispute', 'complaint'])

/** Whether others may have met the same, so that it may be offered to them. */
export const mayBeShared = (categoryId: string): boolean => !personal.has(categoryId)

export const recentSince = (now: number): number => now - recentDays * day

/** Whoever is in it already may "join" again: nothing changes. */
export const isJoinable = (matter: Matter, personId: string): boolean =>
  matter.askers.includes(personId) || (matter.kind === 'request' && mayBeShared(matter.category.id) && matter.onBehalf === null)

/** Who lives or has an office in its community may say that they have met it too; who is in it already stays. */
export const mayJoin = (matter: Matter, { actor, now }: Doer): boolean =>
  matter.askers.includes(actor._id) || belongsTo(actor, matter.place.communityId, now)

/** Pairs of neighbouring letters: enough to compare Chinese without a dictionary. */
const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`))
}

/** 0 to 1: how much of the shorter text stands in the other. */
const likeness = (one: string, other: string): number => {
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  const fewer = Math.min(pairs.size, others.size)
  return fewer === 0 ? 0 : [...pairs].filter((pair) => others.has(pair)).length / fewer
}

export interface Looking {
  readonly gridId: string
  readonly text: string
  readonly point: Place['point']
  readonly personId: string
}

const metresTo = (matter: Matter, { point }: Looking): number | null =>
  point && matter.place.point ? Math.round(metresBetween(point, matter.place.point)) : null

/** Words count most, then being close, then being in the same grid. */
const score = (matter: Matter, looking: Looking): number => {
  const metres = metresTo(matter, looking)
  const close = metres === null ? 0 : Math.max(0, 1 - metres / 2000)
  return 3 * likeness(matter.text, looking.text) + 2 * close + (matter.place.gridId === looking.gridId ? 1 : 0)
}

const rowOf = (matter: Matter, looking: Looking): NearbyMatter => ({
  id: matter._id,
  categoryName: matter.category.name,
  summary: plainSummary(matter),
  gridName: matter.place.gridName,
  communityName: matter.place.communityName,
  state: matter.state,
  askedAt: matter.askedAt,
  people: matter.askers.length,
  metres: metresTo(matter, looking),
  joined: matter.askers.includes(looking.personId),
})

/** The likeliest first, at most five; what is neither close nor like in words is left out. */
export const nearest = (matters: readonly Matter[], looking: Looking): NearbyMatter[] =>
  matters
    .filter((matter) => isJoinable(matter, looking.personId))
    .map((matter) => ({ matter, score: score(matter, looking) }))
    .filter((each) => each.score >= 1)
    .sort((one, other) => other.score - one.score || other.matter.askedAt - one.matter.askedAt)
    .slice(0, mostOffered)
    .map(({ matter }) => rowOf(matter, looking))
