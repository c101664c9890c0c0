import { useState } from 'react'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { WordsSheet } from './WordsSheet'
import type { StepSheetProps } from './sheet-props'

export const DisputeSheet = ({ id, visible, onClose, onChanged }: StepSheetProps) => {
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('matters.dispute')
  const send = async () => {
    const next = await run((key) => ({ id, key, text }))
    if (!next) return
    success('已退回去接着办')
    onChanged(next)
  }
  return (
    <WordsSheet
      name='dispute'
      title='哪里还没解决'
      placeholder='比如：灯修了一盏，东头那盏还不亮'
      button='退回去接着办'
      words={{ text, onText: setText, max: 500 }}
      action={{ busy, error, onSend: () => void send() }}
      visible={visible}
      onClose={onClose}
    />
  )
}
