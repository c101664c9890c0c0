import pMap from 'p-map'
import { find, findByIds, where } from '../../../platform/documents'
import { above, allAbove, keyOf, namesByMonth, placeOf, type Changed, type Place } from '../months'
import { monthsOf } from '../period'
import { oneEach } from '../reading'
import { dayAt, daysToCount, quartered, summed, withDays } from '../rolling'
import { rollupIdOf, type Rollup } from '../rollup'
import { recountDay } from './recount'
import { setRollup } from './set'

/** More than a place has below it. */
const most = 1000
/** Roll-ups that are read at once: they are large. */
const atMost = 200
/** Roll-ups that are written at once, and days of one that are read at once. */
const atOnce = { concurrency: 6 }

const setDays = (place: Place, names: readonly string[], known?: Rollup): Promise<void> => {
  const { orgId, now } = place
  const counted = (seen: Rollup) =>
    pMap(daysToCount(seen, names, now), async (name) => [name, await recountDay(orgId, dayAt(seen, name), now)] as const, atOnce)
  return setRollup(place, async (seen) => withDays(seen, new Map(await counted(seen)), now), known)
}

/** The month of a place above a grid, from those below it. */
const sumUp = (place: Place, known?: Rollup): Promise<void> => {
  const { orgId, period, now } = place
  const below = { where: { parentId: orgId, period: period.name }, limit: most, fields: ['orgId', 'period', 'days', 'heads'] }
  return setRollup(place, async (seen) => summed(seen, oneEach(await find<Rollup>('rollups', below)), now), known)
}

const sumQuarter = (place: Place): Promise<void> => {
  const { orgId, period, now } = place
  const months = { orgId, period: where.in(monthsOf(period).map(({ name }) => name)) }
  const asked = { where: months, limit: most, fields: ['orgId', 'period', 'total', 'heads'] }
  return setRollup(place, async (seen) => quartered(seen, oneEach(await find<Rollup>('rollups', asked)), now))
}

type Known = ReadonlyMap<string, Rollup>

const idOf = (key: string): string => {
  const { orgId, period } = placeOf(key, 'month', 0)
  return rollupIdOf(orgId, period.name)
}

/** Those that stand under their own ids: read before anything that they are counted from. */
const readKnown = async (keys: readonly string[]): Promise<Known> => {
  const ids = keys.map(idOf)
  const found: Rollup[] = []
  for (let at = 0; at < ids.length; at += atMost) found.push(...(await findByIds<Rollup>('rollups', ids.slice(at, at + atMost))))
  return new Map(found.filter(({ _id, orgId, period }) => _id === rollupIdOf(orgId, period)).map((one) => [one._id, one]))
}

const sumAll = async (keys: readonly string[], known: Known, now: number): Promise<void> => {
  for (let level = keys; level.length > 0; level = above(level))
    await pMap(level, (key) => sumUp(placeOf(key, 'month', now), known.get(idOf(key))), atOnce)
}

/** These months of places, by their keys, are as those below them say, and all above them. */
export const sumUpFrom = async (keys: readonly string[], now: number): Promise<void> =>
  sumAll(keys, await readKnown([...keys, ...allAbove(keys)]), now)

/**
 * Counts again what changed, days by grid, and all that rests on it, from the grid to the county. Set, whatever stood there: twice,
 * late or beside another it comes to the same.
 */
export const rebuild = async (changed: readonly Changed[], now: number): Promise<void> => {
  const months = namesByMonth(changed)
  const grids = [...months.keys()]
  const known = await readKnown([...grids, ...allAbove(grids)])
  await pMap([...months], ([key, names]) => setDays(placeOf(key, 'month', now), names, known.get(idOf(key))), atOnce)
  await sumAll(above(grids), known, now)
}

/** The quarters of months that have changed. */
export const setQuarters = async (changed: readonly Pick<Rollup, 'orgId' | 'from' | 'unit'>[], now: number): Promise<void> => {
  const months = changed.filter(({ unit }) => unit === 'month')
  const quarters = months.map(({ orgId, from }) => placeOf(keyOf(orgId, from), 'quarter', now))
  const places = new Map(quarters.map((place) => [rollupIdOf(place.orgId, place.period.name), place]))
  await pMap([...places.values()], sumQuarter, atOnce)
}
