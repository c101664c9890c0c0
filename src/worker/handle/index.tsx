import { useRouter } from '@tarojs/taro'
import { seenMatter } from '@/lib/kept/seen-matter'
import { useCall } from '@/lib/hooks/use-call'
import { useUploads } from '@/lib/hooks/use-uploads'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { HandleForm } from './parts/HandleForm'

/** 回音 and 回答: words, voice and photos for the person who asked. */
export default function Handle() {
  const { params } = useRouter()
  const id = params['id'] ?? ''
  const step = params['step'] === 'answer' ? 'answer' : 'echo'
  const { data, error, retry } = useCall('matters.show', { id }, seenMatter(id))
  const uploads = useUploads()
  const isReady = data !== null && uploads !== null
  return (
    <Screen barred>
      {!isReady && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      {isReady && <HandleForm matter={data} step={step} uploads={uploads} />}
    </Screen>
  )
}
