import { View } from '@tarojs/components'
import type { Contact } from '@/contract/grid'
import type { Home } from '@/contract/people'
import { personName, placeName } from '@/lib/words/labels'
import { dial, open } from '@/lib/routes/routes'
import { Icon } from '@/ui/Icon'
import './GridStrip.scss'

const CallButton = ({ name, phone }: { name: string; phone: string }) => (
  <View
    id="call-contact"
    className="strip-call"
    hoverClass="button-pressed"
    ariaRole="button"
    ariaLabel={`给${name}打电话`}
    onClick={(event) => {
      event.stopPropagation()
      dial(phone)
    }}
  >
    <Icon name="phone" />
    <View>打电话</View>
  </View>
)

/** 俄体村 第2网格 · 网格员 张×, with a way to call: for nobody who would call themselves. */
export const GridStrip = ({ home, contact, own }: { home: Home; contact: Contact | null; own: string | null }) => (
  <View id="grid-strip" className="strip" onClick={open.settle}>
    <View className="strip-edge" />
    <View className="grow">
      <View className="strip-place">{placeName(home)}</View>
      <View className="small">{contact ? personName(contact) : '有事先由村(社区)接着'}</View>
    </View>
    {contact?.phone && contact.phone !== own && <CallButton name={contact.name} phone={contact.phone} />}
  </View>
)
