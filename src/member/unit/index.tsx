import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { UnitForm } from './parts/UnitForm'

/** A unit's Party organisation reports to a community, and later changes what it brings. */
export default function UnitPage() {
  const { params } = useRouter()
  const { data, error, retry } = useCall('registration.mine', {})
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      {data && <UnitForm unit={data.units.find(({ id }) => id === params['id']) ?? null} />}
    </Screen>
  )
}
