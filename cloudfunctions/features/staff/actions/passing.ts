import { where } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import { gather } from '../../../platform/gather'
import { ok } from '../../../platform/result'
import type { Person } from '../../actor/person'
import { endedByDeath as appealEnded } from '../../appeals/steps'
import type { Appeal } from '../../appeals/appeal'
import { appeals } from '../../appeals/actions/store'
import { families } from '../../family/actions/store'
import { left, type Family } from '../../family/family'
import { withoutPerson } from '../../grid/ending'
import { follow } from '../../grid/actions/store'
import { changeWallet } from '../../inbox/actions/change-wallet'
import { deliver } from '../../inbox/actions/deliver'
import type { Matter } from '../../matters/document/matter'
import { readConfirmers } from '../../registration/actions/confirmers'
import { registrations } from '../../registration/actions/store'
import { units } from '../../registration/actions/unit-store'
import { registrationIdOf } from '../../registration/identity'
import { endedByDeath } from '../../registration/office-steps'
import type { UnitRegistration } from '../../registration/registration'
import { tellDesk } from '../../registration/telling'
import { withoutContact } from '../../registration/unit-steps'
import { reservations } from '../../shop/actions/store'
import type { Reservation } from '../../shop/reservation'
import { endedByDeath as reservationEnded } from '../../shop/reserving'
import { countyIdOf, townshipIdOf } from '../../../ground/places'
import { leftOpen, passingIdOf, type PassingEffect } from '../passing'

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly people: readonly Person[]
  readonly asked: readonly Pick<Matter, '_id' | 'category'>[]
  readonly reservations: readonly Reservation[]
  readonly appeals: readonly Appeal[]
  readonly units: readonly UnitRegistration[]
  readonly families: readonly Family[]
}

/** What one person may have open: far more than anybody has. */
const limit = 200
const open = where.in(['awaitingResponse', 'inProgress', 'answered'])

/** Everything that somebody left open, in one request. */
const read = (personId: string) =>
  gather<Found>({
    on: { collection: 'passings', id: passingIdOf(personId) },
    finds: {
      people: { collection: 'people', where: { _id: personId }, limit: 1 },
      asked: { collection: 'matters', where: { askers: personId, state: open }, order: [['askedAt', 'desc']], limit, fields: ['category'] },
      reservations: { collection: 'reservations', where: { 'by.personId': personId }, order: [['at', 'desc']], limit },
      appeals: { collection: 'appeals', where: { 'by.personId': personId }, order: [['at', 'desc']], limit },
      units: { collection: 'units', where: { 'contact.personId': personId }, limit },
      families: { collection: 'families', where: { 'members.personId': personId }, limit },
    },
  })

const surely = async (what: string, changed: Promise<{ readonly ok: boolean; readonly code?: string }>): Promise<void> => {
  const { ok: done, code } = await changed
  if (!done && code !== 'not_found') throw new Error(`${what}: ${code ?? ''}`)
}

const stopMessages = ({ personId, undone }: PassingEffect): Promise<void> =>
  surely(
    personId,
    changeWallet(personId, (wallet) =>
      ok((wallet.stopped ?? false) === !undone ? null : { next: { ...wallet, stopped: !undone }, effects: [] }),
    ),
  )

/** What is open ends, each by its own rule: none of them tells the person or their family. */
const endAll = async ({ id: key, personId, at: now }: PassingEffect, found: Found): Promise<void> => {
  const places = [...new Set(found.people.flatMap(({ assignments }) => assignments.map(({ orgId }) => orgId)))]
  await surely(
    personId,
    registrations.change(registrationIdOf(personId), (seen) => ok(endedByDeath(seen, { key, now }))),
  )
  await Promise.all([
    ...places.map((orgId) => follow(orgId, (state) => withoutPerson(state, personId, now))),
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
    ...found.families.map(({ _id }) =>
      surely(
        _id,
        families.change(_id, (seen) => ok(left(seen, personId))),
      ),
    ),
  ])
}

/** Whoever answers for the community hears what is left for the living to see to. */
const tellSecretaries = async (effect: PassingEffect, { asked, units: spoken }: Found, now: number): Promise<void> => {
  const { id, personId, name, communityId, communityName, at } = effect
  const within = { county: countyIdOf(communityId), township: townshipIdOf(communityId), community: communityId }
  const confirmers = (await readConfirmers({ within }, now)).filter((one) => one.personId !== personId)
  const said = { now: at, place: { communityId, communityName }, who: name, words: leftOpen(asked, spoken) }
  const told = tellDesk(confirmers, 'passedAway', said)
  await Promise.all(told.map((tell) => deliver.run({ ...tell, id: `${id}_${tell.to.personId}` }, now)))
}

/** Somebody has died, or has not: what follows. Safe to repeat. */
export const passing = repeatable<PassingEffect>(async (effect, now) => {
  await stopMessages(effect)
  const found = effect.undone ? null : await read(effect.personId)
  if (!found) return
  await endAll(effect, found)
  await tellSecretaries(effect, found, now)
})
