import { useRouter } from '@tarojs/taro'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Middle } from '@/ui/Columns'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Code } from './parts/Code'
import { useCodes } from './parts/use-codes'

const isOffline = (code: string) => code.startsWith('network.')

/** 签到码: on the organiser's phone, held out to whoever comes and goes. */
export default function AttendCodePage() {
  const { kept, error, fetch } = useCodes(useRouter().params['id'] ?? '')
  const refused = error !== null && !isOffline(error.code)
  if (error && (refused || !kept))
    return (
      <Screen>
        <ErrorInPlace error={error} onRetry={() => void fetch()} />
      </Screen>
    )
  return (
    <Screen>
      <Middle>{kept ? <Code kept={kept} onFetch={() => void fetch()} /> : <CardsSkeleton count={1} />}</Middle>
    </Screen>
  )
}
