import { useState } from 'react'
import type { CallError, Input } from '@/contract'
import type { MatterView } from '@/contract/matters'
import { BLANK } from '../words/reply-words'
import { success } from './success'
import { useAction } from './use-action'

type Said = Omit<Input<'matters.echo'>, 'id' | 'key'>

const unfilled: CallError = {
  code: 'input.invalid',
  message: `还有「${BLANK}」没填`,
  fields: { text: `还有「${BLANK}」没填，填上或者删掉再发` },
}

/** Sends an echo or an answer, once nothing in it is left blank. Gives the matter as it then stands when it has gone. */
export const useReply = (id: string, step: 'echo' | 'answer') => {
  const { run, busy, error } = useAction(`matters.${step}`)
  const [blank, setBlank] = useState<CallError | null>(null)
  const send = async (said: Said): Promise<MatterView | null> => {
    const lacking = said.text?.includes(BLANK) ? unfilled : null
    setBlank(lacking)
    const next = lacking ? null : await run((key) => ({ id, key, ...said }))
    if (next) success('已告诉对方')
    return next
  }
  return { send, busy, error: blank ?? error }
}
