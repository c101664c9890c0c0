import { derivedId } from '../../ground/ids'

/** The opaque id of a person: never shows the openid, and the same openid always gives the same id. */
export const personIdOf = (openid: string): string => derivedId('p', openid)

/** The id of somebody whom only a phone number tells, until they open WeChat and prove it. */
export const provisionalIdOf = (phone: string): string => derivedId('t', `phone/${phone}`)
