import { useRef, useState } from 'react'
import type { CallError, Input, Output } from '@/contract'
import { newKey } from '../kept/key'
import { sendVisit } from '../kept/visits'
import { success } from './success'
import { useBusy } from './use-busy'

type Told = Omit<Input<'visits.save'>, 'key'>

/** `kept`: without signal it waits in the phone. */
export type VisitSent = { readonly kept: false; readonly saved: Output<'visits.save'> } | { readonly kept: true }

/** Writes a visit down. `key`: that of a draft; else one of its own until it has gone. Null: it was refused, and why is in `error`. */
export const useVisit = (label: string) => {
  const { busy, alone } = useBusy()
  const [error, setError] = useState<CallError | null>(null)
  const own = useRef<string | null>(null)
  const send = (told: Told, key?: string): Promise<VisitSent | null> =>
    alone(async () => {
      const reply = await sendVisit(label, { ...told, key: key ?? (own.current ??= newKey()) })
      const kept = !reply.ok && reply.error.code.startsWith('network.')
      setError(reply.ok || kept ? null : reply.error)
      if (!reply.ok && !kept) return null
      own.current = null
      success(kept ? '没有信号，先存着' : '记下了')
      return reply.ok ? { kept: false, saved: reply.data } : { kept: true }
    })
  return { send, busy, error }
}
