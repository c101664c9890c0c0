import { useEffect } from 'react'
import type { CallError } from '@/contract'

const isMoved = (code: string) => /^matters\.(wrong_step|not_yours|not_found)$/.test(code)

/** A step that is not to be taken any more: `onMoved`, which must keep its identity, looks what became of the matter. */
export const useMovedOn = (error: CallError | null, onMoved: () => void) => {
  useEffect(() => {
    if (error && isMoved(error.code)) onMoved()
  }, [error, onMoved])
}
