import { useState } from 'react'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import type { StepSheetProps } from './sheet-props'
import { wordSteps, type WordStep } from './word-steps'

/** A step that takes a few words. */
export const WordsStep = ({ step, id, visible, onClose, onChanged }: StepSheetProps & { step: WordStep }) => {
  const words = wordSteps[step]
  const [text, setText] = useState('')
  const { run, busy, error } = useAction(`matters.${step}`)
  const send = async () => {
    const next = await run((key) => ({ id, key, text: words.optional ? text.trim() || undefined : text }))
    if (!next) return
    setText('')
    success(words.done)
    onChanged(next)
  }
  return (
    <Sheet title={words.title} visible={visible} onClose={onClose}>
      <Field id={`${step}-text`} kind='words' value={text} onChange={setText} max={words.max} placeholder={words.placeholder} error={error?.fields?.['text']} inSheet />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id={`${step}-send`} look='main' busy={busy} onClick={() => void send()}>{words.button}</BigButton>
    </Sheet>
  )
}
