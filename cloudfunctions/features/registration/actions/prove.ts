import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { deliver } from '../../inbox/actions/deliver'
import { proverOf } from '../../people/actions/prover'
import type { SeekContact, UnitRegistration } from '../registration'
import { invite, isInvited, numberProved, type Proving } from '../unit-steps'
import { units } from './unit-store'

const inviteTo = async (unit: UnitRegistration, proving: Pick<Proving, 'from' | 'to'>, now: number): Promise<void> => {
  if (isInvited(unit, proving)) await Promise.all(invite(unit, proving.to, now).map((tell) => deliver.run(tell, now)))
}

/** A unit that wrote a number which is proved now: its own contact's is proved, whoever was named is asked whether they are. */
export const proveContact = async (id: string, proving: Proving, now: number): Promise<void> => {
  const changed = await units.change(id, (unit) => ok(numberProved(unit, proving)))
  if (!changed.ok) throw new Error(`${id}: ${changed.code}`)
  await inviteTo(changed.value, proving, now)
}

/** Whoever had proved the number before the unit named it is asked too. */
export const seekingContact = repeatable<SeekContact>(async ({ registrationId, provisionalId: from }, now) => {
  const [to, unit] = await Promise.all([proverOf(from), units.get(registrationId)])
  if (to && unit) await inviteTo(unit, { from, to }, now)
})
