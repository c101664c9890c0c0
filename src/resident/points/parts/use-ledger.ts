import { useCallback, useState } from 'react'
import { call } from '@/cloud'
import type { Output } from '@/contract'
import { usePages } from '@/lib/hooks/use-pages'

/** The account with the lines that were read so far: one call fills the first screen. */
export const useLedger = () => {
  const [head, setHead] = useState<Output<'points.mine'> | null>(null)
  const load = useCallback(async (after?: string) => {
    const reply = await call('points.mine', { after })
    if (reply.ok) setHead(reply.data)
    return reply
  }, [])
  return { head, list: usePages(load) }
}
