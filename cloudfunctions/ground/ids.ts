import { createHash, randomInt } from 'node:crypto'
import { unfolded } from '@/contract/marks'
import { dateNumber } from './time/beijing'

/** In hexadecimal. */
export const sha256 = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex')

/** The same words always give the same id, and the id shows nothing of them: what arrives twice is made once. */
export const derivedId = (prefix: string, of: string): string => `${prefix}_${sha256(of).slice(0, 24)}`

/** Tells one input or one file from another. */
export const printOf = (of: string | Uint8Array): string => sha256(of).slice(0, 32)

/** Tells a resend from another request under the same key, whatever the check found in either. */
export const fingerprintOf = (input: unknown): string => printOf(unfolded(JSON.stringify(input)))

/** Six digits to say aloud. */
export const shortCode = (): string => String(randomInt(100_000, 1_000_000))

/** To say on the phone: the day it was asked and four letters. */
export const numberToSay = (id: string, at: number): string => `${dateNumber(at)}-${id.slice(-4).toUpperCase()}`
