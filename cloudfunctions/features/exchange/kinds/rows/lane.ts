import { hasLetter, hasWord, lengthOf, longestName } from '@/contract/text'
import { err, ok, type Result } from '../../../../platform/result'
import { changeNode } from '../../../grid/change-node'
import type { Lane, OrgState } from '../../../grid/org'
import { countOf, nameOf, phoneOf, wordsOf } from '../cells'
import type { Why } from '../../labels'
import { findGrid, saidWhere, whereOf, type Where } from '../../run/places'
import { callFor, inWords, placeName, refused, unreadable, type Row, type Step } from '../step'
import type { Line } from '../../file/table'
import { alike, sameValue, type World } from '../../run/world'
import type { PrintedCall } from '../../../actor/act'

interface LaneRow {
  readonly line: number
  readonly where: Where
  readonly name: string
  readonly households: number | null
  readonly leader: string
  readonly phone: string | null
}

const longest = 20
const mostHouseholds = 100_000
/** As many as a page takes. */
const mostLanes = 60

const laneFrom = ({ line, cells }: Line<'lanes'>): Result<LaneRow, Why> => {
  const where = whereOf({ ...cells, code: cells.gridCode })
  if (!where.ok) return where
  const [name, leader, households, phone] = [wordsOf(cells.name), nameOf(cells.leader), countOf(cells.households), phoneOf(cells.phone)]
  if (name === '') return err('name_missing')
  if (!hasWord(name) || (leader !== '' && !hasLetter(leader))) return err('name_signs')
  if (lengthOf(name) > longest || lengthOf(leader) > longestName) return err('name_long')
  if (!households.ok) return households
  if (!phone.ok) return phone
  if ((households.value ?? 0) > mostHouseholds) return err('households_many')
  return ok({ line, where: where.value, name, households: households.value, leader, phone: phone.value })
}

type Leader = Lane['leader']

/** Who leads it now: an empty cell leaves what stands, and another person brings another phone. */
const leaderAfter = ({ leader, phone }: LaneRow, standing: Leader): Leader => {
  if (leader === '') return standing && { name: standing.name, phone: phone ?? standing.phone }
  if (standing && sameValue(leader, standing.name)) return { name: standing.name, phone: phone ?? standing.phone }
  return { name: leader, phone }
}

const written = (row: LaneRow, standing: Lane | undefined): Omit<Lane, 'id'> => ({
  name: standing?.name ?? row.name,
  households: row.households ?? standing?.households ?? null,
  leader: leaderAfter(row, standing?.leader ?? null),
})

const sameLane = (lane: Lane, { households, leader }: Omit<Lane, 'id'>): boolean =>
  lane.households === households && lane.leader?.name === leader?.name && lane.leader?.phone === leader?.phone

/** The lanes of the grid with this one as it is written; null when nothing is new. */
const lanesAfter = (grid: OrgState, row: LaneRow) => {
  const standing = grid.lanes.find(({ name }) => sameValue(name, row.name))
  const lane = written(row, standing)
  if (!standing) return { verdict: 'added' as const, lane, lanes: [...grid.lanes, lane] }
  return sameLane(standing, lane)
    ? null
    : { verdict: 'changed' as const, lane, lanes: grid.lanes.map((one) => (one === standing ? { ...lane, id: one.id } : one)) }
}

const asInput = (lane: Omit<Lane, 'id'> & { readonly id?: string }) => ({ ...lane, leader: lane.leader && { ...lane.leader } })

const inGrid = (grid: OrgState, row: LaneRow, { world, call }: { world: World; call: PrintedCall }): Step => {
  const what = `${placeName(world, grid._id)} ${row.name}`
  const about = `${grid._id}/${alike(row.name)}`
  const after = lanesAfter(grid, row)
  if (!after) return { verdict: 'unchanged', what, about }
  if (row.phone !== null && !after.lane.leader) return refused(what, 'leader_missing')
  if (after.lanes.length > mostLanes) return refused(what, 'lanes_many')
  const changed = changeNode(grid, { fields: { lanes: after.lanes.map(asInput) }, family: [] }, callFor(call, row.line, grid))
  if (!changed.ok) return refused(what, changed.code)
  return changed.value
    ? { verdict: after.verdict, what, about, orgId: grid._id, decision: changed.value }
    : { verdict: 'unchanged', what, about }
}

/** A row of lanes: one that is added to its grid, or whose households and leader change. */
export const laneRow = (line: Line<'lanes'>): Row => {
  const lane = laneFrom(line)
  if (!lane.ok) return unreadable(line.line, wordsOf(line.cells.name), lane.code)
  const step = (world: World, call: PrintedCall): Step => {
    const grid = findGrid(world, lane.value.where)
    return grid.ok
      ? inGrid(grid.value, lane.value, { world, call })
      : refused(`${saidWhere(lane.value.where)} ${lane.value.name}`, grid.code)
  }
  const { where, name, households, leader, phone } = lane.value
  const read = inWords([households !== null && `${households} 户`, leader && `负责党员 ${leader}`, phone])
  return { line: line.line, depth: 15, group: where.code ?? saidWhere(where), read, words: [name, leader], step }
}
