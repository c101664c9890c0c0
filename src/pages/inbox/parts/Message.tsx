import { View } from '@tarojs/components'
import type { InboxItem } from '@/contract/inbox'
import { clockTime } from '@/lib/words/dates'
import { iconOf } from './message-look'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import './Message.scss'

interface MessageProps {
  item: InboxItem
  unread: boolean
  onOpen: (item: InboxItem) => void
}

export const Message = ({ item, unread, onOpen }: MessageProps) => (
  <Card className={`message${unread ? ' message-unread' : ''}`} onClick={() => onOpen(item)}>
    <View className="message-icon">
      <Icon name={iconOf(item)} />
    </View>
    <View className="grow">
      <View className="row">
        <View className="grow message-title">{item.title}</View>
        {unread && <View className="message-new">没看</View>}
        <View className="message-when">{clockTime(item.at)}</View>
      </View>
      <View>{item.text}</View>
    </View>
  </Card>
)
