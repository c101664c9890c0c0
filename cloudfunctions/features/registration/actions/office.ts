import { ok } from '../../../platform/result'
import { readOrgs } from '../../grid/actions/read'
import { inOffice } from '../../grid/duty'
import { chainIds } from '../../grid/names'
import type { OfficeEffect } from '../../grid/org'
import { registrationIdOf } from '../identity'
import { asWritten, writtenDown, type Written } from '../office-steps'
import { communityPlace } from '../place'
import { registrations } from './store'

/** What stands on the office's list now: an effect may be made to happen long after it was decided. */
const readWritten = async ({ id, person, assignment: { orgId } }: OfficeEffect, now: number): Promise<Written | null> => {
  const orgs = await readOrgs(chainIds(orgId))
  const place = communityPlace(orgs, orgId)
  const held = orgs.find(({ _id }) => _id === orgId)?.staff.find(({ role, personId }) => role === 'member' && personId === person.id)
  const { openid, name, phone } = person
  return (
    place && {
      person: { personId: person.id, openid, name, phone },
      place,
      until: held && inOffice(held, now) ? held.until : undefined,
      key: id,
      now,
    }
  )
}

/** An office gave or took the role of a member: the registration follows, and the membership follows that. Safe to repeat. */
export const officeSays = async (effect: OfficeEffect, now: number): Promise<void> => {
  const written = await readWritten(effect, now)
  if (!written) return
  const id = registrationIdOf(effect.person.id)
  const follow = () => registrations.change(id, (registration) => ok(asWritten(registration, written)))
  const changed = await follow()
  if (changed.ok) return
  if (changed.code !== 'not_found') throw new Error(`${id}: ${changed.code}`)
  if (written.until === undefined) return
  const { created } = await registrations.create(id, writtenDown(id, written))
  if (!created) await follow()
}
