import { derivedId } from '../../../ground/ids'
import { find } from '../../../platform/documents'
import { aggregates } from '../../store'
import type { Import } from '../run/import'

export const imports = aggregates<Import>('imports')

/** The same person's same file for the same table is always the same import. */
export const importIdOf = (
  personId: string,
  { kind, fileId, digest, takeHidden }: Pick<Import, 'kind' | 'fileId' | 'digest' | 'takeHidden'>,
): string => derivedId('i', `${personId}/${kind}/${fileId}/${digest}${takeHidden ? '/hidden' : ''}`)

/** What a person imported last. */
export const newestOf = async (personId: string): Promise<Import | undefined> =>
  (await find<Import>('imports', { where: { 'by.personId': personId }, order: [['at', 'desc']], limit: 1 }))[0]
