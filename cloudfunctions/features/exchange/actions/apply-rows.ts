import type { ReportRow } from '@/contract/exchange'
import { ok } from '../../../platform/result'
import { orgs } from '../../grid/actions/store'
import { orgFrom } from '../../grid/org'
import { applyHomes } from './apply-homes'
import { foldRows, type Folded } from '../run/fold'
import { refusedRow, reported } from '../run/plan'
import type { Row } from '../kinds/step'
import type { World } from '../run/world'
import type { PrintedCall } from '../../actor/act'

/** Places, and households, that are changed at once. */
const atOnce = 16

/** Where rows are applied, and by which call. */
export interface Site {
  readonly world: World
  readonly call: PrintedCall
}

/** The rows about one place, as one save of it. What a lost race had planned is taken back. */
const applyTo = async (orgId: string, rows: readonly Row[], { world, call }: Site): Promise<readonly ReportRow[]> => {
  let folded: Folded | null = null
  const changed = await orgs.change(
    orgId,
    (seen) => {
      folded?.planted.forEach((id) => world.forget(id))
      folded = foldRows(rows, orgFrom(seen), { world, call })
      const { decision } = folded
      return ok(decision ?? { next: seen, effects: [] })
    },
    world.get(orgId),
  )
  if (!changed.ok) return rows.map((row) => refusedRow(row, '', 'faster'))
  world.put(orgFrom(changed.value))
  return (folded as Folded | null)?.outcomes ?? []
}

/** Rows by the place that each would change now; the others have their outcome already. */
const sorted = (rows: readonly Row[], { world, call }: Site) => {
  const byOrg = new Map<string, Row[]>()
  const byHome = new Map<string, Row[]>()
  const settled: ReportRow[] = []
  for (const row of rows) {
    const step = row.step(world, call)
    if (step.verdict === 'refused' || step.verdict === 'unchanged') settled.push(reported(row, step))
    else if ('homeId' in step) byHome.set(step.homeId, [...(byHome.get(step.homeId) ?? []), row])
    else byOrg.set(step.orgId, [...(byOrg.get(step.orgId) ?? []), row])
  }
  return { byOrg: [...byOrg], byHome: [...byHome.values()], settled }
}

/** Applies a batch of rows, place by place, some at once. What became of each row, in the order of the rows. */
export const applyRows = async (rows: readonly Row[], site: Site): Promise<readonly ReportRow[]> => {
  const { byOrg, byHome, settled } = sorted(rows, site)
  const outcomes = new Map(settled.map((outcome) => [outcome.line, outcome]))
  const left = [
    ...byOrg.map(
      ([orgId, some]) =>
        () =>
          applyTo(orgId, some, site),
    ),
    ...byHome.map((some) => () => applyHomes(some, site)),
  ]
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) for (const outcome of await next()) outcomes.set(outcome.line, outcome)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return rows.map((row) => outcomes.get(row.line) ?? refusedRow(row, '', 'faster'))
}
