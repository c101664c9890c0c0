import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { device } from '@/cloud'
import { seenMatter } from '@/lib/kept/seen-matter'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Paper } from './parts/Paper'
import './index.scss'

/** 记录: one matter written out whole, to print or to keep as a picture. */
export default function Record() {
  const id = useRouter().params['id'] ?? ''
  const { data, error, retry } = useCall('matters.show', { id }, seenMatter(id))
  const { print } = device
  return (
    <Screen barred={print !== null}>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Paper matter={data} />}
      {data && !print && <View className="note">要留底，截长图就行。要打印，请用电脑打开</View>}
      {data && print && (
        <BottomBar>
          <BarButtons>
            <BigButton id="print" look="main" icon="print" onClick={print}>
              打印
            </BigButton>
          </BarButtons>
        </BottomBar>
      )}
    </Screen>
  )
}
