import type { Decision } from '../../../platform/aggregate'
import { findable } from '@/contract/text'
import { sayName } from '../../grid/names'
import { placeKey } from '../../grid/place-key'
import { noHomes, type Homes } from './homes'
import { orgFrom, type Org, type OrgState } from '../../grid/org'

/** The tree as it is while a file is gone through: what earlier rows would change is seen by the rows after them. */
export interface World {
  readonly get: (id: string) => OrgState | undefined
  readonly childrenOf: (id: string) => readonly OrgState[]
  /** Every place of a level with this name, as it is said; retired ones are left out. `within`: the name of the place above. */
  readonly named: (name: string, level: OrgState['level'], within?: string) => readonly OrgState[]
  /** A grid of a township that is drawn; none where none is. */
  readonly drawnIn: (townshipId: string) => OrgState | undefined
  /** What is known of a place now. */
  readonly put: (state: OrgState) => void
  readonly forget: (id: string) => void
  /** The households that the rows of the file are about. */
  readonly homes: Homes
}

/** Names are compared as they are said, in whatever spelling. */
export const alike = (name: string): string => sayName(findable(name))

const addTo = (index: Map<string, Set<string>>, key: string, id: string) => {
  const ids = index.get(key) ?? new Set()
  index.set(key, ids.add(id))
}

/** Whether two values say the same: words as they are said, numbers and nothing as they are. */
export const sameValue = (one: string | number | null, other: string | number | null): boolean =>
  typeof one === 'string' && typeof other === 'string' ? alike(one) === alike(other) : one === other

const townshipOf = (id: string): string => id.slice(0, 9)

/** @param orgs everything within the scope of whoever imports, and what lies above it */
export const worldOf = (orgs: readonly Org[], homes: Homes = noHomes): World => {
  const states = new Map<string, OrgState>()
  const children = new Map<string, Set<string>>()
  const names = new Map<string, Set<string>>()
  const drawn = new Map<string, Set<string>>()
  /** Under which name each place is found. */
  const keys = new Map<string, string>()
  const all = (ids: Iterable<string>) => [...ids].flatMap((id) => states.get(id) ?? [])

  const forget = (id: string) => {
    const state = states.get(id)
    if (!state) return
    states.delete(id)
    names.get(keys.get(id) ?? '')?.delete(id)
    children.get(state.parentId ?? '')?.delete(id)
    drawn.get(townshipOf(id))?.delete(id)
  }
  const put = (state: OrgState) => {
    forget(state._id)
    states.set(state._id, state)
    const key = placeKey(state.name, states.get(state.parentId ?? '')?.name)
    keys.set(state._id, key)
    addTo(names, key, state._id)
    addTo(children, state.parentId ?? '', state._id)
    if (state.outline !== null) addTo(drawn, townshipOf(state._id), state._id)
  }
  for (const org of orgs) put(orgFrom(org))
  // A save that died before what it decided had happened: such a place is as good as there, and comes within a minute.
  for (const { effects = [] } of orgs)
    for (const effect of effects) if (effect.kind === 'plant' && !states.has(effect.org._id)) put(orgFrom(effect.org))
  return {
    get: (id) => states.get(id),
    drawnIn: (townshipId) => {
      const [first] = drawn.get(townshipId) ?? []
      return first === undefined ? undefined : states.get(first)
    },
    childrenOf: (id) => all(children.get(id) ?? []),
    named: (name, level, within) => all(names.get(placeKey(name, within)) ?? []).filter((state) => state.level === level && !state.retired),
    put,
    forget,
    homes,
  }
}

/** The ids of the places that a decision brings into being. */
export const plantedBy = ({ effects }: Decision<OrgState>): readonly string[] =>
  effects.flatMap((effect) => (effect.kind === 'plant' ? [effect.org._id] : []))

/** Let the world be as a decision on a place would leave it. */
export const settleIn = (world: World, seen: OrgState, { next, effects }: Decision<OrgState>): void => {
  world.put({ ...seen, ...next })
  for (const effect of effects) if (effect.kind === 'plant') world.put(orgFrom(effect.org))
}
