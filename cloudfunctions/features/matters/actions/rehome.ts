import { comesDue, type Chore } from '../../../platform/chores'
import { find, update, where } from '../../../platform/documents'
import { findPage, type Page } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import { minute } from '../../../ground/time/beijing'
import { readWholeFamily, readOrgs } from '../../grid/actions/read'
import { makeLocator } from '../../grid/locator'
import type { Move } from '../../grid/move'
import type { Directory } from '../../grid/routing'
import type { Matter } from '../document/matter'
import { rehome } from '../assigning/rehome'
import { matters } from './store'
import { isDepartment } from '../../../ground/places'

/** Matters of one move that are looked at in one run. */
const most = 100
/** A call may have read the tree before it changed, and save its matter after: longer than any call runs, and any cache is trusted. */
const grace = 5 * minute

const open = where.in(['awaitingResponse', 'inProgress', 'answered'])

const concerned = ({ of }: Move) => {
  switch (of.kind) {
    case 'grid':
      return where.or([
        { 'place.gridId': of.gridId, state: open },
        { 'owner.orgId': of.gridId, state: open },
      ])
    case 'office':
    case 'number':
      return where.or([{ 'owner.personId': of.personId, state: open }, { hands: of.personId }])
  }
}

/** The places around a grid, and what the move is about, read once for all matters there. */
const neighbourhoods = ({ of }: Move, kept = new Map<string, Promise<Directory>>()) => {
  // A department lies beside the tree.
  const beside = of.kind === 'office' && isDepartment(of.orgId) ? readOrgs([of.orgId]) : []
  const read = async (gridId: string): Promise<Directory> => {
    const orgs = [...(await readWholeFamily(gridId)), ...(await beside)]
    const areas = orgs.flatMap(({ _id: id, outline, retired }) => (outline == null || retired != null ? [] : [{ id, outline }]))
    return { orgs: new Map(orgs.map((org) => [org._id, org])), loads: new Map(), locate: makeLocator(areas) }
  }
  return (gridId: string) => {
    const known = kept.get(gridId) ?? read(gridId)
    kept.set(gridId, known)
    return known
  }
}

const moveOne = async (
  { _id, place }: Pick<Matter, '_id' | 'place'>,
  move: Move,
  { around, now }: { around: ReturnType<typeof neighbourhoods>; now: number },
): Promise<boolean> => {
  const directory = await around(place.gridId)
  const outcome = { moved: false }
  const changed = await matters.change(_id, (matter) => {
    const decision = rehome(matter, { move, directory, now })
    outcome.moved = decision !== null
    return ok(decision ?? { next: matter, effects: [] })
  })
  return outcome.moved || !changed.ok
}

/** One move, at most so many matters of it. It is done when nothing is left that could be moved, and nothing can turn up any more. */
const workOff = async (move: Move, now: number): Promise<number> => {
  const found = await find<Pick<Matter, '_id' | 'place'>>('matters', { where: concerned(move), limit: most, fields: ['place'] })
  const around = neighbourhoods(move)
  const outcomes = await Promise.allSettled(found.map((matter) => moveOne(matter, move, { around, now })))
  const waiting = outcomes.some((outcome) => outcome.status === 'rejected' || outcome.value)
  if (!waiting && now - move.at > grace) await update('moves', { _id: move._id, doneAt: null }, { doneAt: now })
  return found.length
}

/** Finds open matters another owner where their grid ended or their owner left office: every move that is not done, the oldest first. */
export const rehomingMatters: Chore = {
  asks: comesDue('moves', () => ({ doneAt: null })),
  run: async ({ now, hasTime }) => {
    let looked = 0
    for (let cursor: string | null = ''; cursor !== null && hasTime(); ) {
      const page: Page<Move> = await findPage<Move>('moves', { where: { doneAt: null }, by: 'at', direction: 'asc', cursor })
      for (const move of page.rows) looked += await workOff(move, now)
      cursor = page.next
    }
    return looked
  },
}
