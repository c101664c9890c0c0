import { hasWord, lengthOf } from '@/contract/text'
import { err, ok, type Result } from '../../../../platform/result'
import { checkBounds } from '../../../grid/bounds'
import { changeNode, type NodeFields } from '../../../grid/change-node'
import { sayName } from '../../../grid/names'
import { orgFrom, type OrgState } from '../../../grid/org'
import { packBounds } from '../../../grid/outline'
import { placeKey } from '../../../grid/place-key'
import { plantNode } from '../../../grid/plant'
import { parentIdOf } from '../../../grid/tree-rules'
import type { Decision } from '../../../../platform/aggregate'
import { boundsFrom, pointsIn } from '../bounds-cell'
import { codeOf, countOf, hotlineOf, wordsOf } from '../cells'
import type { Why } from '../../labels'
import { findPlace, saidWhere, whereOf, type Where } from '../../run/places'
import { callFor, familyOf, inWords, placeName, refused, unreadable, type Row, type Step } from '../step'
import type { Line } from '../../file/table'
import type { World } from '../../run/world'
import { isCommunity } from '../../../../ground/places'
import type { PrintedCall } from '../../../actor/act'

interface Grid {
  readonly line: number
  readonly code: string | null
  /** The community that the row names beside or instead of the grid's own code. */
  readonly community: Where | null
  readonly name: string
  /** What the row gives; an empty cell leaves what stands. */
  readonly fields: Pick<NodeFields, 'households' | 'supervisionPhone' | 'bounds'>
}

const longest = 30
const mostHouseholds = 100_000

const fieldsFrom = ({ cells }: Line<'grids'>): Result<Grid['fields'], Why> => {
  const [households, phone, bounds] = [countOf(cells.households), hotlineOf(cells.phone), boundsFrom(cells.bounds, cells.datum)]
  if (!households.ok) return households
  if (!phone.ok) return phone
  if (!bounds.ok) return bounds
  if ((households.value ?? 0) > mostHouseholds) return err('households_many')
  return ok({
    ...(households.value !== null && { households: households.value }),
    ...(phone.value !== null && { supervisionPhone: phone.value }),
    ...(bounds.value !== null && { bounds: bounds.value }),
  })
}

const nameFrom = (cell: Line<'grids'>['cells']['name']): Result<string, Why> => {
  const name = wordsOf(cell)
  if (name === '') return err('name_missing')
  if (!hasWord(name)) return err('name_signs')
  return lengthOf(name) > longest ? err('name_long') : ok(name)
}

const gridFrom = (line: Line<'grids'>): Result<Grid, Why> => {
  const { cells } = line
  const [code, where] = [
    codeOf(cells.gridCode),
    whereOf({ code: cells.communityCode, township: cells.township, community: cells.community }),
  ]
  if (!code.ok) return code
  if (!where.ok && where.code !== 'place_missing') return where
  if (code.value === null && !where.ok) return err('community_needed')
  if (code.value !== null && isCommunity(code.value)) return err('under_township')
  const [name, fields] = [nameFrom(cells.name), fieldsFrom(line)]
  if (!name.ok) return name
  return fields.ok
    ? ok({ line: line.line, code: code.value, community: where.ok ? where.value : null, name: name.value, fields: fields.value })
    : fields
}

/** What of a row is not so yet. Bounds are compared as they are kept. */
const news = (state: OrgState, { name, fields }: Grid, within: string): NodeFields => {
  const { bounds, ...plain } = fields
  const differing = Object.entries(plain).filter(([field, value]) => state[field as keyof typeof plain] !== value)
  const drawn = bounds && checkBounds(bounds, null)
  return {
    ...Object.fromEntries(differing),
    ...(placeKey(state.name, within) !== placeKey(name, within) && { name }),
    ...(bounds && !(drawn?.ok && packBounds(drawn.value) === state.outline) && { bounds }),
  }
}

const change = (state: OrgState, grid: Grid, { world, call }: { world: World; call: PrintedCall }): Step => {
  const [what, about, fields] = [placeName(world, state._id), state._id, news(state, grid, world.get(state.parentId ?? '')?.name ?? '')]
  if (Object.keys(fields).length === 0) return { verdict: 'unchanged', what, about }
  const changed = changeNode(state, { fields, family: familyOf(world, state.parentId ?? '') }, callFor(call, grid.line, state))
  if (!changed.ok) return refused(what, changed.code)
  return changed.value
    ? { verdict: 'changed', what, about, orgId: state._id, decision: changed.value }
    : { verdict: 'unchanged', what, about }
}

/** The new grid comes into being with everything that its row says. */
const furnished = (decision: Decision<OrgState>, { households, supervisionPhone }: Grid['fields']): Decision<OrgState> => ({
  ...decision,
  effects: decision.effects.map((effect) =>
    effect.kind === 'plant'
      ? {
          ...effect,
          org: { ...effect.org, ...(households != null && { households }), ...(supervisionPhone != null && { supervisionPhone }) },
        }
      : effect,
  ),
})

const add = (community: OrgState, grid: Grid, { world, call }: { world: World; call: PrintedCall }): Step => {
  const { code, name, fields, line } = grid
  const what = `${sayName(community.name)} ${name}`
  const seedling = { name, bounds: fields.bounds, ...(code !== null && { code }) }
  const planted = plantNode(community, seedling, { family: familyOf(world, community._id), call: callFor(call, line, community) })
  if (!planted.ok) return refused(what, planted.code)
  const [plant] = planted.value?.effects.flatMap((effect) => (effect.kind === 'plant' ? [orgFrom(effect.org)] : [])) ?? []
  if (!planted.value || !plant) return { verdict: 'unchanged', what, about: what }
  return {
    verdict: 'added',
    what: `${what}（${plant._id}）`,
    about: plant._id,
    orgId: community._id,
    decision: furnished(planted.value, fields),
  }
}

const communityOf = ({ code, community }: Grid, world: World): Result<OrgState, Why> => {
  const found =
    code === null ? (community ? findPlace(world, community) : err('community_needed' as const)) : ok(world.get(parentIdOf(code) ?? ''))
  if (!found.ok) return found
  if (!found.value) return err('parent_unknown')
  if (found.value.level === 'township') return err('under_township')
  return found.value.level === 'community' ? ok(found.value) : err('community_needed')
}

const step = (grid: Grid, world: World, call: PrintedCall): Step => {
  const community = communityOf(grid, world)
  if (!community.ok) return refused(grid.name, community.code)
  const standing =
    grid.code === null
      ? world.named(grid.name, 'grid', community.value.name).find(({ parentId }) => parentId === community.value._id)
      : world.get(grid.code)
  return standing ? change(standing, grid, { world, call }) : add(community.value, grid, { world, call })
}

/** The community it lies in, as far as the row says. */
const groupOf = ({ code, community }: Grid): string => (code === null ? (community ? saidWhere(community) : '') : (parentIdOf(code) ?? ''))

/** A row of grids: one that is added to its community, with its bounds, or that changes. */
export const gridRow = (line: Line<'grids'>): Row => {
  const grid = gridFrom(line)
  if (!grid.ok) return unreadable(line.line, wordsOf(line.cells.name), grid.code)
  const { households, supervisionPhone, bounds } = grid.value.fields
  const read = inWords([
    households != null && `${households} 户`,
    supervisionPhone != null && `监督电话 ${supervisionPhone}`,
    bounds != null && `边界 ${pointsIn(bounds)} 个点`,
  ])
  return {
    line: line.line,
    depth: 15,
    group: groupOf(grid.value),
    read,
    words: [grid.value.name],
    step: (world, call) => step(grid.value, world, call),
  }
}
