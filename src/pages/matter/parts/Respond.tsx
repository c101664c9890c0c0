import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { ActionBar, type BarRest } from './ActionBar'

const promises = ['马上去看', '今天去看看', '明天上午去看看'].map((name) => ({ id: name, name }))

interface RespondProps {
  id: string
  bar: BarRest
  onChanged: (matter: MatterView) => void
}

/** 回应 in one tap; a word of promise may go with it, chosen rather than typed. */
export const Respond = ({ id, bar, onChanged }: RespondProps) => {
  const [promise, setPromise] = useState('')
  const { run, busy, error } = useAction('matters.respond')
  const respond = async () => {
    const next = await run((key) => ({ id, key, promise: promise.trim() || undefined }))
    if (!next) return
    success('已告诉对方')
    onChanged(next)
  }
  return (
    <>
      <Card>
        <View className='strong'>先回一句，不写也行</View>
        <View className='promise'>
          <Field id='promise' value={promise} onChange={setPromise} max={200} placeholder='比如：收到了，今天去看看' error={error?.fields?.['promise']} />
          <Chips name='promise' choices={promises} picked={promise} onPick={setPromise} />
        </View>
      </Card>
      <ActionBar {...bar} main='respond' busy={busy} error={error} onBegin={(step) => (step === 'respond' ? void respond() : bar.onBegin(step))} />
    </>
  )
}
