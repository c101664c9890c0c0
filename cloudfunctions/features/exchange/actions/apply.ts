import type { ReportRow } from '@/contract/exchange'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { nextBatch } from '../fold'
import { advanced, toImportView, type Import } from '../import'
import { planRows, settledAs } from '../plan'
import { scopesOf } from '../scope'
import type { Row } from '../step'
import { worldOf } from '../world'
import { applyRows } from './apply-rows'
import { openFile } from './file'
import { endTurn, takeTurn } from './lock'
import { callOfImport } from './preview'
import { readScopes } from './scope'
import { imports } from './store'

/** How long one call works, ms: the phone shows progress in between, and waits no longer than it does for others. */
const patience = 8_000

const outcomeOf = (document: Import) => ({ import: toImportView(document), rows: [...document.refusals] })

interface Job {
  readonly rows: readonly Row[]
  readonly scopes: readonly string[]
  readonly until: number
}

/** One batch after another until time is up, each kept before the next begins: whoever comes after goes on from there. */
const work = async (document: Import, { rows, scopes, until }: Job, context: Context): Promise<Result<Import, 'exchange.changed'>> => {
  const places = await readScopes(scopes)
  const call = callOfImport(document._id, context)
  // Looked at as a whole first, in a world of its own: a row that repeats another is known wherever a batch begins.
  const looked = new Map(planRows(rows, worldOf(places), call).map((row) => [row.line, row]))
  const world = worldOf(places)
  let seen = document
  while (seen.done.length < rows.length && Date.now() < until) {
    const from = seen.done.length
    const batch = nextBatch(rows, from)
    const refused = batch.flatMap(({ line }) => looked.get(line) ?? []).filter(({ verdict }) => verdict === 'refused')
    const applied = await applyRows(batch.filter(({ line }) => !refused.some((row) => row.line === line)), { world, call })
    const outcomes = new Map([...applied, ...refused].map((row) => [row.line, row]))
    const report = batch.flatMap(({ line }, at): ReportRow[] => {
      const outcome = outcomes.get(line)
      return outcome ? [settledAs({ ...outcome, what: outcome.what || (looked.get(line)?.what ?? '') }, seen.planned[from + at])] : []
    })
    const kept = await imports.change(seen._id, (standing) => advanced(standing, { from, rows: report }, Date.now()), seen)
    if (!kept.ok) return err('exchange.changed')
    seen = kept.value
  }
  return ok(seen)
}

export const applyImport: Action<'exchange.apply'> = async ({ id }, context) => {
  const until = Date.now() + patience
  const document = await imports.get(id)
  if (document?.by.personId !== context.actor._id) return err('exchange.not_found')
  const scopes = scopesOf(context.actor, context.now)
  if (scopes.length === 0) return err('exchange.not_yours')
  if (document.state === 'applied') return ok(outcomeOf(document))
  const opened = await openFile(document, context.actor)
  if (!opened.ok) return opened
  if (opened.value.digest !== document.digest) return err('exchange.file_changed')
  const turn = { countyId: document.org.id.slice(0, 6), importId: id }
  if (!(await takeTurn(turn))) return err('exchange.busy')
  const worked = await work(document, { rows: opened.value.rows, scopes, until }, context)
  if (!worked.ok) return worked
  if (worked.value.state === 'applied') await endTurn(turn)
  return ok(outcomeOf(worked.value))
}

