import { useState } from 'react'
import type { OfferView } from '@/contract/service'
import { plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { wordSteps, type WordStep } from './step-words'

interface WordsSheetProps {
  step: WordStep
  id: string
  visible: boolean
  onClose: () => void
  onChanged: (offer: OfferView) => void
}

/** A step with a few words, or none. */
export const WordsSheet = ({ step, id, visible, onClose, onChanged }: WordsSheetProps) => {
  const words = wordSteps[step]
  const [text, setText] = useState('')
  const { run, busy, error } = useAction(`service.${step === 'done' ? 'contacted' : step}`)
  const send = async () => {
    const next = await run((key) => ({ id, key, text: plain(text) || undefined, ...(step === 'done' && { done: true }) }))
    if (!next) return
    setText('')
    success(words.done)
    onChanged(next)
  }
  return (
    <Sheet title={words.title} visible={visible} onClose={onClose}>
      <Field
        id={`${step}-text`}
        name={words.title}
        kind="words"
        value={text}
        onChange={setText}
        max={200}
        placeholder={words.placeholder}
        error={error?.fields?.['text']}
        inSheet
      />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id={`${step}-send`} look="main" busy={busy} onClick={() => void send()}>
        {words.button}
      </BigButton>
    </Sheet>
  )
}
