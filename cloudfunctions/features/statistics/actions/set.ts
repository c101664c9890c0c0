import type { Body, Decision } from '../../../platform/aggregate'
import { find } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { countyIdOf } from '../../../ground/places'
import type { Place } from '../months'
import { closesAtOf } from '../period'
import { oneEach } from '../reading'
import { emptyRollup, rollupIdOf, type Rollup } from '../rollup'
import { rollups } from './store'

const standing = async (orgId: string, period: string): Promise<Rollup | null> => {
  const found = await find<Rollup>('rollups', { where: { orgId, period }, limit: 2 })
  return oneEach(found)[0] ?? null
}

/** What was not there yet when the period closed has nothing that was kept. */
const firstOf = async ({ orgId, period, unit, now }: Place): Promise<Body<Rollup>> => {
  const empty = emptyRollup(orgId, period, unit)
  if (closesAtOf(period) > now) return empty
  const county = await standing(countyIdOf(orgId), period.name)
  const closed = county?.closed ? { at: now, total: {}, persons: 0, backlog: { days: [], late: 0 } } : null
  return { ...empty, closed }
}

/** The roll-up of a place and a period as it stands, or as it begins. */
const standingOr = async (place: Place): Promise<Rollup> => {
  const { orgId, period } = place
  const seen = await standing(orgId, period.name)
  if (seen) return seen
  return (await rollups.create(rollupIdOf(orgId, period.name), { next: await firstOf(place), effects: [] })).document
}

const said = ({ days, heads, total, persons, waiting, closed, lasting, wakeAt }: Body<Rollup>): string =>
  JSON.stringify([days, heads, total, persons, waiting, closed, lasting, wakeAt])

/**
 * Sets a roll-up to what `count` finds, read after the roll-up was: whoever read earlier comes too late to write. `known`: as it was
 * read before anything that it is counted from.
 */
export const setRollup = async (place: Place, count: (seen: Rollup) => Promise<Body<Rollup>>, known?: Rollup): Promise<void> => {
  const seen = known ?? (await standingOr(place))
  const decide = async (each: Rollup): Promise<Decision<Rollup>> => {
    const next = await count(each)
    return { next: said(each) === said(next) ? each : next, effects: [] }
  }
  const changed = await rollups.change<never>(seen._id, async (each) => ok(await decide(each)), seen)
  if (!changed.ok) throw new Error(`rollups ${seen._id}: ${changed.code}`)
}
