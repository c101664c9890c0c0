import { View } from '@tarojs/components'
import type { Look } from '@/lib/labels'
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
