import { createHash } from 'node:crypto'
import { unfolded } from '@/contract/marks'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** The same words always give the same id: what arrives twice is made once. */
export const derivedId = (prefix: string, of: string): string => `${prefix}_${digest(of).slice(0, 24)}`

/** Tells a resend from another request under the same key, whatever the check found in either. */
export const fingerprintOf = (input: unknown): string => digest(unfolded(JSON.stringify(input))).slice(0, 32)
