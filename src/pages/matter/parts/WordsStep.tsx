import { useState } from 'react'
import { plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useAloud } from '@/lib/hooks/use-aloud'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { VoiceField } from '@/ui/VoiceField'
import type { StepSheetProps } from './sheet-props'
import { wordsOf, type WordStep } from './word-steps'
import { stillSending } from '@/lib/words/form-words'

/** A step that takes a few words; a voice note will do. */
export const WordsStep = ({ step, matter, visible, onClose, onChanged }: StepSheetProps & { step: WordStep }) => {
  const { id } = matter
  const words = wordsOf(step, matter)
  const [text, setText] = useState('')
  const voice = useAloud()
  const { run, busy, error } = useAction(`matters.${step}`)
  const send = async () => {
    const next = await run((key) => ({ id, key, text: words.optional ? plain(text) || undefined : text, voice: voice.enclosed }))
    if (!next) return
    setText('')
    voice.remove()
    success(words.done)
    onChanged(next)
  }
  const close = () => {
    voice.end()
    onClose()
  }
  return (
    <Sheet title={words.title} about={matter.summary} visible={visible} onClose={close}>
      <Field
        id={`${step}-text`}
        name={words.title}
        kind="words"
        value={text}
        onChange={setText}
        max={words.max}
        placeholder={words.placeholder}
        error={error?.fields?.['text']}
        inSheet
      />
      <VoiceField hold={voice} />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id={`${step}-send`} look="main" busy={busy} missing={voice.ready ? null : stillSending} onClick={() => void send()}>
        {words.button}
      </BigButton>
    </Sheet>
  )
}
