import type { Counts, ImportKind, ReportRow, Verdict } from '@/contract/exchange'
import { gridRow } from '../kinds/rows/grid'
import { whyOf } from '../labels'
import { laneRow } from '../kinds/rows/lane'
import { partyRow } from '../kinds/rows/party'
import { staffRow } from '../kinds/rows/staff'
import { unreadable, type Row, type Step } from '../kinds/step'
import type { Line } from '../file/table'
import { treeRow } from '../kinds/rows/tree'
import { settleIn, type World } from './world'
import type { PrintedCall } from '../../actor/act'

const readers: { readonly [Kind in ImportKind]: (line: Line<Kind>) => Row } = {
  tree: treeRow,
  grids: gridRow,
  lanes: laneRow,
  staff: staffRow,
  partyGroups: partyRow,
}

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

const rowFrom = <Kind extends ImportKind>(kind: Kind, line: Line<Kind>): Row =>
  line.fault ? unreadable(line.line, line.fault.heading, line.fault.why) : readers[kind](line)

/** Rows in the order in which they are applied: what lies higher in the tree first, what is about one place together. */
export const rowsOf = <Kind extends ImportKind>(kind: Kind, lines: readonly Line<Kind>[]): readonly Row[] =>
  lines
    .map((line) => rowFrom(kind, line))
    .sort((one, other) => one.depth - other.depth || order(one.group, other.group) || one.line - other.line)

const reported = ({ line, read }: Pick<Row, 'line' | 'read'>, step: Step): ReportRow => ({
  line,
  verdict: step.verdict,
  what: step.what,
  read,
  why: step.verdict === 'refused' ? whyOf(step.why) : null,
})

/** A row that a rule refuses although an earlier look allowed it. */
export const refusedRow = ({ line, read }: Pick<Row, 'line' | 'read'>, what: string, why: Parameters<typeof whyOf>[0]): ReportRow => ({
  line,
  verdict: 'refused',
  what,
  read,
  why: whyOf(why),
})

/** What a step would do, done in the world alone. */
const settle = (world: World, step: Step) => {
  if (step.verdict !== 'added' && step.verdict !== 'changed') return
  const seen = world.get(step.orgId)
  if (seen) settleIn(world, seen, step.decision)
}

/** `repeats`: another row of the file, that is not refused, is about the same. */
export interface Planned extends ReportRow {
  readonly repeats: boolean
}

/** What applying every row would do, each in sight of those before it. Changes the world, and nothing else. */
export const planRows = (rows: readonly Row[], world: World, call: PrintedCall): readonly Planned[] => {
  const lines = new Map<string, number>()
  return rows.map((row) => {
    const step = row.step(world, call)
    if (step.verdict === 'refused') return { ...reported(row, step), repeats: false }
    const before = lines.get(step.about)
    if (before !== undefined) return { ...reported(row, step), verdict: 'refused', why: whyOf('twice', before), repeats: true }
    lines.set(step.about, row.line)
    settle(world, step)
    return { ...reported(row, step), repeats: false }
  })
}

export { reported }

const letters: Readonly<Record<Verdict, string>> = { added: 'a', changed: 'c', unchanged: 'u', refused: 'r' }

/** A row that repeats another is refused whatever the tree, also when the other has been applied already. */
const repeating = 'd'
export const isRepeating = (letter: string | undefined): boolean => letter === repeating

/** The verdicts of many rows in few bytes, a letter each. */
export const lettersOf = (rows: readonly (Pick<ReportRow, 'verdict'> & { readonly repeats?: boolean })[]): string =>
  rows.map(({ verdict, repeats }) => (repeats ? repeating : letters[verdict])).join('')

/** How often each verdict stands in a line of letters. */
export const countsOf = (text: string): Counts => {
  const count = (verdict: Verdict) => text.split(letters[verdict]).length - 1
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused') + text.split(repeating).length - 1,
  }
}

/**
 * What became of a row, when what it wanted was found done already: by this import before it died half-way, or by
 * somebody else since the preview. Then it counts as what was promised.
 */
export const settledAs = (row: ReportRow, promised: string | undefined): ReportRow => {
  if (row.verdict !== 'unchanged') return row
  const verdict = (['added', 'changed'] as const).find((each) => letters[each] === promised)
  return verdict ? { ...row, verdict } : row
}

const rank: Readonly<Record<Verdict, number>> = { refused: 0, added: 1, changed: 1, unchanged: 1 }
const rowsPerPage = 50

/** One page of a report: refused rows first, then as they stand in the file. */
export const pageOfReport = (rows: readonly ReportRow[], { only, after }: { only?: Verdict | undefined; after?: string | undefined }) => {
  const from = /^\d{1,6}$/.test(after ?? '') ? Number(after) : 0
  const asked = rows
    .filter(({ verdict }) => only === undefined || verdict === only)
    .sort((one, other) => rank[one.verdict] - rank[other.verdict] || one.line - other.line)
  const next = from + rowsPerPage
  return { rows: asked.slice(from, next), next: next < asked.length ? String(next) : null }
}
