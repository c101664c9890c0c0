import { View } from '@tarojs/components'
import type { AppealView } from '@/contract/appeals'
import { appealHappenings } from '@/contract/words-appeals'
import { moment } from '@/lib/dates'
import { Card } from '@/ui/Card'
import { Fact } from '@/ui/Part'

const said = ({ who, what, points }: AppealView['story'][number]) =>
  [who, appealHappenings[what], points === null ? null : `${points} 分`].filter(Boolean).join(' · ')

/** What was said on both sides, oldest first. */
export const Story = ({ events }: { events: AppealView['story'] }) => (
  <Card id='story'>
    {events.map((event) => (
      <View key={`${event.at}-${event.what}`}>
        <View className='small'>{`${moment(event.at)} · ${said(event)}`}</View>
        {event.text && <Fact title={event.text} />}
      </View>
    ))}
  </Card>
)
