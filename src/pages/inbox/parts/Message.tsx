import { View } from '@tarojs/components'
import type { InboxItem } from '@/contract/inbox'
import { moment } from '@/lib/dates'
import { Card } from '@/ui/Card'
import './Message.scss'

interface MessageProps {
  item: InboxItem
  unread: boolean
  onOpen: (item: InboxItem) => void
}

export const Message = ({ item, unread, onOpen }: MessageProps) => (
  <Card className={`message${unread ? ' message-unread' : ''}`} onClick={() => onOpen(item)}>
    <View className='row'>
      {unread && <View className='message-dot' ariaLabel='未读' />}
      <View className='grow message-title'>{item.title}</View>
      <View className='message-when'>{moment(item.at)}</View>
    </View>
    <View>{item.text}</View>
  </Card>
)
