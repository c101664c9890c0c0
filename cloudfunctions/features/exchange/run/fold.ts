import type { ReportRow } from '@/contract/exchange'
import type { Decision } from '../../../platform/aggregate'
import type { OrgEffect, OrgState } from '../../grid/org'
import { refusedRow, reported } from './plan'
import type { Row } from '../kinds/step'
import { plantedBy, settleIn, type World } from './world'
import type { PrintedCall } from '../../actor/act'

/** Rows of one batch at most: what a call that dies half-way has to look at again. */
const rowsPerBatch = 200
/** An audit line is for reading. */
const mostChanges = 40

/** The next rows to apply: of one level of the tree, so that none needs a place that another of them brings into being. */
export const nextBatch = (rows: readonly Row[], from: number): readonly Row[] => {
  const depth = rows[from]?.depth
  const batch = rows.slice(from, from + rowsPerBatch)
  const end = batch.findIndex((row) => row.depth !== depth)
  return end < 0 ? batch : batch.slice(0, end)
}

/** Several effects of one save under the same id: lines become one line, of anything else the last counts. */
const joined = (effects: readonly OrgEffect[]): readonly OrgEffect[] => {
  const byId = new Map<string, OrgEffect>()
  for (const effect of effects) {
    const before = byId.get(effect.id)
    const both = before?.kind === 'audit' && effect.kind === 'audit'
    byId.set(
      effect.id,
      both
        ? { ...before, line: { ...before.line, changes: [...before.line.changes, ...effect.line.changes].slice(0, mostChanges) } }
        : effect,
    )
  }
  return [...byId.values()]
}

export interface Folded {
  /** Null: nothing is to be saved. */
  readonly decision: Decision<OrgState> | null
  readonly outcomes: readonly ReportRow[]
  /** Places that the decision brings into being. */
  readonly planted: readonly string[]
}

/** All rows about one place as one change of it: one save, however many rows. `seen` is the place as it stands now. */
export const foldRows = (rows: readonly Row[], seen: OrgState, { world, call }: { world: World; call: PrintedCall }): Folded => {
  world.put(seen)
  const outcomes: ReportRow[] = []
  const effects: OrgEffect[] = []
  const planted: string[] = []
  for (const row of rows) {
    const step = row.step(world, call)
    if (step.verdict === 'refused' || step.verdict === 'unchanged') {
      outcomes.push(reported(row, step))
      continue
    }
    // A row of the tree is about a place alone.
    if ('homeId' in step) continue
    const state = world.get(step.orgId)
    // Somebody made the place meanwhile that this row was to add: another look will change it where it stands.
    if (step.orgId !== seen._id || !state) {
      outcomes.push(refusedRow(row, step.what, 'faster'))
      continue
    }
    settleIn(world, state, step.decision)
    effects.push(...step.decision.effects)
    planted.push(...plantedBy(step.decision))
    outcomes.push(reported(row, step))
  }
  const next = world.get(seen._id)
  return { decision: effects.length > 0 && next ? { next, effects: joined(effects) } : null, outcomes, planted }
}
