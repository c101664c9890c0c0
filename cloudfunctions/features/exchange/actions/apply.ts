import type { ReportRow } from '@/contract/exchange'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { nextBatch } from '../run/fold'
import { advanced, toImportView, type Import } from '../run/import'
import { whyOf } from '../labels'
import { fixedAs, settledAs, type Fixed } from '../run/plan'
import { scopesOf } from '../run/scope'
import type { Row } from '../kinds/step'
import { applyRows, type Site } from './apply-rows'
import { reopenFile } from './file'
import { endTurn, takeTurn } from './lock'
import { callOfImport } from './preview'
import { readWorld } from './read-homes'
import { imports } from './store'
import { countyIdOf } from '../../../ground/places'

/** How long one call works, ms: the phone shows progress in between, and waits no longer than it does for others. */
const patience = 8_000

const outcomeOf = (document: Import) => ({ import: toImportView(document), rows: [...document.refusals] })

/** A row that is refused whatever the tree, as the preview said it. */
const asPreviewed = ({ refusals }: Import, { line, read }: Row, fixed: Fixed | null): ReportRow =>
  refusals.find((row) => row.line === line) ?? { line, verdict: 'refused', what: '', read, why: whyOf(fixed ?? 'faster') }

/** The rows of one batch, applied: what became of each, in their order. */
const applyBatch = async (seen: Import, batch: readonly Row[], site: Site): Promise<readonly ReportRow[]> => {
  const promised = (at: number) => seen.planned[seen.done.length + at]
  const applied = await applyRows(
    batch.filter((_, at) => fixedAs(promised(at)) === null),
    site,
  )
  const outcomes = new Map(applied.map((row) => [row.line, row]))
  return batch.map((row, at) => settledAs(outcomes.get(row.line) ?? asPreviewed(seen, row, fixedAs(promised(at))), promised(at)))
}

interface Job {
  readonly rows: readonly Row[]
  readonly scopes: readonly string[]
  /** As `performance.now` counts. */
  readonly until: number
}

/** One batch after another until time is up, each kept before the next begins: whoever comes after goes on from there. */
const work = async (document: Import, { rows, scopes, until }: Job, context: Context): Promise<Result<Import, 'exchange.changed'>> => {
  const site = { world: await readWorld(document.kind, rows, scopes), call: callOfImport(document._id, context) }
  let seen = document
  do {
    const from = seen.done.length
    const report = await applyBatch(seen, nextBatch(rows, from), site)
    const kept = await imports.change(seen._id, (standing) => advanced(standing, { from, rows: report }, context.now), seen)
    if (!kept.ok) return err('exchange.changed')
    seen = kept.value
  } while (seen.done.length < rows.length && performance.now() < until)
  return ok(seen)
}

export const applyImport: Action<'exchange.apply'> = async ({ id }, context) => {
  const until = performance.now() + patience
  const document = await imports.get(id)
  if (document?.by.personId !== context.actor._id) return err('exchange.not_found')
  const scopes = scopesOf(context.actor, context.now)
  if (scopes.length === 0) return err('exchange.not_yours')
  if (document.state === 'applied') return ok(outcomeOf(document))
  const opened = await reopenFile(document, context.actor)
  if (!opened.ok) return opened
  const turn = { countyId: countyIdOf(document.org.id), importId: id }
  if (!(await takeTurn(turn, context.now))) return err('exchange.busy')
  const worked = await work(document, { rows: opened.value, scopes, until }, context)
  if (!worked.ok) return worked
  if (worked.value.state === 'applied') await endTurn(turn)
  return ok(outcomeOf(worked.value))
}
