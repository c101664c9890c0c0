import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { now } from '@/cloud'
import type { ServiceCard, ServiceLine } from '@/contract/attendance'
import { sayMinutes } from '@/contract/words-attendance'
import { fullDay, monthDay } from '@/lib/words/calendar-day'
import { halfWords } from '@/lib/words/service-words'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Paper, PaperFact, PaperRows, PrintBar, type PaperRow } from '@/ui/PaperSheet'

const rowOf = ({ id, from, text, className, communityName, minutes }: ServiceLine): PaperRow => ({
  id,
  date: monthDay(from),
  title: text,
  small: `${className} · ${communityName}`,
  hours: sayMinutes(minutes ?? 0),
})

const counts = ({ minutes }: ServiceLine) => minutes !== null && minutes > 0

const Sheet = ({ card }: { card: ServiceCard }) => (
  <Paper title="服务登记卡" number={halfWords(card.half)}>
    <PaperFact name="姓名">{card.name ?? ''}</PaperFact>
    {card.unitName && <PaperFact name="单位">{card.unitName}</PaperFact>}
    <PaperFact name="服务时长">{card.total.times === 0 ? '没有' : `${card.total.times} 次，${sayMinutes(card.total.minutes)}`}</PaperFact>
    {card.classes.map(({ name, minutes, times }) => (
      <PaperFact key={name} name={name}>{`${times} 次，${sayMinutes(minutes)}`}</PaperFact>
    ))}
    <View className="paper-part">每次服务</View>
    <PaperRows rows={card.rows.filter(counts).map(rowOf)} />
    <View className="paper-number">{`只写村(社区)确认过的。${fullDay(now())}`}</View>
  </Paper>
)

/** The service card of a half-year on a sheet of paper, for one's own branch. */
export default function ServicePaper() {
  const { data, error, retry } = useCall('attendance.card', { half: useRouter().params['half'] })
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Sheet card={data} />}
      {data && <PrintBar />}
    </Screen>
  )
}
