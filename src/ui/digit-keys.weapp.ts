import type { DigitKeys } from './digit-keys'

/** WeChat's number keys keep what is pasted as it is. */
export const digitKeys: DigitKeys = { type: 'number' }
