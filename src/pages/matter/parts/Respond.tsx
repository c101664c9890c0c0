import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { ActionBar, type BarRest } from './ActionBar'
import { stepWords } from './step-words'

const promises = [
  { id: 'now', name: '马上去看' },
  { id: 'today', name: '今天去看看' },
  { id: 'tomorrow', name: '明天上午去看看' },
]

const choicesFor = ({ templates }: MatterView) => {
  const ready = templates.find(({ step }) => step === 'respond')
  const said = promises.map((choice) => ({ ...choice, text: choice.name }))
  return ready ? [...said, { id: 'ready', name: '用现成的话', text: ready.text }] : said
}

interface RespondProps {
  matter: MatterView
  bar: BarRest
  onChanged: (matter: MatterView) => void
}

/** 回应 in one tap; a word of promise may go with it, chosen rather than typed. */
export const Respond = ({ matter, bar, onChanged }: RespondProps) => {
  const [promise, setPromise] = useState('')
  const { run, busy, error } = useAction('matters.respond')
  const choices = choicesFor(matter)
  const respond = async () => {
    const next = await run((key) => ({ id: matter.id, key, promise: promise.trim() || undefined }))
    if (!next) return
    success('已告诉对方')
    onChanged(next)
  }
  const word = matter.standing === 'receiver' ? '我接手' : stepWords.respond
  return (
    <>
      <Card>
        <View className='strong'>先回一句，不写也行</View>
        <View className='promise'>
          <Field id='promise' kind='words' value={promise} onChange={setPromise} max={200} placeholder='比如：收到了，今天去看看' error={error?.fields?.['promise']} />
          <Chips name='promise' choices={choices} picked={choices.find(({ text }) => text === promise)?.id ?? null} onPick={(id) => setPromise(choices.find((choice) => choice.id === id)?.text ?? '')} />
        </View>
      </Card>
      <ActionBar {...bar} main='respond' word={word} busy={busy} error={error} onBegin={(step) => (step === 'respond' ? void respond() : bar.onBegin(step))} />
    </>
  )
}
