import { ok } from '../../../platform/result'
import { endedByDeath as appealEnded } from '../../appeals/steps'
import { appeals } from '../../appeals/actions/store'
import { families } from '../../family/actions/store'
import { left } from '../../family/family'
import { withoutPerson } from '../../grid/ending'
import { follow } from '../../grid/actions/store'
import { calls } from '../../inbox/actions/store'
import { endedByDeath as callEnded } from '../../inbox/elsewhere/call-list'
import { registrations } from '../../registration/actions/store'
import { units } from '../../registration/actions/unit-store'
import { registrationIdOf } from '../../registration/identity'
import { endedByDeath } from '../../registration/office-steps'
import { withoutContact } from '../../registration/unit-steps'
import { reservations } from '../../shop/actions/store'
import { endedByDeath as reservationEnded } from '../../shop/reserving'
import type { PassingEffect } from '../passing'
import { placesOf, type Found } from './held'
import { surely } from './passings'

/** What is open ends, each by its own rule: none of them tells the person or their family. */
export const endAll = async ({ id: key, personId, at: now }: PassingEffect, found: Found): Promise<void> => {
  await surely(
    personId,
    registrations.change(registrationIdOf(personId), (seen) => ok(endedByDeath(seen, { key, now }))),
  )
  await Promise.all([
    ...placesOf(found).map((orgId) => follow(orgId, (state) => withoutPerson(state, personId, now))),
    ...found.reservations.map(({ _id }) =>
      surely(
        _id,
        reservations.change(_id, (seen) => ok(reservationEnded(seen, now))),
      ),
    ),
    ...found.appeals.map(({ _id }) =>
      surely(
        _id,
        appeals.change(_id, (seen) => ok(appealEnded(seen, now))),
      ),
    ),
    ...found.units.map(({ _id }) =>
      surely(
        _id,
        units.change(_id, (seen) => ok(withoutContact(seen, personId, now))),
      ),
    ),
    ...found.calls.map(({ _id }) =>
      surely(
        _id,
        calls.change(_id, (seen) => ok(callEnded(seen, now))),
      ),
    ),
    ...found.families.map(({ _id }) =>
      surely(
        _id,
        families.change(_id, (seen) => ok(left(seen, personId))),
      ),
    ),
  ])
}
