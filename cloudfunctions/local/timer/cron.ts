import { Cron } from 'croner'

/** As the platform reads them: seven fields, in UTC+8; where both a day and a weekday are named, either is enough. */
const asThere = { mode: '7-part', utcOffset: 480, sloppyRanges: true } as const
/** Signs that others know and the platform does not. */
const unknownThere = /[?#+@]|\bL\b|\dW\b/i

/**
 * Reads a timer of seven fields: second minute hour day month weekday year, in UTC+8.
 * @returns whether a moment (UTC ms) is one of its seconds
 * @throws when it is not such a timer
 */
export const readCron = (text: string): ((at: number) => boolean) => {
  if (unknownThere.test(text)) throw new Error(`no timer of the platform: ${text}`)
  const cron = new Cron(text, asThere)
  return (at) => cron.match(new Date(at))
}
