import { useEffect, useRef, useState } from 'react'
import { call } from '@/cloud'
import type { CallError } from '@/contract'
import type { PreviewView } from '@/contract/points'
import type { PointsRule } from '@/contract/points-parts'
import { useBusy } from '@/lib/hooks/use-busy'

/** A preview that is counted on, call after call, and shows how far it is. One that was left is there when one comes back. */
export const usePreview = () => {
  const [preview, setPreview] = useState<PreviewView | null>(null)
  const { busy, alone } = useBusy()
  const [error, setError] = useState<CallError | null>(null)
  const here = useRef(true)

  useEffect(() => {
    here.current = true
    void call('points.previewed', {}).then((reply) => {
      if (here.current && reply.ok && reply.data) setPreview((known) => known ?? reply.data?.preview ?? null)
    })
    return () => {
      here.current = false
    }
  }, [])

  const count = async (orgId: string, rules: readonly PointsRule[]) => {
    setError(null)
    for (let more = true; more && here.current; ) {
      const reply = await call('points.preview', { orgId, rules: [...rules] })
      if (reply.ok) setPreview(reply.data)
      else setError(reply.error)
      more = reply.ok && reply.data.more
    }
  }
  const start = (orgId: string, rules: readonly PointsRule[]) => alone(() => count(orgId, rules))
  return { preview, busy, error, start }
}
