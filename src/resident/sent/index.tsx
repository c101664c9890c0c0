import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { personName, placeName, toAsker } from '@/lib/words/labels'
import { justSent } from '@/lib/kept/just-sent'
import { back, dial, open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Icon } from '@/ui/Icon'
import { RepairNumbers } from '@/ui/RepairNumbers'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { ThreeSteps } from '@/ui/ThreeSteps'
import { Heading } from '@/ui/Heading'
import { Remind } from './parts/Remind'
import './index.scss'

const Sent = ({ matter }: { matter: MatterView }) => (
  <>
    <View className="sent">
      <View className="sent-mark">
        <Icon name="check" />
      </View>
      <Heading look="title">送到了</Heading>
      <View className="small">{`${placeName(matter.place)} · ${personName(matter.owner)}`}</View>
    </View>
    <RepairNumbers numbers={matter.repair} onCall={dial} />
    <Card id="sent-card">
      <View className="strong">{toAsker(matter)}</View>
      <ThreeSteps steps={matter.clocks} />
    </Card>
    <Remind matterId={matter.id} />
    <View className="sent-buttons">
      <BigButton id="see-matter" onClick={() => open.matterInstead(matter.id)}>
        看这件事
      </BigButton>
      <BigButton id="done" look="quiet" onClick={back}>
        好了
      </BigButton>
    </View>
  </>
)

export default function SentPage() {
  const id = useRouter().params['id'] ?? ''
  const known = justSent.get()
  const { data, error, retry } = useCall('matters.show', { id }, known?.id === id ? known : null)
  return (
    <Screen>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Sent matter={data} />}
    </Screen>
  )
}
