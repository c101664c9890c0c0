import { err, ok, type Result } from '../../platform/result'
import type { Decision } from '../../platform/aggregate'
import { decided, doneBefore } from './call'
import { nearby, type Family } from './change-node'
import { checkBounds, type Bounds, type BoundsError } from './bounds'
import { sayName } from './names'
import { refusalOf } from './node-steps'
import {
  orgFrom,
  type MoveEffect,
  type Org,
  type OrgState,
  type PlantEffect,
  type ReceiveEffect,
  type ResettleEffect,
  type RetireEffect,
} from './org'
import { joinOutlines, packBounds } from './outline'
import { childrenOf, lastNumberOf, nextGridId, plantEffect } from './plant'
import { placeKey } from './place-key'
import { nameTaken } from './tree-rules'
import type { PrintedCall } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

/** One part of a split. Lanes that no part names go to the first. */
export interface Part {
  readonly name: string
  readonly bounds?: Bounds | undefined
  readonly lanes?: readonly string[] | undefined
}

/** Grids of one community that end, and what becomes of them: new parts, or one grid that takes them in, or nothing. */
export interface Order {
  readonly step: 'split' | 'merge' | 'retire'
  readonly ends: readonly string[]
  readonly parts: readonly Part[]
  readonly into: string | null
  /** The new name of `into`. */
  readonly name: string | null
}

export type RearrangeError =
  | 'grid.not_found'
  | 'grid.not_yours'
  | 'grid.wrong_level'
  | 'grid.retired'
  | 'grid.elsewhere'
  | 'grid.key_reused'
  | 'grid.name_taken'
  | BoundsError

interface Around {
  readonly family: Family
  readonly call: PrintedCall
}

const whatOf = { split: 'gridSplit', merge: 'gridMerged', retire: 'gridRetired' } as const

const findGrid = (community: OrgState, id: string, { family, call }: Around): Result<OrgState, RearrangeError> => {
  if (!id.startsWith(community._id)) return err('grid.elsewhere')
  const found = family.find(({ _id }) => _id === id)
  if (!found) return err('grid.not_found')
  const grid = orgFrom(found)
  const refused = refusalOf('retire', grid, call)
  if (refused) return err(refused)
  // What the community has decided may not have reached the grid yet.
  return id in community.gone ? err('grid.retired') : ok(grid)
}

const findGrids = (community: OrgState, ids: readonly string[], around: Around): Result<readonly OrgState[], RearrangeError> => {
  const found = ids.map((id) => findGrid(community, id, around))
  return found.find((each) => !each.ok) ?? ok(found.flatMap((each) => (each.ok ? [each.value] : [])))
}

interface Ending {
  readonly ends: readonly OrgState[]
  readonly order: Order
}

/** What a part covers: as drawn; a merged grid covers what the old ones did. */
const outlineOf = (part: Part, { ends, order }: Ending, family: Family): Result<string | null, BoundsError> => {
  if (!part.bounds) return ok(order.parts.length === 1 ? joinOutlines(ends.flatMap(({ outline }) => outline ?? [])) : null)
  const drawn = checkBounds(part.bounds, nearby('', family))
  return drawn.ok ? ok(packBounds(drawn.value)) : drawn
}

const lanesOf = (part: Part, { ends, order }: Ending) => {
  const named = new Set(order.parts.flatMap(({ lanes }) => lanes ?? []))
  const first = part === order.parts[0]
  return ends.flatMap(({ lanes }) => lanes).filter(({ id }) => (part.lanes?.includes(id) ?? false) || (first && !named.has(id)))
}

const namesClash = ({ order }: Ending, within: string, others: readonly Pick<Org, '_id' | 'name' | 'retired'>[]): boolean =>
  new Set(order.parts.map(({ name }) => placeKey(name, within))).size < order.parts.length ||
  order.parts.some(({ name }) => nameTaken(name, { id: null, within }, others))

/** New grids come with the people of the old ones, so that none stands empty for a moment. */
const plants = (community: OrgState, ending: Ending, { family, call }: Around): Result<readonly PlantEffect[], RearrangeError> => {
  const { ends, order } = ending
  const last = lastNumberOf(community, family)
  if (
    namesClash(
      ending,
      community.name,
      childrenOf(community, family).filter(({ _id }) => !order.ends.includes(_id)),
    )
  )
    return err('grid.name_taken')
  const outlines = order.parts.map((part) => outlineOf(part, ending, family))
  const failed = outlines.find((outline) => !outline.ok)
  if (failed) return failed
  return ok(
    order.parts.map((part, at) => {
      const outline = outlines[at]
      return plantEffect(community, call, {
        _id: nextGridId(community._id, last + 1 + at),
        name: part.name,
        level: 'grid',
        outline: outline?.ok ? outline.value : null,
        staff: heirs(ends),
        lanes: lanesOf(part, ending),
        partyGroup: ends[0]?.partyGroup ?? null,
        supervisionPhone: ends[0]?.supervisionPhone ?? null,
      })
    }),
  )
}

/** Everybody who holds an office in grids that end, each once. */
const heirs = (ends: readonly OrgState[]) => {
  const held = new Map(ends.flatMap((grid) => grid.staff.map((office) => [`${office.role} ${office.personId}`, office] as const)))
  return [...held.values()]
}

const receive = (community: OrgState, { ends, order }: Ending, now: number): ReceiveEffect[] =>
  order.into === null
    ? []
    : [
        {
          id: effectId(community, 'receive'),
          kind: 'receive',
          orgId: order.into,
          at: now,
          name: order.name,
          staff: heirs(ends),
          lanes: ends.flatMap(({ lanes }) => lanes),
          outlines: ends.flatMap(({ outline }) => outline ?? []),
        },
      ]

const leavings = (
  community: OrgState,
  { ends, into }: { ends: readonly OrgState[]; into: readonly string[] },
  now: number,
): (RetireEffect | MoveEffect | ResettleEffect)[] =>
  ends.flatMap(({ _id, name }) => [
    { id: `${effectId(community, 'retire')}_${_id}`, kind: 'retire', orgId: _id, at: now, into },
    {
      id: `${effectId(community, 'move')}_${_id}`,
      kind: 'move',
      at: now,
      of: { kind: 'grid', gridId: _id },
      why: `${sayName(name)}已经调整`,
    },
    { id: `${effectId(community, 'resettle')}_${_id}`, kind: 'resettle', gridId: _id, into },
  ])

const grids = (ends: readonly OrgState[]) => ends.map(({ name }) => sayName(name)).join('、')

/** The grids that end, if this order may be carried out. */
const allowed = (community: OrgState, order: Order, around: Around): Result<readonly OrgState[], RearrangeError> => {
  const found = findGrids(community, [...order.ends, ...(order.into ? [order.into] : [])], around)
  if (!found.ok) return found
  const others = childrenOf(community, around.family).filter(({ _id }) => !order.ends.includes(_id))
  if (order.into && order.name !== null && nameTaken(order.name, { id: order.into, within: community.name }, others))
    return err('grid.name_taken')
  return ok(found.value.filter(({ _id }) => order.ends.includes(_id)))
}

const becomes = ({ into, name, parts }: Order, family: Family): string | null => {
  const taker = family.find(({ _id }) => _id === into)
  return taker ? (name ?? sayName(taker.name)) : parts.map((part) => part.name).join('、') || null
}

const arranged = (
  community: OrgState,
  { ends, order, made }: Ending & { made: readonly PlantEffect[] },
  { family, call }: Around,
): Decision<OrgState> => {
  const into = order.into ? [order.into] : made.map(({ org }) => org._id)
  return decided(community, call, {
    fields: {
      lastNumber: lastNumberOf(community, family) + made.length,
      gone: { ...community.gone, ...Object.fromEntries(ends.map(({ _id }) => [_id, into])) },
    },
    what: whatOf[order.step],
    changes: [{ label: '网格', before: grids(ends), after: becomes(order, family) }],
    effects: [...made, ...receive(community, { ends, order }, call.now), ...leavings(community, { ends, into }, call.now)],
    ids: into,
  })
}

/** Split, merge or retire grids of one community: decided in the community, done in the grids, nothing open is lost. */
export const rearrange = (community: OrgState, order: Order, around: Around): Result<Decision<OrgState> | null, RearrangeError> => {
  const before = doneBefore(community, around.call)
  if (!before.ok) return before
  if (before.value) return ok(null)
  const ends = allowed(community, order, around)
  if (!ends.ok) return ends
  const made = plants(community, { ends: ends.value, order }, around)
  return made.ok ? ok(arranged(community, { ends: ends.value, order, made: made.value }, around)) : made
}
