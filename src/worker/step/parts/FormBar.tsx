import type { CallError } from '@/contract'
import type { VoiceHold } from '@/lib/hooks/use-voice'
import { stillSending } from '@/lib/words/form-words'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'

interface FormBarProps {
  id: string
  word: string
  busy: boolean
  error: CallError | null
  /** What still lacks, in words; null: nothing. */
  missing?: string | null
  /** What is said aloud with it. */
  voice?: VoiceHold
  onSend: () => void
}

/** The one button of a form, with what went wrong above it. */
export const FormBar = ({ id, word, busy, error, missing = null, voice, onSend }: FormBarProps) => (
  <BottomBar>
    {!error?.fields && <ErrorLine error={error} />}
    <BarButtons>
      <BigButton
        id={`${id}-send`}
        look="main"
        busy={busy}
        missing={missing ?? (voice && !voice.ready ? stillSending : null)}
        onClick={onSend}
      >
        {word}
      </BigButton>
    </BarButtons>
  </BottomBar>
)
