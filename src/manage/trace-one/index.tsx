import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { TraceStory } from '@/contract/inbox-trace'
import { deliveries, readers, urgencies } from '@/contract/words-inbox'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Fact, Part } from '@/ui/Part'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'
import { Office } from '../parts/Office'
import { Calling } from './parts/Calling'
import { Way } from './parts/Way'
import './parts/way.scss'

const About = ({ placeName, urgency, template, failures }: TraceStory) => (
  <Part id="about" title="这是什么消息">
    <Fact title={urgencies[urgency]} />
    {placeName && <Fact title={placeName} text="哪里的事" />}
    {template && <Fact title={template} text="用的微信模板" />}
    {failures > 0 && <Fact title={`${failures} 次`} text="微信没收下" />}
  </Part>
)

const Story = ({ story }: { story: TraceStory }) => (
  <>
    <Card id="trace-head">
      <Heading look="part-title">{story.title}</Heading>
      <View className="small">{`给${story.toName ?? '没留称呼的人'}（${readers[story.reader]}）`}</View>
      <View>{deliveries[story.state]}</View>
    </Card>
    <Way {...story} />
    <Calling {...story} />
    <About {...story} />
    <View className="note">说了什么，只有本人和办事的人看得到</View>
  </>
)

/** One message: each step of its way, who was told instead, and by which template it went. */
export default function TraceOne() {
  const { params } = useRouter()
  const { data, error, retry } = useCall('inbox.traceOne', { id: params['id'] ?? '' })
  return (
    <Office>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={2} />)}
      {data && <Story story={data} />}
    </Office>
  )
}
