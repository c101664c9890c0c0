import type { Counts, ImportKind, ReportRow, Verdict } from '@/contract/exchange'
import { gridRow } from '../kinds/rows/grid'
import { householdRow } from '../kinds/rows/household'
import { linkRow } from '../kinds/rows/link'
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
  households: householdRow,
  links: linkRow,
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
  if ('homeId' in step) {
    world.homes.put(step.after)
    return
  }
  const seen = world.get(step.orgId)
  if (seen) settleIn(world, seen, step.decision)
}

/** Why a row is refused whatever the tree: another row that is not refused is about the same, or the check of its words. */
const fixedLetters = { repeated: 'd', words_risky: 'w', words_review: 'v', words_unheard: 'n' } as const
export type Fixed = keyof typeof fixedLetters
const whyFixed = Object.keys(fixedLetters) as readonly Fixed[]

/** `fixed`: refused whatever the tree; null: as the tree stands. */
export interface Planned extends ReportRow {
  readonly fixed: Fixed | null
}

/** What applying every row would do, each in sight of those before it. Changes the world, and nothing else. */
export const planRows = (rows: readonly Row[], world: World, call: PrintedCall): readonly Planned[] => {
  const lines = new Map<string, number>()
  return rows.map((row) => {
    const step = row.step(world, call)
    if (step.verdict === 'refused') return { ...reported(row, step), fixed: null }
    const before = lines.get(step.about)
    if (before !== undefined) return { ...reported(row, step), verdict: 'refused', why: whyOf('twice', before), fixed: 'repeated' }
    lines.set(step.about, row.line)
    settle(world, step)
    return { ...reported(row, step), fixed: null }
  })
}

/** What others would read of a row that changes something; what stands already was looked at when it came. */
export const wordsToCheck = (rows: readonly Row[], plan: readonly Planned[]): readonly string[] =>
  rows.flatMap(({ words }, at) => (plan[at]?.verdict === 'added' || plan[at]?.verdict === 'changed' ? words : []))

/** A plan once its words have been checked: what is found in a row refuses it. */
export const afterCheck = (
  rows: readonly Row[],
  plan: readonly Planned[],
  found: (row: Row, at: number) => Fixed | null,
): readonly Planned[] =>
  plan.map((planned, at) => {
    const row = rows[at]
    const why = row && planned.verdict !== 'refused' && planned.verdict !== 'unchanged' ? found(row, at) : null
    return why ? { ...planned, verdict: 'refused', why: whyOf(why), fixed: why } : planned
  })

export { reported }

const letters: Readonly<Record<Verdict, string>> = { added: 'a', changed: 'c', unchanged: 'u', refused: 'r' }

/** Why the row of a letter is refused whatever the tree; null: it is not. */
export const fixedAs = (letter: string | undefined): Fixed | null => whyFixed.find((why) => fixedLetters[why] === letter) ?? null

/** The verdicts of many rows in few bytes, a letter each. */
export const lettersOf = (rows: readonly (Pick<ReportRow, 'verdict'> & { readonly fixed?: Fixed | null })[]): string =>
  rows.map(({ verdict, fixed = null }) => (fixed ? fixedLetters[fixed] : letters[verdict])).join('')

/** How often each verdict stands in a line of letters. */
export const countsOf = (text: string): Counts => {
  const often = (letter: string) => text.split(letter).length - 1
  const count = (verdict: Verdict) => often(letters[verdict])
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: whyFixed.reduce((sum, why) => sum + often(fixedLetters[why]), count('refused')),
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
