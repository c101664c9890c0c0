import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { CorrectForm } from './parts/CorrectForm'

/** 哪里不对: the household puts right what it knows of itself; the rest it says in words. */
export default function HouseholdCorrect() {
  const id = useRouter().params['id'] ?? ''
  const { data, error, retry } = useCall('households.show', { id })
  return (
    <Screen barred>
      {data ? <CorrectForm household={data} /> : error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />}
    </Screen>
  )
}
