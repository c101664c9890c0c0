import { useRouter } from '@tarojs/taro'
import { print } from '@/lib/routes/print'
import { seenMatter } from '@/lib/kept/seen-matter'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { PrintBar } from '@/ui/PaperSheet'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { OnPaper } from './parts/OnPaper'
import './index.scss'

/** 记录: one matter written out whole, to print or to keep as a picture. */
export default function Record() {
  const id = useRouter().params['id'] ?? ''
  const { data, error, retry } = useCall('matters.show', { id }, seenMatter(id))
  return (
    <Screen barred={print !== null}>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <OnPaper matter={data} />}
      {data && <PrintBar />}
    </Screen>
  )
}
