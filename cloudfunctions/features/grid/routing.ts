import { whoAnswers, type Officers } from './answering'
import type { Locate } from './locator'
import { sayName } from './names'
import type { Org, Staff } from './org'
import { isGrid } from '../../ground/places'

/** How the place was told; null what was not. */
export interface Asking {
  /** The scanned contact card. */
  readonly card: string | null
  /** The household the matter is about. */
  readonly household: string | null
  /** GCJ-02. */
  readonly point: { readonly lng: number; readonly lat: number } | null
  /** Picked from the lists: a grid, or as far as the person knew. */
  readonly list: string | null
  /** Where the asker lives. */
  readonly home: string | null
}

export interface Directory extends Officers {
  readonly locate: Locate
}

export interface Routed {
  /** Null when no grid is known, only a place above. */
  readonly gridId: string | null
  readonly owner: Staff | null
  /** Where the owner answers from: the grid itself or the place above that had somebody. */
  readonly orgId: string | null
  /** In words, for the timeline. */
  readonly why: readonly string[]
}

interface Found {
  readonly id: string
  readonly why: readonly string[]
}

const alive = ({ orgs }: Directory, id: string) => orgs.has(id) && orgs.get(id)?.retired == null

/** How the place is found, first of all the surest. */
const clues = (asking: Asking, directory: Directory): readonly Found[] => {
  const { card, household, point, list, home } = asking
  const located = point ? directory.locate(point) : []
  const here = located.find((id) => alive(directory, id)) ?? located[0]
  const told = (id: string | null | undefined, ...why: string[]): Found[] => (id ? [{ id, why }] : [])
  const outside = point && !here ? ['地图上的位置不在任何网格里'] : []
  return [
    ...told(card, '按联系卡'),
    ...told(household, '按住户所在的网格'),
    ...told(here, '按地图上的位置'),
    ...told(list, ...outside, '按选的地方'),
    ...told(home, ...outside, '没有选地方，按您住的网格'),
  ]
}

/** The surest clue to the place, before anything is known of it; null for nothing at all. */
export const firstClue = ({ card, household, point, list, home }: Asking, locate: Locate): string | null =>
  card ?? household ?? (point ? locate(point)[0] : undefined) ?? list ?? home

/** Grids that took over, however many times over; a grid that nobody took over stays itself. Where one became several, all of them. */
export const successorsOf = (id: string, orgs: ReadonlyMap<string, Org>): readonly string[] => {
  const seen = new Set<string>()
  const follow = (each: string): readonly string[] => {
    if (seen.has(each)) return []
    seen.add(each)
    const into = orgs.get(each)?.retired?.into ?? []
    return into.length === 0 ? [each] : into.flatMap(follow)
  }
  const found = [...new Set(follow(id))]
  return found.length > 0 ? found : [id]
}

const nameOf = (id: string, { orgs }: Directory) => sayName(orgs.get(id)?.name ?? id)

/** From a grid that is no more to the one that took over; where several did, the one with the point in it, else the first. */
const current = ({ id, why }: Found, { point }: Asking, directory: Directory): Found => {
  if (directory.orgs.get(id)?.retired == null) return { id, why }
  const successors = successorsOf(id, directory.orgs)
  const here = point ? directory.locate(point).find((each) => successors.includes(each)) : undefined
  const next = here ?? successors[0] ?? id
  return {
    id: next,
    why: [...why, next === id ? `${nameOf(id, directory)}已经撤销` : `${nameOf(id, directory)}已经调整为${nameOf(next, directory)}`],
  }
}

const top = ({ orgs }: Directory): string | null =>
  [...orgs.values()]
    .filter(({ level }) => level === 'county')
    .map(({ _id }) => _id)
    .sort()[0] ?? null

/**
 * The grid of a matter and the person who answers for it, for every input: always somebody while anybody in the
 * directory holds an office. Deterministic; `now` is UTC ms.
 */
export const routeAsking = (
  asking: Asking,
  { category, now }: { readonly category: string | null; readonly now: number },
  directory: Directory,
): Routed => {
  const known = clues(asking, directory).find(({ id }) => directory.orgs.has(id))
  const found = known ? current(known, asking, directory) : { id: top(directory) ?? '', why: ['不知道是哪个地方'] }
  const answer = whoAnswers(found.id, directory, { category, now })
  return {
    gridId: isGrid(found.id) ? found.id : null,
    owner: answer?.owner ?? null,
    orgId: answer?.orgId ?? null,
    why: [...found.why, ...(answer?.why ?? ['还没有安排任何人'])],
  }
}
