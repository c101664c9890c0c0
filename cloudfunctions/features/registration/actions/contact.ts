import { find } from '../../../platform/documents'
import type { Proving } from '../unit-steps'
import { proveContact } from './prove'

/** Units that may name one number: far more than anybody speaks for. */
const most = 100

/** A number is proved: every unit that named it is spoken for by its owner. Safe to repeat. */
export const contactIs = async (proving: Proving, now: number): Promise<void> => {
  const named = await find<{ _id: string }>('units', { where: { 'contact.personId': proving.from }, limit: most, fields: ['unit'] })
  await Promise.all(named.map(({ _id }) => proveContact(_id, proving, now)))
}
