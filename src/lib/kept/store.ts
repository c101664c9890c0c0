import { useSyncExternalStore } from 'react'

/** A value that several pages share while the program runs. */
export const createStore = <Value>(initial: () => Value) => {
  let value: Value | undefined
  const listeners = new Set<() => void>()
  const get = (): Value => (value ??= initial())
  const set = (next: Value) => {
    value = next
    listeners.forEach((tell) => tell())
  }
  const subscribe = (tell: () => void) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }
  return { get, set, use: () => useSyncExternalStore(subscribe, get, get) }
}
