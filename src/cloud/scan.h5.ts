import type { Scanner } from './scan'

/** A browser has no scanner of WeChat's. */
export const scanner: Scanner = { scan: async () => null, able: false }
