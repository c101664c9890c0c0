import type { Decision } from '../../../platform/aggregate'
import { whoAnswers, type Answer } from '../../grid/answering'
import { answering, inOffice } from '../../grid/duty'
import type { Move } from '../../grid/move'
import { chainOf, placeNames } from '../../grid/names'
import type { Org, Staff } from '../../grid/org'
import { routeAsking, type Directory } from '../../grid/routing'
import { renumbered, settled } from '../lifecycle/deciding'
import type { Matter, Owner } from '../document/matter'
import { showing } from '../views/showing'
import { tell } from '../steps/telling'

/** What it takes to find a matter another owner. */
export interface Rehoming {
  readonly move: Pick<Move, 'why' | 'of'>
  /** The places around the matter's grid, as they stand now. */
  readonly directory: Directory
  readonly now: number
}

const holds = (org: Org | undefined, { personId, role }: Pick<Owner, 'personId' | 'role'>, now: number): Staff | undefined =>
  org?.staff.find((staff) => staff.personId === personId && (staff.role === role || answering.includes(staff.role)) && inOffice(staff, now))

/** Whoever has it keeps it while they hold their office, or come along to the grid that took over. */
const keeper = ({ owner }: Matter, gridId: string, { directory, now }: Rehoming): Owner | null => {
  const post = directory.orgs.get(owner.orgId)
  if (post === undefined || (post.retired == null && holds(post, owner, now))) return owner
  const along = holds(directory.orgs.get(gridId), owner, now)
  return along ? { ...owner, role: along.role, orgId: gridId } : null
}

const ownerOf = ({ owner, orgId }: Answer): Owner => ({
  personId: owner.personId,
  openid: owner.openid,
  name: owner.name,
  phone: owner.phone,
  role: owner.role,
  orgId,
})

const nextOwner = (matter: Matter, gridId: string, rehoming: Rehoming): { owner: Owner; why: readonly string[] } | null => {
  const kept = keeper(matter, gridId, rehoming)
  if (kept) return { owner: kept, why: [] }
  const answer = whoAnswers(gridId, rehoming.directory, { category: matter.category.id, now: rehoming.now })
  return answer && { owner: ownerOf(answer), why: answer.why }
}

const moved = (
  matter: Matter,
  { owner, why, place }: { owner: Owner; why: readonly string[]; place: Matter['place'] },
  { move, now }: Rehoming,
): Decision<Matter> => {
  const event = {
    id: `rehome_${String(matter.version)}`,
    at: now,
    what: 'rehomed',
    by: null,
    text: [move.why, ...why].join('，'),
    photos: [],
  } as const
  const next = settled({ ...matter, owner, place, timeline: [...matter.timeline, event] }, now)
  const same = owner.personId === matter.owner.personId
  const told = tell(next, owner, { message: 'matterSubmitted', said: { now, who: '居民', dueAt: next.dueAt } })
  return { next, effects: renumbered(matter, [...(same ? [] : [told]), ...showing(matter, next)]) }
}

/**
 * An open matter after its grid ended or its owner left office: in the grid that took over, with somebody who is
 * there, and a line that says why. No clock is touched. Null when it is well where it is.
 */
export const rehome = (matter: Matter, rehoming: Rehoming): Decision<Matter> | null => {
  if (matter.state === 'closed') return null
  const { of } = rehoming.move
  if (of.kind === 'number')
    return matter.owner.personId === of.personId
      ? { next: settled({ ...matter, owner: { ...matter.owner, ...of.to } }, rehoming.now), effects: [] }
      : null
  const { directory, now } = rehoming
  const asking = { card: matter.place.gridId, household: null, point: matter.place.point, list: null, home: null }
  const gridId = routeAsking(asking, { category: matter.category.id, now }, directory).gridId ?? matter.place.gridId
  const chain = chainOf([...directory.orgs.values()], gridId)
  const next = nextOwner(matter, gridId, rehoming)
  if (!chain || !next) return null
  if (gridId === matter.place.gridId && next.owner === matter.owner) return null
  return moved(matter, { ...next, place: { ...matter.place, ...placeNames(chain), townshipId: chain.township._id } }, rehoming)
}
