import type { ReportRow } from '@/contract/exchange'
import type { PrintedCall } from '../../actor/act'
import type { Household } from '../../households/household'
import { households } from '../../households/actions/store'
import type { Result } from '../../../platform/result'
import type { Why } from '../labels'
import { refusedRow, reported } from '../run/plan'
import type { HomeStep, Row } from '../kinds/step'
import type { World } from '../run/world'

interface Site {
  readonly world: World
  readonly call: PrintedCall
}

/** The household with what a row says of it: a new one, or one that stands. */
const save = async ({ homeId, decide }: HomeStep, { homes }: World): Promise<Result<Household, Why | 'not_found' | 'changed'>> => {
  const standing = homes.get(homeId)
  if (standing) return households.change<Why>(homeId, decide, standing)
  const first = decide(null)
  return first.ok ? { ok: true, value: (await households.create(homeId, first.value)).document } : first
}

const applyHome = async (row: Row, { world, call }: Site): Promise<ReportRow> => {
  const step = row.step(world, call)
  if (!('homeId' in step)) return reported(row, step)
  const saved = await save(step, world)
  if (!saved.ok) return refusedRow(row, step.what, saved.code === 'not_found' || saved.code === 'changed' ? 'faster' : saved.code)
  world.homes.put(saved.value)
  // Somebody may have written it down meanwhile in another way: then the row would still do something.
  return row.step(world, call).verdict === 'unchanged' ? reported(row, step) : refusedRow(row, step.what, 'faster')
}

/** The rows about one household, one after another. */
export const applyHomes = async (rows: readonly Row[], site: Site): Promise<readonly ReportRow[]> => {
  const outcomes: ReportRow[] = []
  for (const row of rows) outcomes.push(await applyHome(row, site))
  return outcomes
}
