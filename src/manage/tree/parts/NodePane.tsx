import { View } from '@tarojs/components'
import { useCall } from '@/lib/hooks/use-call'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { CardsSkeleton } from '@/ui/Skeletons'
import { NodeDetails } from '../../parts/NodeDetails'

const Shown = ({ id }: { id: string }) => {
  const { data, error, retry } = useCall('grid.show', { id })
  if (!data || data.id !== id) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />
  return <NodeDetails node={data} />
}

/** Beside the list: the place that was picked from it. */
export const NodePane = ({ id }: { id: string | undefined }) =>
  id ? (
    <Shown id={id} />
  ) : (
    <View className="tree-hint">
      <EmptyState icon="place" title="点左边的一个地方，这里就能看到谁负责、缺什么" />
    </View>
  )
