import type { Below } from '@/contract/grid'
import { isGrid } from '../../../ground/places'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { chainIds } from '../names'
import { orgFrom, type Org } from '../org'
import { contactsOf, nodeOf, nodesOf } from '../view'
import { readChildren, readOrgs } from './read'

/** Who answers for a grid and how its lanes are called: by these somebody who lives there knows it. */
const belowOf = (org: Org, now: number): Below => {
  if (org.level !== 'grid') return { ...nodeOf(org), worker: null, lanes: [] }
  return { ...nodeOf(org), worker: contactsOf(org, now)[0]?.name ?? null, lanes: orgFrom(org).lanes.map(({ name }) => name) }
}

/** Departments are asked by those who answer for a place: nobody lives in one. */
const standingIn = async (id: string | null, now: number) =>
  (await readChildren(id)).filter(({ retired, level }) => retired == null && level !== 'department').map((org) => belowOf(org, now))

/** A place that got another code is listed where it is now. */
const movedTo = (id: string, above: readonly Org[]): string | undefined => {
  const into = above.find(({ _id }) => _id === id)?.retired?.into ?? []
  return isGrid(id) || into.length !== 1 ? undefined : into[0]
}

export const listChildren: Action<'grid.children'> = async ({ id }, context) => {
  const { now } = context
  if (id === undefined) return ok({ path: [], children: await standingIn(null, now) })
  const ids = chainIds(id)
  const [above, children] = await Promise.all([readOrgs(ids), standingIn(id, now)])
  const moved = movedTo(id, above)
  if (moved !== undefined) return listChildren({ id: moved }, context)
  const path = nodesOf(ids, above)
  return path.length === ids.length ? ok({ path, children }) : err('grid.not_found')
}
