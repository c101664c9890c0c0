import { hasLetter, hasWord, lengthOf, longestName } from '@/contract/text'
import { partyGroupKinds, type PartyGroupKind } from '@/contract/words'
import { err, ok, type Result } from '../../../../platform/result'
import { changeNode } from '../../../grid/change-node'
import type { OrgState, PartyGroup } from '../../../grid/org'
import { countOf, nameOf, phoneOf, wordsOf } from '../cells'
import type { Why } from '../../labels'
import { findGrid, saidWhere, whereOf, type Where } from '../../run/places'
import { callFor, inWords, placeName, refused, unreadable, type Row, type Step } from '../step'
import type { Line } from '../../file/table'
import { sameValue, type World } from '../../run/world'
import type { PrintedCall } from '../../../actor/act'

interface PartyRow {
  readonly line: number
  readonly where: Where
  readonly kind: PartyGroupKind
  readonly name: string
  readonly leader: string
  readonly phone: string | null
  readonly members: number | null
}

const longest = 30
const mostMembers = 10_000

/** 党小组 says so in its name or in the column; everything else is a branch. */
const kindOf = (kind: string, name: string): PartyGroupKind => ((kind === '' ? name : kind).includes('小组') ? 'group' : 'branch')

const partyFrom = ({ line, cells }: Line<'partyGroups'>): Result<PartyRow, Why> => {
  const where = whereOf({ ...cells, code: cells.gridCode })
  if (!where.ok) return where
  const [name, leader, members, phone] = [wordsOf(cells.name), nameOf(cells.leader), countOf(cells.members), phoneOf(cells.phone)]
  if (name === '') return err('name_missing')
  if (!hasWord(name) || (leader !== '' && !hasLetter(leader))) return err('name_signs')
  if (lengthOf(name) > longest || lengthOf(leader) > longestName) return err('name_long')
  if (!members.ok || (members.value ?? 0) > mostMembers) return err('count')
  if (!phone.ok) return phone
  return ok({ line, where: where.value, kind: kindOf(wordsOf(cells.kind), name), name, leader, phone: phone.value, members: members.value })
}

const words = (said: string, standing: string | null): string => (standing !== null && sameValue(said, standing) ? standing : said)

const none: Pick<PartyGroup, 'leader' | 'phone' | 'members'> = { leader: null, phone: null, members: null }

/** The group with what the row says; an empty cell leaves what stands, unless another leads it now. */
const written = (row: PartyRow, before: PartyGroup | null): PartyGroup => {
  const standing = before ?? none
  const leader = row.leader === '' ? standing.leader : words(row.leader, standing.leader)
  const phone = leader === standing.leader ? standing.phone : null
  return {
    kind: row.kind,
    name: words(row.name, before && before.name),
    leader,
    phone: row.phone ?? phone,
    members: row.members ?? standing.members,
  }
}

const same = (one: PartyGroup, other: PartyGroup) =>
  (Object.keys(one) as (keyof PartyGroup)[]).every((field) => one[field] === other[field])

const inGrid = (grid: OrgState, row: PartyRow, { world, call }: { world: World; call: PrintedCall }): Step => {
  const [what, about] = [`${placeName(world, grid._id)} ${row.name}`, grid._id]
  const partyGroup = written(row, grid.partyGroup)
  if (grid.partyGroup && same(partyGroup, grid.partyGroup)) return { verdict: 'unchanged', what, about }
  const changed = changeNode(grid, { fields: { partyGroup }, family: [] }, callFor(call, row.line, grid))
  if (!changed.ok) return refused(what, changed.code)
  return changed.value
    ? { verdict: grid.partyGroup ? 'changed' : 'added', what, about, orgId: grid._id, decision: changed.value }
    : { verdict: 'unchanged', what, about }
}

/** A row of Party groups: the one of a grid, which has one. */
export const partyRow = (line: Line<'partyGroups'>): Row => {
  const party = partyFrom(line)
  if (!party.ok) return unreadable(line.line, wordsOf(line.cells.name), party.code)
  const step = (world: World, call: PrintedCall): Step => {
    const grid = findGrid(world, party.value.where)
    return grid.ok
      ? inGrid(grid.value, party.value, { world, call })
      : refused(`${saidWhere(party.value.where)} ${party.value.name}`, grid.code)
  }
  const { where, kind, name, leader, phone, members } = party.value
  const read = inWords([partyGroupKinds[kind], leader && `负责人 ${leader}`, phone, members !== null && `党员 ${members} 人`])
  return { line: line.line, depth: 15, group: where.code ?? saidWhere(where), read, words: [name, leader], step }
}
