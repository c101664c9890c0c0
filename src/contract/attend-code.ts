import type { AttendWay } from './words-attendance'

/** How long one code is shown, ms. Codes are numbered by how many of these have passed since 1970. */
export const slotLength = 30_000

const letters = { arrive: 'a', leave: 'l' } as const satisfies Record<AttendWay, string>

/** What a code on the organiser's phone says, and the signature by which the server believes it. */
export interface AttendCode {
  readonly eventId: string
  readonly way: AttendWay
  readonly slot: number
  readonly signature: string
  /** The county has it looked at whether one is near: the phone may say where it is. */
  readonly asksPlace?: boolean
}

export const slotAt = (at: number): number => Math.floor(at / slotLength)

/** The words of a code: short, so that its picture is coarse and a poor camera reads it. */
export const codeWords = ({ eventId, way, slot, signature, asksPlace = false }: AttendCode): string =>
  `GE1.${eventId}.${asksPlace ? letters[way].toUpperCase() : letters[way]}.${slot.toString(36)}.${signature}`

/** What stands in scanned words; null when they are no code of ours. */
export const readCode = (words: string): AttendCode | null => {
  const [, eventId, letter, slot, signature] =
    /^GE1\.([A-Za-z0-9_-]{1,80})\.([alAL])\.([0-9a-z]{1,8})\.([A-Za-z0-9_-]{11})$/.exec(words.trim()) ?? []
  if (!eventId || !letter || !slot || !signature) return null
  const small = letter.toLowerCase()
  return {
    eventId,
    way: small === letters.leave ? 'leave' : 'arrive',
    slot: parseInt(slot, 36),
    signature,
    ...(small !== letter && { asksPlace: true }),
  }
}
