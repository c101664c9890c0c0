import { View } from '@tarojs/components'
import type { ClockView, MatterView, TimelineItem } from '@/contract/matters'
import { clocks as clockNames, closings, grades, kinds, relations, states } from '@/contract/words'
import { fullMoment } from '@/lib/words/calendar-day'
import { personName, roleName, whatHappened } from '@/lib/words/labels'
import { Heading } from '@/ui/Heading'

const Fact = ({ name, children }: { name: string; children: string }) => (
  <View className="paper-fact">
    <View className="paper-name">{name}</View>
    <View className="grow paper-words">{children}</View>
  </View>
)

const placeOf = ({ place }: MatterView) =>
  [place.townshipName, place.communityName, place.gridName, place.address].filter(Boolean).join(' ')

const enclosed = ({ photos, voice }: { photos: readonly unknown[]; voice: { seconds: number } | null }) =>
  [...(photos.length > 0 ? [`照片 ${photos.length} 张`] : []), ...(voice ? [`语音 ${voice.seconds} 秒`] : [])].join('，')

const Facts = ({ matter }: { matter: MatterView }) => (
  <>
    <Fact name="类别">{`${kinds[matter.kind]} · ${matter.categoryName}`}</Fact>
    <Fact name="提出时间">{fullMoment(matter.askedAt)}</Fact>
    <Fact name="地点">{placeOf(matter)}</Fact>
    {matter.askerName && <Fact name="提出人">{matter.askerName}</Fact>}
    {matter.onBehalf && <Fact name="代谁说">{`${matter.onBehalf.name}（${relations[matter.onBehalf.relation]}代说）`}</Fact>}
    {matter.people > 1 && <Fact name="遇到的人">{`${matter.people} 人`}</Fact>}
    <Fact name="负责人">{personName(matter.owner)}</Fact>
    <Fact name="现在">{matter.closing ? closings[matter.closing] : states[matter.state]}</Fact>
    {matter.rating && <Fact name="评价">{[grades[matter.rating.grade], matter.rating.word].filter(Boolean).join('，')}</Fact>}
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
export const Paper = ({ matter }: { matter: MatterView }) => (
  <View id="paper" className="paper">
    <Heading look="paper-title">事项办理记录</Heading>
    <View className="paper-number">{`编号 ${matter.number}`}</View>
    <Facts matter={matter} />
    <View className="paper-part">内容</View>
    {matter.text && <View className="paper-words">{matter.text}</View>}
    {enclosed(matter) && <View className="small">{enclosed(matter)}</View>}
    <View className="paper-part">三次答应</View>
    {clocksOf(matter).map((clock) => (
      <Fact key={clock.clock} name={clockNames[clock.clock]}>
        {clockLine(clock)}
      </Fact>
    ))}
    <View className="paper-part">经过</View>
    {matter.timeline.map((item) => (
      <Event key={item.id} item={item} />
    ))}
  </View>
)
