import { View } from '@tarojs/components'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { CardsSkeleton } from '@/ui/Skeletons'
import { HouseholdDetails } from './HouseholdDetails'

/** One household, as whoever answers for its place sees it. */
export const HouseholdPane = ({ id }: { id: string }) => {
  const { data, error, retry, refresh, put } = useCall('households.show', { id })
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />
  return (
    <View>
      <ErrorLine error={error} />
      <HouseholdDetails household={data} onPut={put} onChanged={() => void refresh()} />
    </View>
  )
}
