import type { ImportKind } from '@/contract/exchange'
import { levels, partyGroupKinds, roles } from '@/contract/words'
import { chainIds, sayName } from '../../grid/names'
import type { OrgState } from '../../grid/org'
import { parentIdOf } from '../../grid/tree-rules'
import { boundsCell } from './bounds-cell'
import { dateOf } from '../../../ground/time/beijing'
import { columns, type Field, type FieldName } from './columns'
import type { HomeKind } from './columns-homes'
import type { Table } from '../file/write-sheet'
import type { World } from '../run/world'
import { inForce } from '../../../ground/in-force'
import { isGrid } from '../../../ground/places'

/** A table as it is written, and whether there was more than fits. */
export interface Taken {
  readonly table: Table
  readonly capped: boolean
}

/** The tables of the tree. */
export type TreeKind = Exclude<ImportKind, HomeKind>

type Value = string | number | null
type Values<Kind extends ImportKind> = Readonly<Partial<Record<FieldName<Kind>, Value>>>

const nameAt = (world: World, id: string, length: number): string => {
  const found = chainIds(id).find((each) => each.length === length)
  return sayName((found === undefined ? undefined : world.get(found)?.name) ?? '')
}

/** The names that say where a place lies, by the columns of a table. */
const placeCells = (world: World, id: string) => ({
  township: nameAt(world, id, 9),
  community: nameAt(world, id, 12),
  grid: isGrid(id) ? nameAt(world, id, 15) : '',
})

const treeValues = ({ _id, name, level, residents }: OrgState): Values<'tree'> => ({
  code: _id,
  name,
  level: levels[level],
  parentCode: parentIdOf(_id),
  residents,
})

const gridValues = (grid: OrgState, world: World): Values<'grids'> => {
  const { township, community } = placeCells(world, grid._id)
  return {
    gridCode: grid._id,
    township,
    community,
    communityCode: grid.parentId,
    name: grid.name,
    households: grid.households,
    phone: grid.supervisionPhone,
    bounds: grid.outline === null ? null : boundsCell(grid.outline),
    datum: grid.outline === null ? null : 'GCJ-02',
  }
}

const laneValues = (grid: OrgState, world: World): readonly Values<'lanes'>[] =>
  grid.lanes.map(({ name, households, leader }) => ({
    gridCode: grid._id,
    ...placeCells(world, grid._id),
    name,
    households,
    leader: leader?.name ?? null,
    phone: leader?.phone ?? null,
  }))

const partyValues = (grid: OrgState, world: World): readonly Values<'partyGroups'>[] => {
  const { partyGroup } = grid
  if (!partyGroup) return []
  const { kind, name, leader, phone, members } = partyGroup
  return [{ gridCode: grid._id, ...placeCells(world, grid._id), kind: partyGroupKinds[kind], name, leader, phone, members }]
}

/** Whoever holds an office now; one office a row. 在职党员 hold none: they report in. */
const staffValues = (org: OrgState, { world, now }: { world: World; now: number }): readonly Values<'staff'>[] =>
  org.staff
    .filter((office) => office.role !== 'member' && inForce(office, now))
    .map(({ role, name, phone, until }) => ({
      code: org._id,
      ...placeCells(world, org._id),
      role: roles[role],
      name,
      phone,
      until: until === null ? null : dateOf(until),
    }))

/** A table with its headings, from values by column. */
export const tableOf = <Kind extends ImportKind>(kind: Kind, name: string, values: readonly Values<Kind>[]): Table => {
  const fields = Object.entries<Field>(columns[kind])
  return {
    name,
    columns: fields.map(([, { heading, width }]) => ({ heading, width })),
    rows: values.map((row) => fields.map(([field]) => row[field as FieldName<Kind>] ?? null)),
  }
}

/** The tables of the tree: of every place given, in the order of the codes. Retired places are left out. */
export const treeTables: Readonly<Record<TreeKind, (places: readonly OrgState[], within: { world: World; now: number }) => Table>> = {
  tree: (places) => tableOf('tree', '组织架构', places.map(treeValues)),
  grids: (places, { world }) =>
    tableOf(
      'grids',
      '网格和边界',
      places.filter(({ level }) => level === 'grid').map((grid) => gridValues(grid, world)),
    ),
  lanes: (places, { world }) =>
    tableOf(
      'lanes',
      '党员巷',
      places.flatMap((place) => laneValues(place, world)),
    ),
  staff: (places, within) =>
    tableOf(
      'staff',
      '人员任职',
      places.flatMap((place) => staffValues(place, within)),
    ),
  partyGroups: (places, { world }) =>
    tableOf(
      'partyGroups',
      '网格党组织',
      places.flatMap((place) => partyValues(place, world)),
    ),
}
