import pMap from 'p-map'
import type { ImportKind } from '@/contract/exchange'
import { find, findByIds, where, type Query } from '../../../platform/documents'
import { storedSettings } from '../../../platform/settings-cache'
import { plain, type Household, type Linked } from '../../households/household'
import { numbersFrom } from '../../settings/numbers'
import type { Registration } from '../../registration/registration'
import { countyIdOf } from '../../../ground/places'
import { isHomeKind } from '../kinds/columns-homes'
import type { Row } from '../kinds/step'
import { homesFrom, type Homes } from '../run/homes'
import { worldOf, type World } from '../run/world'
import { readScopes } from './scope'

/** The cloud's own limit for one request. */
const perRequest = 1000
/** Requests at once. */
const atOnce = 8

/** All that a query finds, in the order of the ids, a thousand a request. */
const readAll = async <Found extends { readonly _id: string }>(
  collection: string,
  query: Readonly<Record<string, unknown>>,
  fields?: readonly string[],
): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (;;) {
    const last = found.at(-1)?._id
    const asked: Query = last === undefined ? query : where.and([query, { _id: where.gt(last) }])
    const page = await find<Found>(collection, { where: asked, order: [['_id', 'asc']], limit: perRequest, ...(fields && { fields }) })
    found.push(...page)
    if (page.length < perRequest) return found
  }
}

const chunksOf = <One>(all: readonly One[], size: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

/** The households of some grids, and whatever stands under some ids. */
const readHouseholds = async (grids: readonly string[], ids: readonly string[]): Promise<readonly Household[]> => {
  const parts = await pMap(
    [
      ...grids.map((gridId) => () => readAll<Household>('households', { 'place.gridId': gridId })),
      ...chunksOf(ids, perRequest).map((some) => () => findByIds<Household>('households', some)),
    ],
    (read) => read(),
    { concurrency: atOnce },
  )
  return [...new Map(parts.flat().map((one) => [one._id, one])).values()]
}

const memberFields: readonly (keyof Registration)[] = ['personId', 'openid', 'name', 'phone', 'place']

/** Who reports somewhere in a county and is called as one of those. */
const readMembers = async (countyId: string, names: ReadonlySet<string>): Promise<readonly Linked[]> => {
  if (names.size === 0) return []
  const found = await readAll<Registration>('registrations', { 'place.within.county': countyId, state: 'registered' }, memberFields)
  return found
    .filter(({ name }) => names.has(plain(name)))
    .map(({ personId, openid, name, phone, place }) => ({ personId, openid, name, phone, communityId: place.communityId }))
}

const heldFields = ['linked', 'frailUntil', 'centre', 'dwellers'] as const
type Held = Pick<Household, '_id' | (typeof heldFields)[number]>

const readHeld = async (members: readonly Linked[]): Promise<readonly Held[]> => {
  const parts = await pMap(
    chunksOf(
      members.map(({ personId }) => personId),
      100,
    ),
    async (some) => [
      await readAll<Held>('households', { linked: where.in([...some]) }, heldFields),
      await readAll<Held>('households', { 'dwellers.personId': where.in([...some]), centre: true }, heldFields),
    ],
    { concurrency: atOnce },
  )
  return [...new Map(parts.flat(2).map((one) => [one._id, one])).values()]
}

const readHomes = async (rows: readonly Row[], world: World, countyId: string): Promise<Homes> => {
  const asked = rows.flatMap(({ home }) => home?.(world) ?? [])
  const names = new Set(asked.flatMap(({ member }) => (member === undefined ? [] : [plain(member)])))
  const [households, members, stored] = await Promise.all([
    readHouseholds([...new Set(asked.map(({ gridId }) => gridId))], [...new Set(asked.map(({ id }) => id))]),
    readMembers(countyId, names),
    storedSettings(),
  ])
  return homesFrom({ households, members, held: await readHeld(members), numbers: numbersFrom(stored) })
}

/** All that the rows of a file are to be seen against: the tree within some scopes, and the households that they are about. */
export const readWorld = async (kind: ImportKind, rows: readonly Row[], scopes: readonly string[]): Promise<World> => {
  const orgs = await readScopes(scopes)
  const tree = worldOf(orgs)
  return isHomeKind(kind) ? worldOf(orgs, await readHomes(rows, tree, countyIdOf(scopes[0] ?? ''))) : tree
}
