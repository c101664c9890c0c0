import { useCallback, useRef, useState } from 'react'
import { call } from '@/cloud'
import type { CallError, CallName, Input, Output } from '@/contract'
import { newKey } from '../kept/key'
import { showFirstFault } from './first-fault'
import { useBusy } from './use-busy'

const finished = (code: string | null) => code === null || /\.(key_reused|changed)$/.test(code)

/** A call that changes something: one at a time, its key kept until it is known to have arrived, its error kept to be shown. */
export const useAction = <Name extends CallName>(name: Name) => {
  const { busy, alone } = useBusy()
  const [error, setError] = useState<CallError | null>(null)
  const key = useRef<string | null>(null)

  const run = useCallback(
    (input: (key: string) => Input<Name>): Promise<Output<Name> | null> =>
      alone(async () => {
        const reply = await call(name, input((key.current ??= newKey())))
        setError(reply.ok ? null : reply.error)
        if (!reply.ok && reply.error.fields) showFirstFault()
        if (finished(reply.ok ? null : reply.error.code)) key.current = null
        return reply.ok ? reply.data : null
      }),
    [name, alone],
  )
  const forgive = useCallback(() => setError(null), [])
  return { run, busy, error, forgive }
}
