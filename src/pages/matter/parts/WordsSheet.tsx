import type { CallError } from '@/contract'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

interface WordsSheetProps {
  name: string
  title: string
  placeholder: string
  button: string
  words: { text: string; onText: (text: string) => void; max: number }
  action: { busy: boolean; error: CallError | null; onSend: () => void }
  visible: boolean
  onClose: () => void
}

/** A step that takes a few words. */
export const WordsSheet = ({ name, title, placeholder, button, words, action, visible, onClose }: WordsSheetProps) => (
  <Sheet title={title} visible={visible} onClose={onClose}>
    <Field
      id={`${name}-text`}
      kind='words'
      value={words.text}
      onChange={words.onText}
      max={words.max}
      placeholder={placeholder}
      error={action.error?.fields?.['text']}
      inSheet
    />
    {!action.error?.fields && <ErrorLine error={action.error} />}
    <BigButton id={`${name}-send`} look='main' busy={action.busy} onClick={action.onSend}>{button}</BigButton>
  </Sheet>
)
