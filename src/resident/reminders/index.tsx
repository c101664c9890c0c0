import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { Choices } from './parts/Choices'
import { Left } from './parts/Left'
import './parts/reminders.scss'

/** 提醒设置: how WeChat may reach me, within what the county allows, and how many reminders are left. */
export default function RemindersPage() {
  const { data, error, retry, refresh, put } = useCall('inbox.settings', {})
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      {data && <Left settings={data} onAsked={() => void refresh()} />}
      {data && <Choices settings={data} onSaved={put} />}
    </Screen>
  )
}
