import { useCallback, useState } from 'react'
import { call, now } from '@/cloud'
import type { CallError } from '@/contract'
import type { AttendCodes } from '@/contract/attendance'
import { codeWords, slotAt, slotLength } from '@/contract/attend-code'
import type { AttendWay } from '@/contract/words-attendance'
import { recall, remember } from '@/lib/kept/storage'
import { useBusy } from '@/lib/hooks/use-busy'
import { useRefreshing } from '@/lib/hooks/use-call'

/** The codes that this phone took along, and how far its clock was off when it did. */
interface Kept {
  readonly codes: AttendCodes
  readonly off: number
}

/** One event at a time: the codes of a morning are forty kilobytes. */
const place = 'attend-codes'
const recallFor = (eventId: string): Kept | null => {
  const kept = recall<Kept>(place)
  return kept?.codes.eventId === eventId ? kept : null
}

/** The code to show now; null before the first and after the last that this phone holds. */
export const codeNow = ({ codes, off }: Kept, way: AttendWay): { words: string; secondsLeft: number } | null => {
  const at = now() + off
  const signature = codes.signatures[way][slotAt(at) - codes.slot]
  if (signature === undefined) return null
  const words = codeWords({ eventId: codes.eventId, way, slot: slotAt(at), signature, asksPlace: codes.asksPlace })
  return { words, secondsLeft: Math.ceil((slotLength - (at % slotLength)) / 1000) }
}

/** Codes for hours to come: fetched where there is signal, shown where there is none. */
export const useCodes = (eventId: string) => {
  const [kept, setKept] = useState<Kept | null>(() => recallFor(eventId))
  const [error, setError] = useState<CallError | null>(null)
  const { alone } = useBusy()

  const ask = useCallback(async () => {
    const reply = await call('attendance.code', { id: eventId })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return
    const fresh = { codes: reply.data, off: reply.data.now - now() }
    setKept(fresh)
    remember(place, fresh)
  }, [eventId])
  const fetch = useCallback(async () => {
    await alone(ask)
  }, [alone, ask])

  useRefreshing(fetch)
  return { kept, error, fetch }
}
