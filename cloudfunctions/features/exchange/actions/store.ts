import { createHash } from 'node:crypto'
import { find } from '../../../platform/documents'
import { aggregates } from '../../store'
import type { Import } from '../run/import'

export const imports = aggregates<Import>('imports')

/** The digest of a file's bytes. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** The same person's same file for the same table is always the same import. */
export const importIdOf = (
  personId: string,
  { kind, fileId, digest, takeHidden }: Pick<Import, 'kind' | 'fileId' | 'digest' | 'takeHidden'>,
): string => `i_${digestOf(`${personId}/${kind}/${fileId}/${digest}${takeHidden ? '/hidden' : ''}`).slice(0, 24)}`

/** What a person imported last. */
export const newestOf = async (personId: string): Promise<Import | undefined> =>
  (await find<Import>('imports', { where: { 'by.personId': personId }, order: [['at', 'desc']], limit: 1 }))[0]
