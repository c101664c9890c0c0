import type { Here } from './here'

/** A browser does not tell in GCJ-02. */
export const here: Here = { point: async () => null }
