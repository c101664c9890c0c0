import { useState } from 'react'
import { call } from '@/cloud'
import { sheetFiles } from '@/cloud/paper'
import type { CallError, Input, Output } from '@/contract'
import { success } from '@/lib/hooks/success'
import { useBusy } from '@/lib/hooks/use-busy'

type Giving = 'exchange.template' | 'exchange.export'

const notOpened: CallError = { code: 'internal', message: '表格做好了，但没打开。有信号了再点一次' }

/** Asks for a table and opens it. */
export const useFile = <Name extends Giving>(name: Name) => {
  const { busy, alone } = useBusy()
  const [error, setError] = useState<CallError | null>(null)
  const fetch = async (input: Input<Name>): Promise<Output<Name> | null> => {
    const reply = await call(name, input)
    const opened = reply.ok && (await sheetFiles.open(reply.data.url, reply.data.name))
    if (!reply.ok) setError(reply.error)
    else setError(opened ? null : notOpened)
    if (opened) success('做好了')
    return reply.ok ? reply.data : null
  }
  const get = (input: Input<Name>) => alone(() => fetch(input))
  return { get, busy, error }
}
