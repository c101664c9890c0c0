import type { CallError } from '@/contract'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'

/** What a field's own message does not show is said here. */
export const Send = ({
  missing,
  busy,
  error,
  onSend,
}: {
  missing: string | null
  busy: boolean
  error: CallError | null
  onSend: () => void
}) => (
  <BottomBar>
    {error && <ErrorLine error={error.fields ? { ...error, message: Object.values(error.fields)[0] ?? error.message } : error} />}
    <BarButtons>
      <BigButton id="put-up" look="main" busy={busy} missing={missing} onClick={onSend}>
        发出去
      </BigButton>
    </BarButtons>
  </BottomBar>
)
