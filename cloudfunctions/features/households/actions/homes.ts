import { find } from '../../../platform/documents'
import type { Household } from '../household'

/** Households that one person may be of. */
const mostHomes = 10

/** The households in which somebody stands as one of them: whether they still are is asked of each. */
export const readHomes = (personId: string): Promise<Household[]> =>
  find<Household>('households', { where: { 'dwellers.personId': personId }, order: [['at', 'desc']], limit: mostHomes })
