import type { Arrangement } from '@/contract/arrangement'
import type { FreeTime } from '@/contract/words-service'
import { err, ok, type Result } from '../../platform/result'
import { day, hour, midnightOf, minuteOf } from '../../ground/time/beijing'
import { isWorkingDay } from '../../ground/time/arrangements'

/** The longest that one event may take. */
const longest = day
const eveningBegins = 18 * 60

/** The time of the week in which a moment lies, by the working calendar: holidays are as weekends. */
export const timesOf = (at: number, arrangements: readonly Arrangement[]): readonly FreeTime[] => {
  const evening = minuteOf(at) >= eveningBegins
  const workday = isWorkingDay(at, arrangements)
  return [
    ...(workday && !evening ? ['workday' as const] : []),
    ...(evening ? ['evening' as const] : []),
    ...(workday ? [] : ['weekend' as const]),
  ]
}

/** On the evening before, while nobody sleeps yet. */
const evening = 6 * hour

interface Beginning {
  readonly kind: string
  readonly from: number | null
  readonly remindedOf?: number | null
}

/** When those who go to an event are reminded of it, UTC ms; null: they have been, or nothing begins. */
export const remindsAt = ({ kind, from, remindedOf = null }: Beginning): number | null =>
  kind !== 'event' || from === null || remindedOf === from ? null : midnightOf(from) - evening

/** A beginning that was made known on the evening before or later needs no reminder. */
export const knownAnyway = (event: Beginning, now: number): number | null => {
  const at = remindsAt({ ...event, remindedOf: null })
  return at !== null && at <= now ? event.from : (event.remindedOf ?? null)
}

type TimeError = 'service.time_past' | 'service.time_wrong'

/** Whether an event can be held then: later than now, its end after its beginning, within a day. */
export const checkTimes = ({ from, until }: { from: number; until: number }, now: number): Result<null, TimeError> => {
  if (until <= from || until - from > longest) return err('service.time_wrong')
  return from <= now ? err('service.time_past') : ok(null)
}
