import { useRouter } from '@tarojs/taro'
import { open } from '@/lib/routes/routes'
import { gridIn } from '@/lib/routes/scan-grid'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { Middle } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { CardView } from './parts/CardView'

/** A scanned code brings its scene encoded; a link may carry it as it is. */
const gridOf = (scene: string | undefined) => gridIn(scene ?? '') ?? ''

const isGone = (code: string) => code === 'grid.not_found' || code === 'input.invalid'

/** 联系卡: who answers for a grid. Opened by scanning its code on the notice board. */
export default function ContactCardPage() {
  const { params } = useRouter()
  const { data, error, retry, refresh } = useCall('grid.card', { id: gridOf(params['scene']) })
  if (!data && error && isGone(error.code)) {
    return (
      <Screen>
        <EmptyState icon="place" title="这个码认不出是哪个网格" text="码可能旧了。您可以从名单里选住的地方">
          <BigButton id="card-settle" look="main" onClick={open.settle}>
            从名单里选
          </BigButton>
          <BigButton id="go-home" onClick={open.home}>
            回首页
          </BigButton>
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen barred={data !== null && !data.retired}>
      <Middle>
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={2} />)}
        {data && <CardView card={data} onChanged={() => void refresh()} />}
      </Middle>
    </Screen>
  )
}
