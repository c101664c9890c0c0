import { createHash } from 'node:crypto'

/** The opaque id of a person: never shows the openid, and the same openid always gives the same id. */
export const personIdOf = (openid: string): string => `p_${createHash('sha256').update(openid).digest('hex').slice(0, 24)}`
