import { find, where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { inOffice, onLeave } from '../duty'
import type { Locate } from '../locator'
import { chainOf, type Chain } from '../names'
import type { Org } from '../org'
import type { Route } from '../route'
import { firstClue, routeAsking, successorsOf, type Asking } from '../routing'
import { readDirectory, trustFor } from './directory'
import { readFamily, readOn } from './read'

export interface RoutedHere {
  /** The grid with the places it lies in. */
  readonly chain: Chain
  readonly route: Route
}

const open = where.in(['awaitingResponse', 'inProgress'])

/** Workers of a grid among whom only their load decides. */
const rivals = (grid: Org | undefined, now: number): readonly string[] => {
  const present = (grid?.staff ?? []).filter((staff) => staff.role === 'fullTimeWorker' && inOffice(staff, now) && !onLeave(staff, now))
  return present.length > 1 ? present.map(({ personId }) => personId) : []
}

/** How many open matters each person has; asked only where it decides. */
const loadsOf = async (people: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const loads = new Map<string, number>()
  if (people.length === 0) return loads
  const owed = await find<{ owner: { personId: string } }>('matters', {
    where: { 'owner.personId': where.in([...people]), state: open },
    limit: 1000,
    fields: ['owner.personId'],
  })
  for (const { owner } of owed) loads.set(owner.personId, (loads.get(owner.personId) ?? 0) + 1)
  return loads
}

/** The same asking, by the code that the place has now. */
const nowAt = ({ card, household, list, home, point }: Asking, before: string, id: string): Asking => {
  const now = (code: string | null) => (code === before ? id : code)
  return { card: now(card), household: now(household), list: now(list), home: now(home), point }
}

const nowhere: Locate = () => []

/**
 * The grid and the owner of what is asked: one round trip, one more where only load decides, and the directory where a
 * point is given. A grid that became several asks a person to choose, unless a point tells.
 */
export const routeHere = async (
  asking: Asking,
  asked: { readonly category: string | null; readonly now: number },
): Promise<Result<RoutedHere, 'grid.not_found' | 'grid.nobody' | 'grid.retired'>> => {
  const locate = asking.point ? (await readDirectory(trustFor, asked.now)).locate : nowhere
  const first = firstClue(asking, locate)
  if (first === null) return err('grid.not_found')
  const { id, orgs: family } = await readOn(first, readFamily)
  const orgs = new Map(family.map((org) => [org._id, org]))
  const [current, ...others] = successorsOf(id, orgs)
  if (others.length > 0 && asking.point === null) return err('grid.retired')
  const loads = await loadsOf(rivals(orgs.get(current ?? id), asked.now))
  const { gridId, owner, orgId, why } = routeAsking(nowAt(asking, first, id), asked, { orgs, loads, locate })
  const chain = gridId === null ? null : chainOf(family, gridId)
  if (!chain) return err('grid.not_found')
  return owner && orgId ? ok({ chain: { ...chain, around: family }, route: { owner, orgId, why } }) : err('grid.nobody')
}
