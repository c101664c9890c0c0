import { View } from '@tarojs/components'
import type { Contact } from '@/contract/places'
import { roles } from '@/contract/words'
import { useCallable } from '@/lib/kept/person'
import { dial } from '@/lib/routes/routes'
import { Icon } from './Icon'
import { Press } from './Press'
import './Contacts.scss'

const Call = ({ id, name, phone }: { id: string; name: string; phone: string }) => (
  <Press id={id} className="contact-call" hover="button-pressed" name={`给${name}打电话，${phone}`} onPress={() => dial(phone)}>
    <Icon name="phone" />
    <View>打电话</View>
  </Press>
)

/** Somebody who answers for a place, with a way to call. */
export const ContactLine = ({ id, contact, role = roles[contact.role] }: { id: string; contact: Contact; role?: string }) => {
  const phone = useCallable()(contact.phone)
  return (
    <View className="contact">
      <View className="grow">
        <View className="strong">{contact.name}</View>
        <View className="small">{contact.phone ? `${role} · ${contact.phone}` : role}</View>
      </View>
      {phone && <Call id={id} name={contact.name} phone={phone} />}
    </View>
  )
}
