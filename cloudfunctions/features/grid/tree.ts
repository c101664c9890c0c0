import type { TreeRow } from '@/contract/places'
import type { Gap } from '@/contract/words'
import { within } from '../actor/standing'
import { chainIds, sayName } from './names'
import { hasGap, workersIn, type PlaceEntry } from './place-entry'
import { nodeOf } from './view'

type Entries = ReadonlyMap<string, PlaceEntry>

const below = (id: string, entries: Entries): readonly PlaceEntry[] => [...entries.values()].filter(({ _id }) => within(_id, id))

const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean) => items.reduce((sum, item) => sum + (holds(item) ? 1 : 0), 0)

const whereOf = (id: string, entries: Entries) =>
  chainIds(id)
    .slice(1, -1)
    .map((above) => sayName(entries.get(above)?.name ?? ''))
    .join(' ')

/** A place with what is counted in it and below. */
export const rowOf = (entry: PlaceEntry, entries: Entries, now: number): TreeRow => {
  const all = below(entry._id, entries).filter(({ retired }) => retired == null)
  const gapsIn = (gap: Gap) => count(all, (each) => hasGap(each, gap, now))
  return {
    ...nodeOf(entry),
    where: whereOf(entry._id, entries),
    counts: {
      communities: count(all, ({ level }) => level === 'community'),
      grids: count(all, ({ level }) => level === 'grid'),
      workers: all.reduce((sum, each) => sum + workersIn(each, now), 0),
      lanes: all.reduce((sum, { lanes }) => sum + (lanes?.length ?? 0), 0),
    },
    gaps: { noWorker: gapsIn('noWorker'), noParty: gapsIn('noParty'), noBounds: gapsIn('noBounds'), noSecretary: gapsIn('noSecretary') },
    retired: entry.retired != null,
  }
}

/** Places to list under one, in the order of their codes: what lies directly below, or everything below that has a gap. */
export const listed = (id: string, gap: Gap | undefined, { entries, now }: { entries: Entries; now: number }): readonly PlaceEntry[] =>
  (gap
    ? below(id, entries).filter((entry) => hasGap(entry, gap, now))
    : [...entries.values()].filter(({ parentId }) => parentId === id)
  ).sort((one, other) => (one._id < other._id ? -1 : 1))
