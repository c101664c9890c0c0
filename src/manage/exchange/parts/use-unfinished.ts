import { useCallback, useState } from 'react'
import { call } from '@/cloud'
import type { CallError } from '@/contract'
import { useRefreshing } from '@/lib/hooks/use-call'
import { apply } from './running'

/** Looks for an import of mine that was cut off, and goes on with it. */
export const useUnfinished = () => {
  const [looked, setLooked] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const look = useCallback(async () => {
    const reply = await call('exchange.progress', {})
    setError(reply.ok ? null : reply.error)
    setLooked(reply.ok)
    const newest = reply.ok ? reply.data?.import : null
    if (newest?.state === 'applying' && newest.more) void apply(newest)
  }, [])
  useRefreshing(look)
  return { looked, error, retry: () => void look() }
}
