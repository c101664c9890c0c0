import { err, ok, type Result } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import type { Actor } from '../../actor/actor'
import { provisionalIdOf } from '../../actor/person-id'
import { proverOf } from '../../people/actions/prover'
import { disowned } from '../guest'
import type { ServiceRecord } from '../record'
import { proveAttendant } from './prove'
import { records } from './store'

/** The id of the number that somebody has proved; null where they have none, or it is somebody else's by now. */
export const provedIdOf = async ({ _id, phone }: Pick<Actor, '_id' | 'phone'>): Promise<string | null> => {
  if (phone === null) return null
  const id = provisionalIdOf(phone)
  return (await proverOf(id))?.personId === _id ? id : null
}

const disown = async (id: string): Promise<Result<object, 'service.not_found' | 'service.changed'>> => {
  const made = await records.change<never>(id, (record) => ok({ next: disowned(record), effects: [] }))
  const changed = inArea<'service', ServiceRecord, never>('service', made)
  return changed.ok ? ok({}) : changed
}

export const ownGuest: Action<'attendance.mine'> = async ({ id, mine }, { actor, now }) => {
  const [record, from] = await Promise.all([records.get(id), provedIdOf(actor)])
  if (!record) return err('service.not_found')
  const { personId } = record.person
  // Said before, and asked again.
  if (mine && personId === actor._id && record.person.guest) return ok({})
  if (from === null || personId !== from) return err('attendance.not_invited')
  if (!mine) return disown(id)
  await proveAttendant(record, { from, to: { personId: actor._id, openid: actor.openid } }, now)
  return ok({})
}
