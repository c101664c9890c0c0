import { freeTimes, type FreeTime } from '@/contract/words-service'
import type { Choice, Offer, OfferPlace } from './offer'
import { metresBetween } from '../../ground/distance'

/** What is known of somebody who serves: what they said when they reported. No track of where they are is kept. */
export interface Serving {
  /** Where they live; null where they never said. */
  readonly gridId: string | null
  readonly skills: readonly string[]
  readonly free: readonly FreeTime[]
  /** The middle of the grid where they live, GCJ-02 degrees; null where its outline is not drawn. Their home itself is not known. */
  readonly point: OfferPlace['point']
}

/** What is asked of an offer to see whether it fits. */
export type Wanted = Pick<Offer, 'place' | 'skills' | 'times' | 'from' | 'until' | 'taken' | 'places' | 'at'>

export interface Match {
  /** The higher, the better it fits. */
  readonly score: number
  /** In words: 「会修水电，就在您的网格」; null where nothing speaks for it in particular. */
  readonly why: string | null
}

/** How much a reason weighs: a skill that is asked for before the same grid, that before a free time. */
const weights = { skill: 40, sameGrid: 20, near: 15, free: 10, noSkillNeeded: 5, full: -60 } as const

const kilometre = 1000
const nearby = 3 * kilometre

interface Reason {
  readonly weight: number
  readonly words: string | null
}

const bySkill = (skills: readonly Choice[], { skills: own }: Serving): Reason[] => {
  if (skills.length === 0) return [{ weight: weights.noSkillNeeded, words: null }]
  const shared = skills.filter(({ id }) => own.includes(id))
  return shared.length > 0
    ? [{ weight: weights.skill + shared.length, words: `要${shared.map(({ name }) => name).join('、')}，正是您会的` }]
    : []
}

const sayDistance = (metres: number) =>
  metres < kilometre ? `离您 ${Math.max(1, Math.round(metres / 100)) * 100} 米` : `离您 ${(metres / kilometre).toFixed(1)} 公里`

/** In one's own grid nobody needs a distance, and one from the middle of it would say nothing. */
const byPlace = ({ gridId, point, middle }: OfferPlace, serving: Serving): Reason[] => {
  if (gridId !== null && gridId === serving.gridId) return [{ weight: weights.sameGrid, words: '就在您的网格' }]
  const there = point ?? middle
  const metres = there && serving.point ? metresBetween(there, serving.point) : null
  return metres !== null && metres <= nearby ? [{ weight: weights.near, words: sayDistance(metres) }] : []
}

const byTime = (times: readonly FreeTime[], { free }: Serving): Reason[] => {
  const shared = times.filter((time) => free.includes(time))
  return shared.length > 0 ? [{ weight: weights.free, words: `您${shared.map((time) => freeTimes[time]).join('、')}有空` }] : []
}

const byRoom = ({ taken, places }: Wanted): Reason[] => (taken >= places ? [{ weight: weights.full, words: null }] : [])

/** How well an offer fits somebody, and why: skills, place, free time. */
export const match = (offer: Wanted, serving: Serving): Match => {
  const reasons = [...bySkill(offer.skills, serving), ...byPlace(offer.place, serving), ...byTime(offer.times, serving), ...byRoom(offer)]
  const words = reasons.flatMap(({ words: said }) => said ?? [])
  return { score: reasons.reduce((sum, { weight }) => sum + weight, 0), why: words.length > 0 ? words.join('，') : null }
}
