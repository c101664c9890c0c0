import { createHash } from 'node:crypto'

/** The opaque id of a person: never shows the openid, and the same openid always gives the same id. */
export const personIdOf = (openid: string): string => `p_${createHash('sha256').update(openid).digest('hex').slice(0, 24)}`

/** The id of somebody whom only a phone number tells, until they open WeChat and prove it. */
export const provisionalIdOf = (phone: string): string => `t_${createHash('sha256').update(`phone/${phone}`).digest('hex').slice(0, 24)}`
