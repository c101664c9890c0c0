import { useState } from 'react'
import { call } from '@/cloud'
import { sheetFiles } from '@/cloud/paper'
import type { CallError, Input, Output } from '@/contract'
import { success } from '@/lib/hooks/success'

type Giving = 'exchange.template' | 'exchange.export'

const notOpened: CallError = { code: 'internal', message: '表格做好了，但没打开。有信号了再点一次' }

/** Asks for a table and opens it. */
export const useFile = <Name extends Giving>(name: Name) => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const get = async (input: Input<Name>): Promise<Output<Name> | null> => {
    setBusy(true)
    const reply = await call(name, input)
    const opened = reply.ok && (await sheetFiles.open(reply.data.url, reply.data.name))
    setBusy(false)
    if (!reply.ok) setError(reply.error)
    else setError(opened ? null : notOpened)
    if (opened) success('做好了')
    return reply.ok ? reply.data : null
  }
  return { get, busy, error }
}
