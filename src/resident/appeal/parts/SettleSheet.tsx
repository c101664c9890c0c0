import { useState } from 'react'
import { View } from '@tarojs/components'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { BigButton } from '@/ui/BigButton'
import { Chips } from '@/ui/Chips'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import type { SheetProps } from './sheet-props'

const choices = [{ id: 'yes', name: '该补' }, { id: 'no', name: '没有少' }]
const numberIn = (text: string) => Number(text.normalize('NFKC').trim())

/** The answer: how much is added, or why nothing is; with the reason that the person reads. */
export const SettleSheet = ({ id, onClose, onDone }: SheetProps) => {
  const [verdict, setVerdict] = useState<string | null>(null)
  const [points, setPoints] = useState('')
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('points.settleAppeal')
  const accept = verdict === 'yes'
  const settle = async () => {
    const settled = await run((key) => ({ id, key, accept, text, ...(accept && { points: numberIn(points) }) }))
    if (!settled) return
    success('答复了')
    onDone(settled)
  }
  return (
    <Sheet title='核对以后' visible onClose={onClose}>
      <View className='field'><Chips name='verdict' choices={choices} picked={verdict} onPick={setVerdict} /></View>
      {accept && <Field id='settle-points' kind='phone' label='补多少分' value={points} onChange={setPoints} max={4} error={error?.fields?.['points']} inSheet />}
      <Field id='settle-text' kind='words' label='理由，他会看到' value={text} onChange={setText} max={300} error={error?.fields?.['text']} inSheet />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id='settle-send' look='main' busy={busy} disabled={verdict === null} onClick={() => void settle()}>{verdict === null ? '先选补不补' : '答复他'}</BigButton>
    </Sheet>
  )
}
