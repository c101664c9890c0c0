import { View } from '@tarojs/components'
import type { Look } from '@/lib/words/labels'
import { Icon, type IconName } from './Icon'
import './StateBadge.scss'

/** A word that stands out, with its own icon and colour. */
export const Mark = ({ look, icon, word }: { look: Look; icon: IconName; word: string }) => (
  <View className={`badge badge-${look}`}>
    <Icon name={icon} />
    {word}
  </View>
)
