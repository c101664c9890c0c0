import { useState } from 'react'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { WordsSheet } from './WordsSheet'
import type { StepSheetProps } from './sheet-props'

export const WithdrawSheet = ({ id, visible, onClose, onChanged }: StepSheetProps) => {
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('matters.withdraw')
  const send = async () => {
    const next = await run((key) => ({ id, key, text: text.trim() || undefined }))
    if (!next) return
    success('撤回了')
    onChanged(next)
  }
  return (
    <WordsSheet
      name='withdraw'
      title='撤回这件事'
      placeholder='为什么不用办了，不写也行'
      button='撤回'
      words={{ text, onText: setText, max: 200 }}
      action={{ busy, error, onSend: () => void send() }}
      visible={visible}
      onClose={onClose}
    />
  )
}
