import { View } from '@tarojs/components'
import type { CallError } from '@/contract'
import { back } from '@/lib/routes/routes'
import { BigButton } from './BigButton'
import { EmptyState } from './EmptyState'
import { Icon } from './Icon'
import { spoken } from './spoken'
import './ErrorInPlace.scss'

/** Only what fails in passing may go better the next time; anything else would bring the same answer. */
const isPassing = (code: string) => /^network\.|^internal$|\.changed$/.test(code)

/** In the place of what could not be loaded: what happened, and a way out. */
export const ErrorInPlace = ({ error, onRetry }: { error: CallError; onRetry: () => void }) => (
  <EmptyState icon={error.code.startsWith('network.') ? 'offline' : 'alert'} title={error.message}>
    {isPassing(error.code) ? (
      <BigButton id="retry" onClick={onRetry}>
        再试一次
      </BigButton>
    ) : (
      <BigButton id="go-back" onClick={back}>
        回去
      </BigButton>
    )}
  </EmptyState>
)

/** Beside the action that failed; stays until the next attempt. */
export const ErrorLine = ({ error }: { error: CallError | null }) =>
  error && (
    <View className="error-line" {...spoken({ role: 'alert' })}>
      <Icon name="alert" />
      <View className="grow">{error.message}</View>
    </View>
  )
