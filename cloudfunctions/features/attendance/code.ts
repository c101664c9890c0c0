import { createHmac, timingSafeEqual } from 'node:crypto'
import { slotLength, type AttendCode } from '@/contract/attend-code'
import { err, ok, type Result } from '../../platform/result'
import { hour, minute } from '../../ground/time/beijing'

/** How long a code holds: the time it is shown, and as long again to scan it. */
const validFor = minute
/** The organiser's phone may run ahead while it is without signal. */
const ahead = 30_000
/** A scan that waits for signal: two phones' clocks drift apart by seconds a day. */
const drift = 2 * minute
/** From here on a scan has waited. Below, it only travelled. */
export const waitsFrom = minute
/** A weekend in the pastures without signal, and the drive home. */
const longestWait = 72 * hour

export type CodeError = 'attendance.code_forged' | 'attendance.code_expired' | 'attendance.code_early' | 'attendance.scan_too_old'

const timeOf = ({ slot }: Pick<AttendCode, 'slot'>): number => slot * slotLength

/** 64 bits: nobody guesses one in a minute. The secret never leaves the server. */
export const signatureOf = (secret: string, { eventId, way, slot }: Omit<AttendCode, 'signature'>): string =>
  createHmac('sha256', secret).update(`${eventId}/${way}/${slot}`).digest('base64url').slice(0, 11)

/** The signatures of `count` codes from a slot on: an organiser's phone shows them without signal. */
export const signaturesFrom = (secret: string, code: Omit<AttendCode, 'signature'>, count: number): string[] =>
  Array.from({ length: count }, (_, at) => signatureOf(secret, { ...code, slot: code.slot + at }))

const isGenuine = (code: AttendCode, secret: string): boolean =>
  timingSafeEqual(Buffer.from(signatureOf(secret, code)), Buffer.from(code.signature))

/** When a code was scanned: now, less what the phone says it waited. A clock that is wrong by the same all along does not matter. */
const freshness = (code: AttendCode, { now, waited }: { now: number; waited: number }): CodeError | null => {
  if (waited > longestWait) return 'attendance.scan_too_old'
  const age = now - waited - timeOf(code)
  const slack = waited >= waitsFrom ? drift : 0
  if (age >= validFor + slack) return 'attendance.code_expired'
  return age < -ahead - slack ? 'attendance.code_early' : null
}

/**
 * Believes a code or says why not. `waited` is for how many ms the scan stood in the phone before it was sent. Gives
 * the signed time, which counts.
 */
export const believe = (code: AttendCode, secret: string, { now, waited }: { now: number; waited: number }): Result<number, CodeError> => {
  if (!isGenuine(code, secret)) return err('attendance.code_forged')
  const stale = freshness(code, { now, waited })
  return stale ? err(stale) : ok(Math.min(timeOf(code), now))
}
