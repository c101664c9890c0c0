import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/use-call'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { HandleForm } from './parts/HandleForm'

/** 回音 and 回答: words and photos for the person who asked. */
export default function Handle() {
  const { params } = useRouter()
  const id = params['id'] ?? ''
  const step = params['step'] === 'answer' ? 'answer' : 'echo'
  const { data, error, retry } = useCall('people.me', {})
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      {data && <HandleForm id={id} step={step} uploads={data.uploads} />}
    </Screen>
  )
}
