import { createHash } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** The same words always give the same id: what arrives twice is made once. */
export const derivedId = (prefix: string, of: string): string => `${prefix}_${digest(of).slice(0, 24)}`

/** Tells a resend from another request under the same key. */
export const fingerprintOf = (input: unknown): string => digest(JSON.stringify(input)).slice(0, 32)
