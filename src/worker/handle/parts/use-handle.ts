import { useState } from 'react'
import type { CallError, Input } from '@/contract'
import { back } from '@/lib/routes'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { BLANK } from './form-words'

type Said = Omit<Input<'matters.echo'>, 'id' | 'key'>

const unfilled: CallError = {
  code: 'input.invalid',
  message: `还有「${BLANK}」没填`,
  fields: { text: `还有「${BLANK}」没填，填上或者删掉再发` },
}

/** Sends an echo or an answer, once nothing in it is left blank. True when it has gone. */
export const useHandle = (id: string, step: 'echo' | 'answer') => {
  const { run, busy, error } = useAction(`matters.${step}`)
  const [blank, setBlank] = useState<CallError | null>(null)
  const send = async (said: Said): Promise<boolean> => {
    const lacking = said.text?.includes(BLANK) ? unfilled : null
    setBlank(lacking)
    if (lacking || !(await run((key) => ({ id, key, ...said })))) return false
    success('已告诉对方')
    back()
    return true
  }
  return { send, busy, error: blank ?? error }
}
