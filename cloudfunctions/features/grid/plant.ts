import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { decided, doneBefore } from './call'
import { nearby, type Family } from './change-node'
import { checkBounds, type Bounds, type BoundsError } from './bounds'
import { refusalOf } from './node-steps'
import type { Office, Lane, Org, OrgState, PartyGroup, PlantEffect } from './org'
import { packBounds } from './outline'
import { checkNode, type NodeError } from './tree-rules'
import { isDepartment } from '../../ground/places'
import type { PrintedCall } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

export interface Seedling {
  readonly code?: string | undefined
  readonly name?: string | undefined
  readonly bounds?: Bounds | null | undefined
}

export type PlantError = NodeError | BoundsError | 'grid.not_yours' | 'grid.key_reused'

const numberOf = (id: string) => Number(id.slice(-3))

/** Children already there, and those that a save of the parent promised and that may not stand yet. */
export const childrenOf = (parent: OrgState, family: Family): readonly Pick<Org, '_id' | 'name' | 'retired'>[] => [
  ...family.filter(({ parentId }) => parentId === parent._id),
  ...parent.effects.flatMap((effect) => (effect.kind === 'plant' ? [effect.org] : [])),
]

/** The highest number that a child of this place ever had. */
export const lastNumberOf = (parent: OrgState, family: Family): number =>
  Math.max(
    parent.lastNumber,
    ...childrenOf(parent, family)
      .filter(({ _id }) => !isDepartment(_id))
      .map(({ _id }) => numberOf(_id)),
  )

/** The id of the nth next grid of a community. */
export const nextGridId = (communityId: string, number: number): string => `${communityId}${String(number).padStart(3, '0')}`

export interface Inherited {
  readonly staff?: readonly Office[]
  readonly lanes?: readonly Lane[]
  readonly partyGroup?: PartyGroup | null
  readonly supervisionPhone?: string | null
}

/** The effect that brings a place into being below `parent`. */
export const plantEffect = (
  parent: OrgState,
  call: Pick<PrintedCall, 'now'>,
  org: Pick<Org, '_id' | 'name' | 'level' | 'outline'> & Inherited,
): PlantEffect => ({
  id: `${effectId(parent, 'plant')}_${org._id}`,
  kind: 'plant',
  org: { parentId: parent._id, hasChildren: false, changedAt: call.now, ...org, staff: org.staff ?? [] },
})

const outlineOf = (id: string, bounds: Bounds | null | undefined, family: Family): Result<string | null, BoundsError> => {
  if (!bounds) return ok(null)
  const drawn = checkBounds(bounds, nearby(id, family))
  return drawn.ok ? ok(packBounds(drawn.value)) : drawn
}

interface Planting {
  readonly family: Family
  readonly call: PrintedCall
}

const sprout = (
  parent: OrgState,
  { name, bounds }: Seedling,
  { id, last, ...planting }: Planting & { id: string; last: number },
): Result<Decision<OrgState>, PlantError> => {
  const { family, call } = planting
  const level = checkNode({ id, name }, parent, childrenOf(parent, family))
  if (!level.ok) return level
  const outline = outlineOf(id, bounds, family)
  if (!outline.ok) return outline
  const said = name ?? ''
  return ok(
    decided(parent, call, {
      fields: { hasChildren: true, lastNumber: Math.max(last, level.value === 'department' ? 0 : numberOf(id)) },
      what: 'nodeAdded',
      changes: [{ label: '新增', before: null, after: `${said}（${id}）` }],
      effects: [plantEffect(parent, call, { _id: id, name: said, level: level.value, outline: outline.value })],
      ids: [id],
    }),
  )
}

/** Add a place below another. Grids are numbered on when no code is given; all others bring their statistical code. */
export const plantNode = (parent: OrgState, seedling: Seedling, planting: Planting): Result<Decision<OrgState> | null, PlantError> => {
  const before = doneBefore(parent, planting.call)
  if (!before.ok) return before
  if (before.value) return ok(null)
  const refused = refusalOf('add', parent, planting.call)
  if (refused) return err(refused)
  const last = lastNumberOf(parent, planting.family)
  const id = seedling.code ?? (parent.level === 'community' ? nextGridId(parent._id, last + 1) : '')
  return sprout(parent, seedling, { ...planting, id, last })
}
