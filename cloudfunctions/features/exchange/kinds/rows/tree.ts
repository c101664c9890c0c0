import { hasWord, lengthOf } from '@/contract/text'
import { levels, type Level } from '@/contract/words'
import { err, ok, type Result } from '../../../../platform/result'
import type { Decision } from '../../../../platform/aggregate'
import { changeNode, type NodeFields } from '../../../grid/change-node'
import type { OrgState } from '../../../grid/org'
import { placeKey } from '../../../grid/place-key'
import { plantNode } from '../../../grid/plant'
import { levelOf, parentIdOf } from '../../../grid/tree-rules'
import { codeOf, countOf, textOf, wordsOf, type Cell } from '../cells'
import type { Why } from '../../labels'
import { callFor, familyOf, inWords, refused, unreadable, type Row, type Step } from '../step'
import type { Line } from '../../file/table'
import type { World } from '../../run/world'
import { isTownship } from '../../../../ground/places'
import type { PrintedCall } from '../../../actor/act'

interface Node {
  readonly line: number
  readonly code: string
  readonly name: string
  /** Null: the cell is empty, and what stands stays. */
  readonly residents: number | null
}

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/^(county|旗县?|县|旗县|区|市)/, 'county'],
  [/^(township|乡|镇|街道|苏木)/, 'township'],
  [/^(community|村|社区|嘎查)/, 'community'],
  [/^(grid|网格)/, 'grid'],
  [/^(department|部门)/, 'department'],
]

const longest = 30
const mostResidents = 2_000_000

/** The level as somebody wrote it; null when the cell is empty. */
const saidLevel = (cell: Cell | undefined): Result<Level | null, 'level_unknown'> => {
  const text = textOf(cell).toLowerCase()
  if (text === '') return ok(null)
  const level = levelWords.find(([words]) => words.test(text))?.[1]
  return level ? ok(level) : err('level_unknown')
}

/** What the columns beside the code say must agree with it. */
const disagreement = (code: string, { level, parent }: { level: Level | null; parent: string | null }): Why | null => {
  const actual = levelOf(code)
  const underTownship = parent !== null && isTownship(parent)
  if (level === 'grid' && (actual !== 'grid' || underTownship)) return 'under_township'
  if (!actual) return 'grid.code_wrong'
  if (parent !== null && parent !== parentIdOf(code)) return actual === 'grid' && underTownship ? 'under_township' : 'parent_differs'
  return level !== null && level !== actual ? 'level_differs' : null
}

const nodeFrom = ({ line, cells }: Line<'tree'>): Result<Node, Why> => {
  const code = codeOf(cells.code)
  if (!code.ok) return code
  const [level, parent] = [saidLevel(cells.level), codeOf(cells.parentCode)]
  if (!level.ok) return level
  if (!parent.ok) return parent
  if (code.value === null) return err('digits')
  const wrong = disagreement(code.value, { level: level.value, parent: parent.value })
  if (wrong) return err(wrong)
  const [name, residents] = [wordsOf(cells.name), countOf(cells.residents)]
  if (name === '') return err('name_missing')
  if (!hasWord(name)) return err('name_signs')
  if (lengthOf(name) > longest) return err('name_long')
  if (!residents.ok) return residents
  return (residents.value ?? 0) > mostResidents ? err('residents_many') : ok({ line, code: code.value, name, residents: residents.value })
}

/** What a row changes of a place that stands, and how that is said. */
const changesIn = ({ name, residents }: Node, state: OrgState, within: string | undefined): { fields: NodeFields; said: string } => {
  const renamed = placeKey(state.name, within) !== placeKey(name, within)
  const counted = residents !== null && residents !== state.residents
  const fields: NodeFields = { ...(renamed && { name }), ...(counted && { residents }) }
  return { fields, said: [renamed ? `${state.name} → ${name}` : name, ...(counted ? [`人口 ${String(residents)}`] : [])].join('，') }
}

const change = (node: Node, world: World, call: PrintedCall): Step => {
  const { code, name, line } = node
  const state = world.get(code)
  if (!state) return refused(name, 'place_unknown')
  const about = code
  const { fields, said } = changesIn(node, state, world.get(state.parentId ?? '')?.name)
  if (Object.keys(fields).length === 0) return { verdict: 'unchanged', what: name, about }
  const changed = changeNode(state, { fields, family: world.childrenOf(state.parentId ?? '') }, callFor(call, line, state))
  if (!changed.ok) return refused(name, changed.code)
  return changed.value
    ? { verdict: 'changed', what: said, about, orgId: code, decision: changed.value }
    : { verdict: 'unchanged', what: name, about }
}

/** A place that is new comes with its figure in the same row. */
const furnished = (decision: Decision<OrgState>, residents: number | null): Decision<OrgState> => ({
  ...decision,
  effects: decision.effects.map((effect) =>
    effect.kind === 'plant' && residents !== null ? { ...effect, org: { ...effect.org, residents } } : effect,
  ),
})

const add = ({ code, name, line, residents }: Node, world: World, call: PrintedCall): Step => {
  const parentId = parentIdOf(code)
  if (parentId === null) return refused(name, 'no_county')
  const parent = world.get(parentId)
  if (!parent) return refused(name, 'parent_unknown')
  const planted = plantNode(parent, { code, name }, { family: familyOf(world, parentId), call: callFor(call, line, parent) })
  if (!planted.ok) return refused(name, planted.code)
  return planted.value
    ? { verdict: 'added', what: name, about: code, orgId: parentId, decision: furnished(planted.value, residents) }
    : { verdict: 'unchanged', what: name, about: code }
}

/** A row of the tree: a place that is added below its parent, or that gets another name. */
export const treeRow = (line: Line<'tree'>): Row => {
  const node = nodeFrom(line)
  if (!node.ok) return unreadable(line.line, wordsOf(line.cells.name), node.code)
  const { code, name, residents } = node.value
  const level = levelOf(code)
  return {
    line: line.line,
    depth: code.length,
    group: parentIdOf(code) ?? '',
    read: inWords([level && levels[level], code, residents !== null && `人口 ${residents}`]),
    words: [name],
    step: (world, call) => (world.get(code) ? change : add)(node.value, world, call),
  }
}
