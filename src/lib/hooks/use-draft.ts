import { useCallback, useRef, useState } from 'react'
import { forget, recall, remember } from '../kept/storage'

export const draftPlace = (name: string) => `draft.${name}`

/** What was being written and has not gone; null when there is nothing. */
export const keptDraft = <Value>(name: string): Value | null => recall<Value>(draftPlace(name))
export const dropDraft = (name: string) => forget(draftPlace(name))

/** What is being written, kept on the phone until it is sent. */
export const useDraft = <Value>(name: string, empty: () => Value) => {
  const place = draftPlace(name)
  const [value, setValue] = useState<Value>(() => recall<Value>(place) ?? empty())
  const latest = useRef(value)
  const change = useCallback(
    (next: (old: Value) => Value) => {
      latest.current = next(latest.current)
      setValue(latest.current)
      remember(place, latest.current)
    },
    [place],
  )
  const clear = useCallback(() => forget(place), [place])
  return { value, change, clear }
}

export type Draft<Value> = ReturnType<typeof useDraft<Value>>
