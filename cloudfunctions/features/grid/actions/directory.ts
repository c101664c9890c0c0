import { find, where } from '../../../platform/documents'
import { minute } from '../../../ground/time/beijing'
import { makeLocator, type Locate } from '../locator'
import { entryFields, type PlaceEntry } from '../place-entry'

/** The cloud's limit for one reply. */
const pageOf = 1000
/** How long a warm instance trusts what it knows, for calls that may be a little behind. */
export const trustFor = minute
/** A save carries the time it began to be written; one that took as long as this is found all the same. */
const overlap = minute

interface Kept {
  readonly entries: Map<string, PlaceEntry>
  at: number
  locate: Locate | null
}

let kept: Kept | null = null

const readFrom = (after: string) =>
  find<PlaceEntry>('orgs', { where: { _id: where.gt(after) }, order: [['_id', 'asc']], limit: pageOf, fields: entryFields })

const load = async (at: number): Promise<Kept> => {
  const loading: Kept = { entries: new Map(), at, locate: null }
  let last = ''
  for (;;) {
    const page = await readFrom(last)
    for (const entry of page) loading.entries.set(entry._id, entry)
    if (page.length < pageOf) return loading
    last = page.at(-1)?._id ?? ''
  }
}

/** What changed since, over what is known. Null when that is too much for one request. */
const catchUp = async (known: Kept, at: number): Promise<Kept | null> => {
  const changed = await find<PlaceEntry>('orgs', {
    where: { changedAt: where.gte(known.at - overlap) },
    limit: pageOf,
    fields: entryFields,
  })
  if (changed.length === pageOf) return null
  const news = changed.filter((entry) => entry.changedAt !== known.entries.get(entry._id)?.changedAt)
  for (const entry of news) known.entries.set(entry._id, entry)
  if (news.length > 0) known.locate = null
  known.at = at
  return known
}

export interface PlaceDirectory {
  readonly entries: ReadonlyMap<string, PlaceEntry>
  readonly locate: Locate
}

const areasOf = (entries: ReadonlyMap<string, PlaceEntry>) =>
  [...entries.values()].flatMap(({ _id: id, outline, retired }) => (outline == null || retired != null ? [] : [{ id, outline }]))

/**
 * Every place of the county, kept by a warm instance. A round trip for each 1000 places cold; warm one, or none while what is
 * known is no older than `trust` ms at `now`, UTC ms.
 */
export const readDirectory = async (trust: number, now: number): Promise<PlaceDirectory> => {
  const fresh = kept !== null && Math.abs(now - kept.at) < trust
  const known = fresh && kept ? kept : ((kept && (await catchUp(kept, now))) ?? (await load(now)))
  kept = known
  return {
    entries: known.entries,
    locate: (point) => {
      known.locate ??= makeLocator(areasOf(known.entries))
      return known.locate(point)
    },
  }
}
