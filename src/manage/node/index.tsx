import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/hooks/use-call'
import { Middle } from '@/ui/Columns'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { NodeDetails } from '../parts/NodeDetails'

/** One place of the tree: who answers for it, what belongs to it, and what may be changed. */
export default function Node() {
  const { params } = useRouter()
  const { data, error, retry } = useCall('grid.show', { id: params['id'] ?? '' })
  return (
    <Office>
      <Middle>
        {data && <ErrorLine error={error} />}
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
        {data && <NodeDetails node={data} />}
      </Middle>
    </Office>
  )
}
