import type { Level } from '@/contract/words'
import { find, findByIds, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { err, ok, type Result } from '../../../platform/result'
import { chainIds, chainOf, type Chain } from '../names'
import type { Org } from '../org'
import { successorsOf } from '../routing'
import { parentIdOf } from '../tree-rules'
import { withUnsure } from '../unsure'
import { communityIdOf, countyIdOf, isGrid } from '../../../ground/places'

/** What a place is read for beside others: who answers there, what became of it. Its outline, which is most of it, stays where it is. */
const inBrief: readonly (keyof Org)[] = [
  'name',
  'level',
  'parentId',
  'hasChildren',
  'staff',
  'handlers',
  'partyGroup',
  'supervisionPhone',
  'retired',
]

/** The places that a grid lies in, and every grid of its community. */
const inAndBeside = (gridId: string) => [{ _id: where.in([...chainIds(gridId)]) }, { parentId: communityIdOf(gridId) }]

/**
 * A place as it is read, by the code that it has now: one that got another code (撤镇设街, 两村合并) is read again there. One round trip, one
 * more for each time that it moved.
 */
export const readOn = async (
  id: string,
  read: (id: string) => Promise<Org[]>,
): Promise<{ readonly id: string; readonly orgs: readonly Org[] }> => {
  const orgs = await read(id)
  const [next, ...more] = successorsOf(id, new Map(orgs.map((org) => [org._id, org])))
  const stays = next === undefined || next === id || more.length > 0 || (isGrid(id) && orgs.some(({ _id }) => _id === next))
  return stays ? { id, orgs } : readOn(next, read)
}

/** Left out: all fields, as they are stored. */
const readAround = (fields?: readonly (keyof Org)[]) => async (gridId: string) =>
  withUnsure([gridId], await find<Org>('orgs', { where: where.or(inAndBeside(gridId)), limit: 1000, ...(fields && { fields }) }))

const currentIn = (around: readonly Org[], gridId: string): Chain | null => {
  const [current, ...more] = successorsOf(gridId, new Map(around.map((org) => [org._id, org])))
  const chain = more.length === 0 ? chainOf(around, current ?? gridId) : null
  return chain && { ...chain, around }
}

/**
 * A grid with the places it lies in and the grids beside it: one round trip. A grid that another took over is that other.
 * Null when one of them does not exist, and when several took over: then a person must choose.
 */
export const readChain = async (gridId: string): Promise<Chain | null> => {
  const { id, orgs } = await readOn(gridId, readAround(inBrief))
  return currentIn(orgs, id)
}

/** The same, with the outlines: what says how far it is needs the middle of a grid. */
export const readWholeChain = async (gridId: string): Promise<Chain | null> => {
  const { id, orgs } = await readOn(gridId, readAround())
  return currentIn(orgs, id)
}

/** The same, and the departments of its county besides: still one round trip. */
export const readChainAndDepartments = async (gridId: string): Promise<{ chain: Chain | null; departments: readonly Org[] }> => {
  const department: Level = 'department'
  const found = await find<Org>('orgs', {
    where: where.or([...inAndBeside(gridId), { parentId: countyIdOf(gridId), level: department }]),
    limit: 1000,
    fields: inBrief,
  })
  const departments = found.filter(({ level }) => level === department).sort((one, other) => (one._id < other._id ? -1 : 1))
  return {
    chain: currentIn(
      withUnsure(
        [gridId],
        found.filter(({ level }) => level !== department),
      ),
      gridId,
    ),
    departments,
  }
}

/** A grid as somebody names it today, with its lanes, in one round trip: itself, or the one that took it over. */
export const readGridNow = async (gridId: string): Promise<Result<Chain, 'grid.not_found' | 'grid.retired'>> => {
  const { id, orgs: around } = await readOn(gridId, readAround([...inBrief, 'lanes']))
  if (!chainOf(around, id)) return err('grid.not_found')
  const [current = id, ...more] = successorsOf(id, new Map(around.map((org) => [org._id, org])))
  const chain = more.length === 0 ? chainOf(around, current) : null
  return chain && chain.grid.retired == null ? ok(chain) : err('grid.retired')
}

/** Places by their codes: one round trip. */
export const readOrgs = async (ids: readonly string[]): Promise<Org[]> => withUnsure(ids, await findByIds<Org>('orgs', ids))

/** What lies directly below a place, in the order of the codes. `null` asks for the top. */
export const readChildren = (parentId: string | null): Promise<Org[]> =>
  find<Org>('orgs', { where: { parentId }, order: [['_id', 'asc']], limit: 1000 })

const inAndBelow = (id: string, beside: readonly string[] = []) =>
  where.or([{ _id: where.in([...chainIds(id)]) }, { parentId: where.in([id, ...beside]) }])

const familyOf = (id: string) => inAndBelow(id, [parentIdOf(id) ?? []].flat())

/** A place with those it lies in and those directly below, without outlines: one round trip. */
export const readBelow = (id: string): Promise<Org[]> => find<Org>('orgs', { where: inAndBelow(id), limit: 1000, fields: inBrief })

/** The same, and those beside it: who may answer there. */
export const readFamily = async (id: string): Promise<Org[]> =>
  withUnsure([id], await find<Org>('orgs', { where: familyOf(id), limit: 1000, fields: inBrief }))

/** The same, the place itself as it is stored: what a page of it shows, in one round trip. */
export const readInFamily = async (id: string): Promise<Org[]> => {
  const found = await gather<{ itself: Org[]; family: Org[] }>({
    // A community stands in the tree even where one does not know the grid.
    on: { collection: 'orgs', id: communityIdOf(id) },
    finds: {
      itself: { collection: 'orgs', where: { _id: id }, limit: 1 },
      family: { collection: 'orgs', where: familyOf(id), limit: 1000, fields: inBrief },
    },
  })
  return found ? withUnsure([id], [...found.itself, ...found.family.filter(({ _id }) => _id !== id)]) : []
}

/** The same as they are stored, with their outlines: what a change must look at. */
export const readWholeFamily = async (id: string): Promise<Org[]> =>
  withUnsure([id], await find<Org>('orgs', { where: familyOf(id), limit: 1000 }))
