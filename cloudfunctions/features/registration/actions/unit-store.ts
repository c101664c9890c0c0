import type { UnitView } from '@/contract/registration-views'
import { ok, type Result } from '../../../platform/result'
import type { Decision } from '../../../platform/aggregate'
import type { Context } from '../../action'
import { aggregates } from '../../store'
import type { UnitRegistration } from '../registration'
import { toUnitView } from '../unit-view'
import { inArea } from '../../../ground/codes'

export const units = aggregates<UnitRegistration>('units')

type Decided<Code extends string> = Result<Decision<UnitRegistration>, Code> | Promise<Result<Decision<UnitRegistration>, Code>>

/** Change one unit's registration by a rule, and show the caller what it became. */
export const unitStep = async <Code extends string>(
  { id, loaded }: { readonly id: string; readonly loaded?: UnitRegistration },
  context: Context,
  rule: (unit: UnitRegistration) => Decided<Code>,
) => {
  const changed = inArea('registration', await units.change<Code>(id, rule, loaded))
  return changed.ok ? ok<UnitView>(toUnitView(changed.value, context)) : changed
}
