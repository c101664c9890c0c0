import { useCallback, useState } from 'react'
import { createLock } from '../kept/alone'

/** One piece of work at a time, and whether it goes on: whatever happens to it, the button lives again. */
export const useBusy = () => {
  const [busy, setBusy] = useState(false)
  const [lock] = useState(createLock)
  const alone = useCallback(
    <Result>(work: () => Promise<Result>): Promise<Result | null> =>
      lock(async () => {
        setBusy(true)
        try {
          return await work()
        } finally {
          setBusy(false)
        }
      }),
    [lock],
  )
  return { busy, alone }
}
