import {
  exportTables,
  verdicts,
  type Counts,
  type ImportKind,
  type ImportState,
  type ImportView,
  type ReportRow,
  type Verdict,
} from '@/contract/exchange'
import type { Role } from '@/contract/words'
import type { Aggregate, Body, Decision } from '../../../platform/aggregate'
import { err, ok, type Result } from '../../../platform/result'
import { auditEffect, type AuditEffect } from '../../../ground/audit-line'
import { sayName } from '../../grid/names'
import { countsOf, lettersOf, type Planned } from './plan'

/** One file on its way in, in the collection `imports`. */
export interface Import extends Aggregate<AuditEffect> {
  readonly kind: ImportKind
  readonly fileId: string
  /** Rows that are not to be seen in the file, and whether they are taken too. */
  readonly hidden: number
  readonly takeHidden: boolean
  /** Of the file's bytes: what is applied is what was previewed. */
  readonly digest: string
  readonly by: { readonly personId: string; readonly name: string | null; readonly role: Role | null }
  /** The highest place that the person answers for. */
  readonly org: { readonly id: string; readonly name: string }
  readonly state: ImportState
  readonly at: number
  readonly notes: readonly string[]
  /** A letter for each row, in the order of applying: what the preview promised, and what has happened so far. */
  readonly planned: string
  readonly done: string
  /** The first rows that were refused. */
  readonly refusals: readonly ReportRow[]
}

const keptRefusals = 100

export type Preview = Pick<Import, 'kind' | 'fileId' | 'hidden' | 'takeHidden' | 'digest' | 'by' | 'org' | 'at' | 'notes'>

/** A file that was looked through: what each of its rows would do. */
export const previewed = (preview: Preview, rows: readonly Planned[]): Body<Import> => ({
  ...preview,
  state: 'previewed',
  planned: lettersOf(rows),
  done: '',
  refusals: rows
    .filter(({ verdict }) => verdict === 'refused')
    .slice(0, keptRefusals)
    .map(({ fixed: _, ...row }) => row),
})

const inWords = (counts: Counts): string =>
  (Object.keys(verdicts) as Verdict[])
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${verdicts[verdict]} ${String(counts[verdict])} 行`)
    .join('，')

/** The line that an import leaves once it is through; one that changed nothing leaves none. */
const lineOf = (seen: Import, done: string, now: number): readonly AuditEffect[] => {
  const counts = countsOf(done)
  if (counts.added + counts.changed === 0) return []
  const { personId, name, role } = seen.by
  const line = {
    at: now,
    what: 'imported' as const,
    orgId: seen.org.id,
    orgName: sayName(seen.org.name),
    by: { personId, name: name ?? '', role },
    changes: [{ label: exportTables[seen.kind], before: null, after: inWords(counts) }],
  }
  return [auditEffect(`${seen._id}_${String(seen.at)}_audit`, line)]
}

/** Rows that were dealt with, right after those before them. Refused when another call dealt with them first. */
export const advanced = (
  seen: Import,
  { from, rows }: { from: number; rows: readonly ReportRow[] },
  now: number,
): Result<Decision<Import>, 'exchange.changed'> => {
  if (seen.done.length !== from) return err('exchange.changed')
  const done = seen.done + lettersOf(rows)
  const through = done.length >= seen.planned.length
  // What was refused when it was previewed may be in order now, or the other way round.
  const known = seen.refusals.filter(({ line }) => !rows.some((row) => row.line === line))
  const refusals = [...rows.filter(({ verdict }) => verdict === 'refused'), ...known].slice(0, keptRefusals)
  return ok({ next: { ...seen, done, refusals, state: through ? 'applied' : 'applying' }, effects: through ? lineOf(seen, done, now) : [] })
}

/** An import as its owner sees it. */
export const toImportView = ({
  _id,
  kind,
  state,
  at,
  by,
  planned,
  done,
  notes,
  hidden,
  takeHidden,
}: Pick<Import, keyof Body<Import> | '_id'>): ImportView => ({
  id: _id,
  kind,
  state,
  at,
  byName: by.name,
  of: planned.length,
  done: done.length,
  more: done.length < planned.length,
  counts: countsOf(state === 'previewed' ? planned : done),
  notes: [...notes],
  hidden,
  takeHidden,
})
