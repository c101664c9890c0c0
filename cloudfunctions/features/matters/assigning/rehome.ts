import type { Decision } from '../../../platform/aggregate'
import { whoAnswers } from '../../grid/answering'
import type { Move } from '../../grid/move'
import { chainOf, placeNames, type Chain } from '../../grid/names'
import { routeAsking, type Directory } from '../../grid/routing'
import { settled } from '../lifecycle/deciding'
import type { Matter, Owner } from '../document/matter'
import { showing } from '../views/showing'
import { tell } from '../steps/telling'
import { holding, isOver, partsOfNumber, partsWithout, type Successors } from './posts'
import { officersOf } from './receivers'
import { firstAbove, ownerFrom } from './supervisors'
import { numbered } from '../../../ground/effect-ids'

/** What it takes to find a matter another owner. */
export interface Rehoming {
  readonly move: Pick<Move, 'why' | 'of'>
  /** The places around the matter's grid, as they stand now, and the one that the move is about. */
  readonly directory: Directory
  readonly now: number
}

/** Whoever has it keeps it while they hold their office, or come along to the grid that took over. */
const keeper = ({ owner }: Matter, gridId: string, { directory, now }: Rehoming): Owner | null => {
  if (!isOver(owner, directory.orgs, now)) return owner
  const along = holding(directory.orgs.get(gridId), owner, now)
  return along ? { ...owner, role: along.role, orgId: gridId } : null
}

const nextOwner = (matter: Matter, gridId: string, rehoming: Rehoming): { owner: Owner; why: readonly string[] } | null => {
  const kept = keeper(matter, gridId, rehoming)
  if (kept) return { owner: kept, why: [] }
  const answer = whoAnswers(gridId, rehoming.directory, { category: matter.category.id, now: rehoming.now })
  return answer && { owner: ownerFrom(answer.owner, answer.orgId), why: answer.why }
}

const successors = (matter: Matter, chain: Chain, { directory, now }: Rehoming): Successors => ({
  above: (not) => firstAbove(matter.place.gridId, not, { chain, now }),
  colleague: (departmentId) => {
    const org = directory.orgs.get(departmentId)
    const [officer] = org ? officersOf(org, now) : []
    return officer ? ownerFrom(officer, departmentId) : null
  },
})

/** Whoever has a part in it now and had none before hears of it. */
const tellNew = (before: Matter, after: Matter, now: number) => {
  const had = new Set([before.owner.personId, ...before.hands])
  const posts = [after.owner, after.decline?.reviewer, after.whistles.at(-1)?.officer, ...(after.supervisors ?? [])]
  const fresh = posts.flatMap((post) => (post && !had.has(post.personId) && after.hands.includes(post.personId) ? [post] : []))
  const news = after.owner.personId !== before.owner.personId ? [after.owner, ...fresh] : fresh
  return [...new Map(news.map((post) => [post.personId, post])).values()].map((post) =>
    tell(after, post, { message: 'matterSubmitted', said: { now, who: '居民', dueAt: after.dueAt } }),
  )
}

const moved = (matter: Matter, fields: Partial<Matter>, { why, now }: { why: readonly string[]; now: number }): Decision<Matter> => {
  const event = { id: `rehome_${String(matter.version)}`, at: now, what: 'rehomed', by: null, text: why.join('，'), photos: [] } as const
  const next = settled({ ...matter, ...fields, timeline: [...matter.timeline, event] }, now)
  return { next, effects: numbered(matter, [...tellNew(matter, next, now), ...showing(matter, next)]) }
}

const hasPart = ({ owner, handover, decline, whistles, supervisors = [] }: Matter, personId: string): boolean =>
  [owner, handover?.to, decline?.reviewer, ...whistles.map(({ officer }) => officer), ...supervisors].some(
    (post) => post?.personId === personId,
  )

const isSame = (parts: ReturnType<typeof partsWithout>, matter: Matter): boolean =>
  (['handover', 'decline', 'whistles'] as const).every((part) => parts[part] === matter[part]) &&
  parts.supervisors === (matter.supervisors ?? parts.supervisors)

/**
 * An open matter after its grid ended or an office that has a part in it is over: in the grid that took over, with somebody who is
 * there, and a line that says why. No clock is touched. Null when it is well where it is.
 */
export const rehome = (matter: Matter, rehoming: Rehoming): Decision<Matter> | null => {
  if (matter.state === 'closed') return null
  const { of, why } = rehoming.move
  const { directory, now } = rehoming
  if (of.kind === 'number')
    return hasPart(matter, of.personId)
      ? { next: settled({ ...matter, ...partsOfNumber(matter, of.personId, of.to) }, now), effects: [] }
      : null
  const asking = { card: matter.place.gridId, household: null, point: matter.place.point, list: null, home: null }
  const gridId = routeAsking(asking, { category: matter.category.id, now }, directory).gridId ?? matter.place.gridId
  const chain = chainOf([...directory.orgs.values()], gridId)
  const next = chain && nextOwner(matter, gridId, rehoming)
  if (!chain || !next) return null
  const beside = {
    isOver: (post: Parameters<typeof isOver>[0]) => isOver(post, directory.orgs, now),
    next: successors(matter, chain, rehoming),
  }
  const parts = partsWithout({ ...matter, owner: next.owner }, beside)
  if (gridId === matter.place.gridId && next.owner === matter.owner && isSame(parts, matter)) return null
  const place = { ...matter.place, ...placeNames(chain), townshipId: chain.township._id }
  return moved(matter, { ...parts, owner: next.owner, place }, { why: [why, ...next.why], now })
}
