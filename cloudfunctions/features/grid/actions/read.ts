import type { Level } from '@/contract/words'
import { find, findByIds, where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { chainIds, chainOf, type Chain } from '../names'
import type { Org } from '../org'
import { successorsOf } from '../routing'
import { parentIdOf } from '../tree-rules'
import { communityIdOf, countyIdOf } from '../../../ground/places'

/** The places that a grid lies in, and every grid of its community. */
const inAndBeside = (gridId: string) => [{ _id: where.in([...chainIds(gridId)]) }, { parentId: communityIdOf(gridId) }]

const currentIn = (around: readonly Org[], gridId: string): Chain | null => {
  const [current, ...more] = successorsOf(gridId, new Map(around.map((org) => [org._id, org])))
  const chain = more.length === 0 ? chainOf(around, current ?? gridId) : null
  return chain && { ...chain, around }
}

/**
 * A grid with the places it lies in and the grids beside it: one round trip. A grid that another took over is that other.
 * Null when one of them does not exist, and when several took over: then a person must choose.
 */
export const readChain = async (gridId: string): Promise<Chain | null> =>
  currentIn(await find<Org>('orgs', { where: where.or(inAndBeside(gridId)), limit: 1000 }), gridId)

/** The same, and the departments of its county besides: still one round trip. */
export const readChainAndDepartments = async (gridId: string): Promise<{ chain: Chain | null; departments: readonly Org[] }> => {
  const department: Level = 'department'
  const found = await find<Org>('orgs', {
    where: where.or([...inAndBeside(gridId), { parentId: countyIdOf(gridId), level: department }]),
    limit: 1000,
  })
  const departments = found.filter(({ level }) => level === department).sort((one, other) => (one._id < other._id ? -1 : 1))
  return {
    chain: currentIn(
      found.filter(({ level }) => level !== department),
      gridId,
    ),
    departments,
  }
}

/** A grid as somebody names it today, in one round trip: itself, or the one that took it over. */
export const readGridNow = async (gridId: string): Promise<Result<Chain, 'grid.not_found' | 'grid.retired'>> => {
  const around = await find<Org>('orgs', { where: where.or(inAndBeside(gridId)), limit: 1000 })
  if (!chainOf(around, gridId)) return err('grid.not_found')
  const [current = gridId, ...more] = successorsOf(gridId, new Map(around.map((org) => [org._id, org])))
  const chain = more.length === 0 ? chainOf(around, current) : null
  return chain && chain.grid.retired == null ? ok(chain) : err('grid.retired')
}

/** Places by their codes: one round trip. */
export const readOrgs = (ids: readonly string[]): Promise<Org[]> => findByIds<Org>('orgs', ids)

/** What lies directly below a place, in the order of the codes. `null` asks for the top. */
export const readChildren = (parentId: string | null): Promise<Org[]> =>
  find<Org>('orgs', { where: { parentId }, order: [['_id', 'asc']], limit: 1000 })

/** A place with those it lies in, those beside it and those directly below: what a change must look at, in one round trip. */
export const readFamily = (id: string): Promise<Org[]> => {
  const parent = parentIdOf(id)
  return find<Org>('orgs', {
    where: where.or([{ _id: where.in([...chainIds(id)]) }, { parentId: where.in([id, ...(parent === null ? [] : [parent])]) }]),
    limit: 1000,
  })
}
