import { findById } from '../../../platform/documents'
import { err } from '../../../platform/result'
import type { Action } from '../../action'
import type { StepError } from '../deciding'
import { isUnitRegistration } from '../identity'
import type { UnitRegistration } from '../registration'
import { unitFrom, type UnitName } from '../unit-name'
import { renameUnit } from '../unit-steps'
import { callOf } from './store'
import { unitStep } from './unit-store'

/** Whether a name is another unit's. */
const isOthers = (known: UnitName | null, { unit }: Pick<UnitRegistration, 'unit'>): boolean =>
  known !== null && (known.unitId ?? known._id) !== unit.id

export const renameReported: Action<'registration.rename'> = async (input, context) => {
  const named = unitFrom(input.name)
  if (!named) return err('registration.unit_unclear')
  if (!isUnitRegistration(input.id)) return err('registration.not_found')
  const known = await findById<UnitName>('unitNames', named.id)
  return unitStep<StepError | 'registration.name_taken'>(input, context, (unit) => {
    const renamed = renameUnit(unit, named.name, callOf(input, context))
    return renamed.ok && isOthers(known, unit) ? err('registration.name_taken') : renamed
  })
}
