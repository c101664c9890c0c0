import { View } from '@tarojs/components'
import type { Contact } from '@/contract/grid'
import type { Home } from '@/contract/people'
import { personName, placeName } from '@/lib/words/labels'
import { dial, open } from '@/lib/routes/routes'
import { Icon } from '@/ui/Icon'
import { Press } from '@/ui/Press'
import './GridStrip.scss'

const CallButton = ({ name, phone }: { name: string; phone: string }) => (
  <Press id="call-contact" className="strip-call" name={`给${name}打电话`} onPress={() => dial(phone)}>
    <Icon name="phone" />
    <View>打电话</View>
  </Press>
)

/** 俄体村 第2网格 · 网格员 张×, with a way to call: for nobody who would call themselves. */
export const GridStrip = ({ home, contact, own }: { home: Home; contact: Contact | null; own: string | null }) => (
  <View className="strip">
    <View className="strip-edge" />
    <Press id="grid-strip" className="grow" hover="card-pressed" onPress={open.settle}>
      <View className="strip-place">{placeName(home)}</View>
      <View className="small">{contact ? personName(contact) : '有事先由村(社区)接着'}</View>
    </Press>
    {contact?.phone && contact.phone !== own && <CallButton name={contact.name} phone={contact.phone} />}
  </View>
)
