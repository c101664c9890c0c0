import { unsureGrid } from '@/contract/places'
import { sha256 } from '../../../ground/ids'
import { isCommunity } from '../../../ground/places'
import type { Cells } from '../tally'

/** What one document adds to the figures of one grid and one day. */
export interface Counted {
  readonly cells: Cells
  /** Whom something was done for, each once. */
  readonly heads: readonly string[]
}

export const nothing: Counted = { cells: {}, heads: [] }

/** 48 bits: among a hundred thousand people two would share one mark once in fifty thousand counts. */
const markLength = 12

/** Tells one person from another, and says nothing of either. */
export const markOf = (who: string): string => sha256(`head/${who}`).slice(0, markLength)

/** The grid under which something is counted: what belongs to a whole community stands beside its grids. */
export const gridOf = (orgId: string): string => (isCommunity(orgId) ? unsureGrid(orgId) : orgId)
