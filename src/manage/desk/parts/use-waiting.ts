import { useState } from 'react'
import { call } from '@/cloud'
import type { CallError } from '@/contract'
import type { RegistrationView } from '@/contract/registration-views'
import { useCall } from '@/lib/hooks/use-call'

interface Further {
  readonly rows: readonly RegistrationView[]
  readonly next: string | null
}

/** The desk, and those who wait beyond its first page: asked for one page at a time. */
export const useWaiting = (orgId: string | undefined) => {
  const { data, error, retry, refresh } = useCall('reporting.desk', orgId ? { orgId } : {})
  const [further, setFurther] = useState<Further | null>(null)
  const [trouble, setTrouble] = useState<CallError | null>(null)
  const next = further ? further.next : (data?.next ?? null)

  const more = async () => {
    if (!data || next === null) return
    const reply = await call('registration.list', { orgId: data.orgId, state: 'pending', after: next })
    setTrouble(reply.ok ? null : reply.error)
    if (reply.ok) setFurther({ rows: [...(further?.rows ?? []), ...reply.data.rows], next: reply.data.next })
  }
  /** One was dealt with: the first page is asked for anew, whoever was further on moves up. */
  const dealtWith = () => {
    setFurther(null)
    void refresh()
  }
  return {
    data,
    error: error ?? trouble,
    retry,
    members: [...(data?.members ?? []), ...(further?.rows ?? [])],
    hasMore: next !== null,
    more,
    dealtWith,
  }
}
