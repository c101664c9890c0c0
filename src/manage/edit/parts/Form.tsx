import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import type { CallError } from '@/contract'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { ErrorLine } from '@/ui/ErrorInPlace'

interface FormFrameProps {
  /** What happens when it is done, in one sentence. */
  note?: string
  danger?: boolean
  button?: string
  /** What still lacks, in words; null: nothing. */
  missing?: string | null
  action: { busy: boolean; error: CallError | null }
  onSend: () => void
  onFresh?: () => void
}

const isStale = (error: CallError | null) => error?.code === 'grid.changed'

/** Around the fields of a form: what it does, what went wrong, and the one button. */
export const Form = ({
  note,
  danger = false,
  button = '保存',
  missing = null,
  action,
  onSend,
  onFresh,
  children,
}: PropsWithChildren<FormFrameProps>) => (
  <>
    {note && <View className={`form-note${danger ? ' form-note-danger' : ''}`}>{note}</View>}
    {children}
    <BottomBar>
      <ErrorLine error={action.error} />
      <BarButtons>
        {isStale(action.error) && onFresh && (
          <BigButton id="form-fresh" onClick={onFresh}>
            看最新的
          </BigButton>
        )}
        <BigButton id="form-send" look="main" busy={action.busy} missing={missing} onClick={onSend}>
          {button}
        </BigButton>
      </BarButtons>
    </BottomBar>
  </>
)
