/** A voice note lasts a minute at most. */
export const LONGEST_VOICE = 60

export const wholeSeconds = (milliseconds: number) => Math.min(LONGEST_VOICE, Math.max(1, Math.round(milliseconds / 1000)))
