import { View } from '@tarojs/components'
import type { TimelineItem } from '@/contract/matters'
import { moment } from '@/lib/words/dates'
import { roleName, whatHappened } from '@/lib/words/labels'
import { PhotoStrip } from './PhotoStrip'
import { VoiceNote } from './VoiceNote'
import { Words as SaidWords } from './Words'
import './Conversation.scss'

const speaker = ({ by }: TimelineItem): string => {
  if (!by) return ''
  if (by.mine) return '我'
  return by.role ? `${roleName(by.role)} ${by.name}` : by.name
}

const Note = ({ item }: { item: TimelineItem }) => (
  <View className="note">{`${moment(item.at)} ${speaker(item)}${whatHappened(item)}`}</View>
)

const Words = ({ item }: { item: TimelineItem }) => (
  <View className={`said${item.by?.mine ? ' said-mine' : ''}`}>
    <View className="said-who">{`${speaker(item)} · ${moment(item.at)}`}</View>
    <View className="said-words">
      {item.what !== 'submitted' && <View className="said-what">{whatHappened(item)}</View>}
      {item.text && <SaidWords text={item.text} />}
      {item.voice && <VoiceNote url={item.voice.url} seconds={item.voice.seconds} />}
      <PhotoStrip urls={item.photos.map((photo) => photo.url)} />
    </View>
  </View>
)

const isSaid = (item: TimelineItem) => item.by !== null && (Boolean(item.text) || item.photos.length > 0 || item.voice !== null)

/** The story of a matter as people told it, oldest first; what the system did stands small between. */
export const Conversation = ({ items }: { items: readonly TimelineItem[] }) => (
  <View className="conversation">
    {items.map((item) => (isSaid(item) ? <Words key={item.id} item={item} /> : <Note key={item.id} item={item} />))}
  </View>
)
