import { View } from '@tarojs/components'
import type { Alarm } from '@/contract/words'
import { alarmWords, type Look } from '@/lib/words/labels'
import { Icon, type IconName } from './Icon'
import './StateBadge.scss'

const icons: Record<Look, IconName> = { waiting: 'clock', underWay: 'walking', answered: 'speech', closed: 'done', late: 'alert' }

/** A state is always told by its colour, its icon and its word together. */
export const StateBadge = ({ look, word }: { look: Look; word: string }) => (
  <View className={`badge badge-${look}`}>
    <Icon name={icons[look]} />
    {word}
  </View>
)

const alarmLooks: Record<Alarm, Look> = { yellow: 'waiting', red: 'late' }

/** 黄 or 红, for those who answer for it. */
export const AlarmBadge = ({ alarm }: { alarm: Alarm }) => (
  <View className={`badge badge-${alarmLooks[alarm]}`}>
    <Icon name="horn" />
    {alarmWords[alarm]}
  </View>
)
