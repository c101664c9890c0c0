import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { stepWords } from './step-words'
import { WordsSheet } from './WordsSheet'

interface WithdrawProps {
  matter: MatterView
  onChanged: (matter: MatterView) => void
}

/** Possible, but not offered: a quiet line at the end. */
export const Withdraw = ({ matter: { id, can }, onChanged }: WithdrawProps) => {
  const [visible, setVisible] = useState(false)
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('matters.withdraw')
  const send = async () => {
    const next = await run((key) => ({ id, key, text: text.trim() || undefined }))
    if (!next) return
    success('撤回了')
    onChanged(next)
  }
  if (!can.includes('withdraw')) return null
  return (
    <>
      <View id='withdraw' className='link' ariaRole='button' onClick={() => setVisible(true)}>{`不用办了，${stepWords.withdraw}`}</View>
      <WordsSheet
        name='withdraw'
        title='撤回这件事'
        placeholder='为什么不用办了，不写也行'
        button='撤回'
        words={{ text, onText: setText, max: 200 }}
        action={{ busy, error, onSend: () => void send() }}
        visible={visible}
        onClose={() => setVisible(false)}
      />
    </>
  )
}
