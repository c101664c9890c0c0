import { ok } from '../../../platform/result'
import { appeals } from '../../appeals/actions/store'
import { backFromDeath as appealBack } from '../../appeals/steps'
import { families } from '../../family/actions/store'
import { returned } from '../../family/family'
import { follow } from '../../grid/actions/store'
import { backInOffice } from '../../grid/ending'
import { calls } from '../../inbox/actions/store'
import { backFromDeath as callBack } from '../../inbox/elsewhere/call-list'
import { registrations } from '../../registration/actions/store'
import { units } from '../../registration/actions/unit-store'
import { registrationIdOf } from '../../registration/identity'
import { backFromDeath } from '../../registration/office-steps'
import { contactBack } from '../../registration/unit-steps'
import { reservations } from '../../shop/actions/store'
import type { Passing } from '../passing'
import type { Taken } from '../taken'
import { surely } from './passings'

type Back = readonly Promise<void>[]

const officesBack = ({ offices }: Taken, now: number): Back =>
  offices.map((lost) => follow(lost.orgId, (state) => backInOffice(state, lost, now)))

const registrationBack = ({ act: key, registration }: Taken, personId: string): Back => {
  if (!registration) return []
  const id = registrationIdOf(personId)
  return [
    surely(
      id,
      registrations.change(id, (seen) => ok(backFromDeath(seen, registration, { key }))),
    ),
  ]
}

const shopBack = ({ reservations: made }: Taken, now: number): Back =>
  made.map(async ({ id, made: next }) => {
    await reservations.create(id, { next: { ...next, at: now, wakeAt: now }, effects: [] })
  })

const restBack = (taken: Taken, now: number): Back => [
  ...taken.appeals.map(({ id, lost }) =>
    surely(
      id,
      appeals.change(id, (seen) => ok(appealBack(seen, lost))),
    ),
  ),
  ...taken.units.map(({ id, lost }) =>
    surely(
      id,
      units.change(id, (seen) => ok(contactBack(seen, lost, now))),
    ),
  ),
  ...taken.families.map(({ id, member, at }) =>
    surely(
      id,
      families.change(id, (seen) => ok(returned(seen, member, at))),
    ),
  ),
  ...taken.calls.map((id) =>
    surely(
      id,
      calls.change(id, (seen) => ok(callBack(seen))),
    ),
  ),
]

/** Nobody has died: what was taken is given back, but for what others have taken over since. Safe to repeat. */
export const giveAllBack = async ({ personId }: Pick<Passing, 'personId'>, taken: Taken, now: number): Promise<void> => {
  await Promise.all([...officesBack(taken, now), ...registrationBack(taken, personId), ...shopBack(taken, now), ...restBack(taken, now)])
}
