import { find, where } from '../../../platform/documents'
import type { Proving } from '../unit-steps'
import { proveContact } from './prove'

/** Units that may name one number, or one person: far more than anybody speaks for. */
const most = 100

/**
 * A number is proved: it stands as proved with every unit whose contact wrote it of themselves, and those who named it wait for an
 * answer. Safe to repeat.
 */
export const contactIs = async (proving: Proving, now: number): Promise<void> => {
  const named = await find<{ _id: string }>('units', {
    where: { 'contact.personId': where.in([proving.from, proving.to.personId]) },
    limit: most,
    fields: ['unit'],
  })
  await Promise.all(named.map(({ _id }) => proveContact(_id, proving, now)))
}
