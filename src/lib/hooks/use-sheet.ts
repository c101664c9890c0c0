import { useState } from 'react'
import { call } from '@/cloud'
import { sheetFiles } from '@/cloud/paper'
import type { Opening } from '@/cloud/sheet-file'
import type { CallError, Input, Output } from '@/contract'
import { success } from './success'
import { useBusy } from './use-busy'

/** Calls that give a table. */
export type Giving = 'exchange.template' | 'exchange.export' | 'exchange.unitSheet' | 'exchange.shopSheet' | 'exchange.report'

const troubles: Readonly<Record<Opening, CallError | null>> = {
  opened: null,
  notFetched: { code: 'internal', message: '表格做好了，没有传到手机上。有信号了再点一次，还不行就告诉管理员' },
  notOpened: { code: 'internal', message: '表格传到手机上了，没能打开。请装好 WPS 或 Excel，再点一次' },
}

/** Asks for a table and opens it. */
export const useSheet = <Name extends Giving>(name: Name) => {
  const { busy, alone } = useBusy()
  const [error, setError] = useState<CallError | null>(null)
  const fetch = async (input: Input<Name>): Promise<Output<Name> | null> => {
    setError(null)
    const reply = await call(name, input)
    if (!reply.ok) {
      setError(reply.error)
      return null
    }
    const opening = await sheetFiles.open(reply.data)
    setError(troubles[opening])
    if (opening === 'opened') success('做好了')
    return reply.data
  }
  const get = (input: Input<Name>) => alone(() => fetch(input))
  return { get, busy, error }
}
