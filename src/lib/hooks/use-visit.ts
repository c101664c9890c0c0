import { useRef, useState } from 'react'
import type { CallError, Input, Output } from '@/contract'
import { newKey } from '../kept/key'
import { sendVisit, type ToldVisit } from '../kept/visits'
import { success } from './success'
import { useBusy } from './use-busy'

type Told = Omit<Input<'visits.save'>, 'key' | 'voice'>

/** What was spoken, and the folder that it goes to; left out: nothing. */
type Spoken = Pick<ToldVisit, 'voice' | 'uploads'>
const silent: Spoken = { voice: null, uploads: '' }

/** `kept`: without signal it waits in the phone. */
export type VisitSent = { readonly kept: false; readonly saved: Output<'visits.save'> } | { readonly kept: true }

/** Writes a visit down. `key`: that of a draft; else one of its own until it has gone. Null: it was refused, and why is in `error`. */
export const useVisit = (label: string) => {
  const { busy, alone } = useBusy()
  const [error, setError] = useState<CallError | null>(null)
  const own = useRef<string | null>(null)
  const send = (told: Told, { key, spoken = silent }: { key?: string; spoken?: Spoken } = {}): Promise<VisitSent | null> =>
    alone(async () => {
      const reply = await sendVisit({ label, input: { ...told, key: key ?? (own.current ??= newKey()) }, ...spoken })
      const kept = !reply.ok && reply.error.code.startsWith('network.')
      setError(reply.ok || kept ? null : reply.error)
      if (!reply.ok && !kept) return null
      own.current = null
      success(kept ? '没有信号，先存着' : '记下了')
      return reply.ok ? { kept: false, saved: reply.data } : { kept: true }
    })
  return { send, busy, error }
}
