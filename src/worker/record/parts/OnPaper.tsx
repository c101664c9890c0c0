import { View } from '@tarojs/components'
import type { ClockView, MatterView, TimelineItem } from '@/contract/matters'
import { clocks as clockNames, closings, grades, kinds, relations, states } from '@/contract/words'
import { fullMoment } from '@/lib/words/calendar-day'
import { personName, roleName, whatHappened } from '@/lib/words/labels'
import { Paper, PaperFact } from '@/ui/PaperSheet'

const placeOf = ({ place }: MatterView) =>
  [place.townshipName, place.communityName, place.gridName, place.address].filter(Boolean).join(' ')

const enclosed = ({ photos, voice }: { photos: readonly unknown[]; voice: { seconds: number } | null }) =>
  [...(photos.length > 0 ? [`照片 ${photos.length} 张`] : []), ...(voice ? [`语音 ${voice.seconds} 秒`] : [])].join('，')

const Facts = ({ matter }: { matter: MatterView }) => (
  <>
    <PaperFact name="类别">{`${kinds[matter.kind]} · ${matter.categoryName}`}</PaperFact>
    <PaperFact name="提出时间">{fullMoment(matter.askedAt)}</PaperFact>
    <PaperFact name="地点">{placeOf(matter)}</PaperFact>
    {matter.askerName && <PaperFact name="提出人">{matter.askerName}</PaperFact>}
    {matter.onBehalf && <PaperFact name="代谁说">{`${matter.onBehalf.name}（${relations[matter.onBehalf.relation]}代说）`}</PaperFact>}
    {matter.people > 1 && <PaperFact name="遇到的人">{`${matter.people} 人`}</PaperFact>}
    <PaperFact name="负责人">{personName(matter.owner)}</PaperFact>
    <PaperFact name="现在">{matter.closing ? closings[matter.closing] : states[matter.state]}</PaperFact>
    {matter.rating && <PaperFact name="评价">{[grades[matter.rating.grade], matter.rating.word].filter(Boolean).join('，')}</PaperFact>}
  </>
)

const clockLine = ({ dueAt, doneAt, late }: ClockView): string => {
  if (doneAt !== null) return `${fullMoment(doneAt)}${late ? '（超时）' : ''}`
  return dueAt === null ? '' : `应在 ${fullMoment(dueAt)} 前${late ? '（已超时）' : ''}`
}

/** What was left undone when it closed has no time any more. */
const clocksOf = ({ state, clocks }: MatterView) =>
  clocks.filter(({ doneAt, dueAt }) => doneAt !== null || (state !== 'closed' && dueAt !== null))

const speaker = ({ by }: TimelineItem) => {
  if (!by) return ''
  return by.role ? `${roleName(by.role)} ${by.name} ` : `${by.name} `
}

const Event = ({ item }: { item: TimelineItem }) => (
  <View className="paper-event">
    <View className="small">{`${fullMoment(item.at)} ${speaker(item)}${whatHappened(item)}`}</View>
    {item.text && <View className="paper-words">{item.text}</View>}
    {enclosed(item) && <View className="small">{enclosed(item)}</View>}
  </View>
)

/** Everything that is known of one matter, in the order in which it happened. */
export const OnPaper = ({ matter }: { matter: MatterView }) => (
  <Paper title="事项办理记录" number={`编号 ${matter.number}`}>
    <Facts matter={matter} />
    <View className="paper-part">内容</View>
    {matter.text && <View className="paper-words">{matter.text}</View>}
    {enclosed(matter) && <View className="small">{enclosed(matter)}</View>}
    <View className="paper-part">三次答应</View>
    {clocksOf(matter).map((clock) => (
      <PaperFact key={clock.clock} name={clockNames[clock.clock]}>
        {clockLine(clock)}
      </PaperFact>
    ))}
    <View className="paper-part">经过</View>
    {matter.timeline.map((item) => (
      <Event key={item.id} item={item} />
    ))}
  </Paper>
)
