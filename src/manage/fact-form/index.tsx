import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/hooks/use-call'
import { Middle } from '@/ui/Columns'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { FormSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { FactForm } from './parts/FactForm'

/** 记一条户情: which, on what ground, and until when. `code`: the one of 六必清 that was asked by the way. */
export default function FactFormPage() {
  const { id = '', code } = useRouter().params
  const { data, error, retry } = useCall('settings.show', {})
  return (
    <Office barred>
      <Middle>
        {data && <FactForm householdId={id} asked={code ?? null} lists={data.inForce.lists} />}
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      </Middle>
    </Office>
  )
}
