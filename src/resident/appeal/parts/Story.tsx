import { View } from '@tarojs/components'
import type { AppealView } from '@/contract/appeals'
import { appealHappenings } from '@/contract/words-appeals'
import { moment } from '@/lib/words/dates'
import { Card } from '@/ui/Card'
import { Fact } from '@/ui/Part'

const amount = ({ what, points }: AppealView['story'][number]) => {
  if (points === null) return null
  return what === 'corrected' ? `另记 ${points} 分` : `${points} 分`
}

const said = (event: AppealView['story'][number]) => [event.who, appealHappenings[event.what], amount(event)].filter(Boolean).join(' · ')

/** What was said on both sides, oldest first. */
export const Story = ({ events }: { events: AppealView['story'] }) => (
  <Card id="story">
    {events.map((event) => (
      <View key={`${event.at}-${event.what}`}>
        <View className="small">{`${moment(event.at)} · ${said(event)}`}</View>
        {event.text && <Fact title={event.text} />}
      </View>
    ))}
  </Card>
)
