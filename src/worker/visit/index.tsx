import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/hooks/use-call'
import { Middle } from '@/ui/Columns'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { Correcting } from './parts/Correcting'
import { blank } from './parts/filled'
import { VisitForm } from './parts/VisitForm'

const decoded = (words: string | undefined) => decodeURIComponent(words ?? '')

/** 记一次走访: a day and a way are enough. With `visit`, puts right what one told of it. */
export default function Visit() {
  const { params } = useRouter()
  const { data, error, retry } = useCall('settings.show', {})
  const where = { householdId: params['id'] ?? '', label: decoded(params['name']) }
  return (
    <Screen barred>
      <Middle>
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
        {data && params['visit'] && <Correcting {...where} visitId={params['visit']} values={data.inForce} />}
        {data && !params['visit'] && <VisitForm {...where} visitId={undefined} values={data.inForce} begun={blank()} />}
      </Middle>
    </Screen>
  )
}
