import type { UnitView } from '@/contract/registration-views'
import { byKind, leaving, repeatable } from '../../../platform/effects'
import { findById } from '../../../platform/documents'
import { ok, type Result } from '../../../platform/result'
import { aggregates, type Decision } from '../../../platform/store'
import type { Context } from '../../action'
import { deliver } from '../../inbox/actions/deliver'
import { moveUnitTasks } from '../../matters/actions/unit-tasks'
import type { Binding } from '../../people/binding'
import type { Seek, Tasks, UnitEffect, UnitRegistration } from '../registration'
import { provedContact, type Proving } from '../unit-steps'
import { toUnitView } from '../unit-view'
import { know } from './follow'
import { outcome } from './store'

/** A number that was named as the contact becomes somebody's. */
export const proveContact = async (id: string, proving: Proving): Promise<void> => {
  const changed = await units.change(id, (unit) => ok(provedContact(unit, proving, Date.now())))
  if (!changed.ok) throw new Error(`${id}: ${changed.code}`)
}

/** Whoever had proved the number before the unit named it. */
const seek = async ({ registrationId, provisionalId }: Seek): Promise<void> => {
  const binding = await findById<Binding>('bindings', provisionalId)
  if (binding) await proveContact(registrationId, { from: provisionalId, to: { personId: binding.personId, openid: binding.openid } })
}

export const units = aggregates<UnitRegistration>(
  'units',
  byKind<UnitEffect>({ tell: deliver, know: leaving('unitNames', know), seek: repeatable(seek), tasks: repeatable<Tasks>(moveUnitTasks) }),
)

type Decided<Code extends string> = Result<Decision<UnitRegistration>, Code> | Promise<Result<Decision<UnitRegistration>, Code>>

/** Change one unit's registration by a rule, and show the caller what it became. */
export const unitStep = async <Code extends string>(
  { id, loaded }: { readonly id: string; readonly loaded?: UnitRegistration },
  context: Context,
  rule: (unit: UnitRegistration) => Decided<Code>,
) => {
  const changed = outcome(await units.change<Code>(id, rule, loaded))
  return changed.ok ? ok<UnitView>(toUnitView(changed.value, context)) : changed
}
