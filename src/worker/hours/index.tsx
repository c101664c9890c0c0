import { View } from '@tarojs/components'
import type { HoursWaiting } from '@/contract/attendance'
import { eventTime } from '@/lib/words/service-words'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'

const Event = ({ event }: { event: HoursWaiting }) => (
  <Card id={`hours-${event.eventId}`} onClick={() => open.attendees(event.eventId)}>
    <View className="small">{`${event.className} · ${event.communityName}`}</View>
    <View className="strong">{event.text}</View>
    <View className="small">{eventTime(event)}</View>
    <View>{`${event.people} 人等确认时长${event.objections > 0 ? `，其中 ${event.objections} 人说时长不对` : ''}`}</View>
  </Card>
)

/** Events whose hours wait for the community's word, the oldest first. */
export default function HoursPage() {
  const { data, error, retry } = useCall('attendance.hours', {})
  return (
    <Screen>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data?.rows.length === 0 && <EmptyState icon="check" title="没有等确认的时长" text="活动办完，签到的人会放在这儿" />}
      {data?.rows.map((event) => (
        <Event key={event.eventId} event={event} />
      ))}
    </Screen>
  )
}
