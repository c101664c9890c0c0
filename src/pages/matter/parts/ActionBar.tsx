import type { CallError } from '@/contract'
import type { MatterView } from '@/contract/matters'
import type { Step } from '@/contract/words'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { isCalm, wordFor } from './step-words'

export interface BarRest {
  matter: MatterView
  second: Step | undefined
  hasMore: boolean
  onBegin: (step: Step) => void
  onMore: () => void
}

interface ActionBarProps extends BarRest {
  main: Step
  /** What the main button says, where it is not the word of the step. */
  word?: string
  busy?: boolean
  error?: CallError | null
}

export const ActionBar = ({
  matter,
  main,
  word = wordFor(main, matter),
  second,
  hasMore,
  onBegin,
  onMore,
  busy = false,
  error = null,
}: ActionBarProps) => (
  <BottomBar>
    <ErrorLine error={error} />
    <BarButtons>
      {hasMore && (
        <BigButton id="more" disabled={busy} onClick={onMore}>
          其他
        </BigButton>
      )}
      {second && (
        <BigButton id={second} disabled={busy} onClick={() => onBegin(second)}>
          {wordFor(second, matter)}
        </BigButton>
      )}
      <BigButton id={main} look={isCalm(main) ? 'plain' : 'main'} busy={busy} onClick={() => onBegin(main)}>
        {word}
      </BigButton>
    </BarButtons>
  </BottomBar>
)
