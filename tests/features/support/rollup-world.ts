import type { Body } from '../../../cloudfunctions/platform/aggregate'
import { midnightOf } from '../../../cloudfunctions/ground/time/beijing'
import { isGrid } from '../../../cloudfunctions/ground/places'
import { everPlaced } from '../../../cloudfunctions/features/matters/actions/store'
import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { settled } from '../../../cloudfunctions/features/matters/lifecycle/deciding'
import type { Placed } from '../../../cloudfunctions/features/statistics/auditing'
import { countMatter } from '../../../cloudfunctions/features/statistics/counting/matter'
import { above, namesByMonth, placeOf, type Place } from '../../../cloudfunctions/features/statistics/months'
import { closesAtOf } from '../../../cloudfunctions/features/statistics/period'
import { waitingAt } from '../../../cloudfunctions/features/statistics/reading'
import {
  closedAs,
  dayAt,
  daysToCount,
  dayOf,
  keptOf,
  quartered,
  summed,
  withDays,
} from '../../../cloudfunctions/features/statistics/rolling'
import { emptyRollup, rollupIdOf, type Rollup } from '../../../cloudfunctions/features/statistics/rollup'
import { periodOf } from '../../../cloudfunctions/ground/time/periods'
import { aMatter } from './builders'

type Kept = Body<Rollup>

/** Matters and their roll-ups as `clock` keeps them, without a cloud: thousands of lives in a second. */
export class RollupWorld {
  readonly matters = new Map<string, Matter>()
  readonly rollups = new Map<string, Kept>()
  private readonly marked = new Set<string>()

  /** What a save does: what follows from it follows, and its day is marked. */
  save(matter: Matter, now: number): void {
    const next = settled(matter, now)
    this.matters.set(matter._id, { ...next, ...everPlaced(next) })
    this.marked.add(matter._id)
  }

  ask(id: string, gridId: string, now: number, over: Partial<Matter> = {}): void {
    const { place, ...rest } = aMatter()
    const there = { ...place, gridId, communityId: gridId.slice(0, 12), townshipId: gridId.slice(0, 9) }
    const times = { askedAt: now, respondBy: now + 7_200_000, answerBy: now + 86_400_000, turns: { done: [], late: [] } }
    this.save({ ...rest, ...times, place: there, ...over, _id: id }, now)
  }

  placed(now: number): readonly Placed[] {
    return [...this.matters.values()].map((one) => ({ ...countMatter(one, now), gridId: one.place.gridId, at: one.askedAt }))
  }

  private standing({ orgId, period, unit }: Place): Kept {
    const county = this.rollups.get(rollupIdOf(orgId.slice(0, 6), period.name))
    const closed = county?.closed ? { at: county.closed.at, total: {}, persons: 0, backlog: { days: [], late: 0 } } : null
    return this.rollups.get(rollupIdOf(orgId, period.name)) ?? { ...emptyRollup(orgId, period, unit), closed }
  }

  private set(place: Place, next: Kept): void {
    this.rollups.set(rollupIdOf(place.orgId, place.period.name), next)
  }

  private below(orgId: string, period: string): readonly Kept[] {
    return [...this.rollups.values()].filter((one) => one.parentId === orgId && one.period === period)
  }

  private recount(gridId: string, midnight: number, now: number) {
    const there = [...this.matters.values()].filter((one) => one.place.gridId === gridId && midnightOf(one.askedAt) === midnight)
    return dayOf(there.map((one) => countMatter(one, now)))
  }

  private rebuild(changed: readonly { gridId: string; at: number }[], now: number, dies: boolean): void {
    const months = namesByMonth(changed)
    for (const [key, names] of months) {
      const place = placeOf(key, 'month', now)
      const seen = this.standing(place)
      this.set(
        place,
        withDays(
          seen,
          new Map(daysToCount(seen, names, now).map((name) => [name, this.recount(place.orgId, dayAt(seen, name), now)])),
          now,
        ),
      )
    }
    if (dies) return
    for (let level = above([...months.keys()]); level.length > 0; level = above(level))
      for (const key of level) {
        const place = placeOf(key, 'month', now)
        this.set(place, summed(this.standing(place), this.below(place.orgId, place.period.name), now))
      }
  }

  /** A run of the clock; one that `dies` leaves the marks where they are. */
  tick(now: number, dies = false): void {
    const changed = [...this.marked].flatMap((id) => {
      const one = this.matters.get(id)
      return one ? (one.countedIn ?? []).map((gridId) => ({ gridId, at: one.askedAt })) : []
    })
    this.rebuild(changed, now, dies)
    if (dies) return
    this.marked.clear()
    this.turn(now)
    this.quarters(now)
    this.close(now)
  }

  private turn(now: number): void {
    const due = [...this.rollups.values()].filter((one) => isGrid(one.orgId) && one.wakeAt !== null && one.wakeAt <= now)
    const days = due.flatMap((one) =>
      Object.keys(one.waiting['now']?.open ?? {}).map((name) => ({ gridId: one.orgId, at: dayAt(one, name) })),
    )
    this.rebuild(days, now, false)
  }

  private quarters(now: number): void {
    const months = [...this.rollups.values()].filter(({ unit }) => unit === 'month')
    for (const { orgId, from } of months) {
      const place: Place = { orgId, period: periodOf('quarter', from), unit: 'quarter', now }
      const within = months.filter((one) => one.orgId === orgId && place.period.from <= one.from && one.from < place.period.to)
      this.set(place, quartered(this.standing(place), within, now))
    }
  }

  private close(now: number): void {
    const ripe = [...this.rollups.values()].filter((one) => one.closed === null && closesAtOf(one) <= now)
    for (const one of ripe.sort((first, other) => other.orgId.length - first.orgId.length)) {
      const place: Place = { orgId: one.orgId, period: { name: one.period, from: one.from, to: one.to }, unit: one.unit, now }
      const kept = this.below(one.orgId, one.period).flatMap(({ closed }) => closed ?? [])
      const own = [...this.rollups.values()].filter((other) => other.orgId === one.orgId && other.from < one.to && other.lasting >= one.to)
      const closed = isGrid(one.orgId)
        ? { at: now, total: one.total, persons: one.persons, backlog: waitingAt(own, place.period, now) }
        : keptOf(kept, { persons: one.persons, at: now })
      this.set(place, closedAs(one, closed, now))
    }
  }
}
