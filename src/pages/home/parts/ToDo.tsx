import { View } from '@tarojs/components'
import type { MatterCard } from '@/contract/matters'
import { isLate } from '@/lib/words/labels'
import { inQueueOrder } from '@/lib/words/queue-order'
import { open } from '@/lib/routes/routes'
import { QueueCard } from '@/pages/matters/parts/QueueCard'
import { Heading } from '@/ui/Heading'
import { Press } from '@/ui/Press'

const SHOWN = 2

const countWords = (queue: readonly MatterCard[]) => {
  const late = queue.filter(isLate).length
  const many = queue.length >= 20 ? '20 件以上' : `${queue.length} 件`
  return late > 0 ? `${many}要办，${late} 件超时了` : `${many}要办`
}

/** For those who answer for a place: what must be done, never how much was done. */
export const ToDo = ({ queue, onChanged }: { queue: readonly MatterCard[]; onChanged: () => void }) => (
  <View>
    <Heading look="section">{`我要办的 · ${countWords(queue)}`}</Heading>
    {inQueueOrder(queue)
      .slice(0, SHOWN)
      .map((matter) => (
        <QueueCard key={matter.id} matter={matter} onChanged={onChanged} />
      ))}
    {queue.length > SHOWN && (
      <Press id="all-queue" className="link home-more" onPress={open.queue}>
        看全部要办的
      </Press>
    )}
  </View>
)
