import { find } from '../../../platform/documents'
import type { Proving } from '../guest'
import { proveAttendant } from './prove'

/** Services that may be written down under one number: far more than anybody does unregistered. */
const most = 1000

/** A number is proved: what was served under it is its owner's. Safe to repeat. */
export const guestIs = async ({ from, to: { personId, openid } }: Proving, now: number): Promise<void> => {
  const served = await find<{ _id: string }>('services', { where: { 'person.personId': from }, limit: most, fields: ['event.id'] })
  await Promise.all(served.map(({ _id }) => proveAttendant(_id, { from, to: { personId, openid } }, now)))
}
