import { View } from '@tarojs/components'
import { dial } from '@/lib/routes/routes'
import { Icon } from '@/ui/Icon'
import './Danger.scss'

interface DangerProps {
  numbers: readonly { readonly name: string; readonly phone: string }[]
}

/** Life and property first: whom to call before writing anything. */
export const Danger = ({ numbers }: DangerProps) => (
  <View id="danger" className="danger" ariaRole="alert">
    <View className="danger-title">
      <Icon name="alert" />
      有危险，先打电话
    </View>
    <View className="danger-numbers">
      {numbers.map(({ phone, name }, index) => (
        <View
          key={name}
          id={numbers.findIndex((one) => one.phone === phone) === index ? `dial-${phone}` : undefined}
          className="danger-number"
          hoverClass="button-pressed"
          ariaRole="button"
          onClick={() => dial(phone)}
        >
          <View className="danger-digits">{phone}</View>
          <View className="grow">{name}</View>
          <Icon name="phone" />
        </View>
      ))}
    </View>
    <View className="small">打完电话，再在这儿说一声，网格员也会去</View>
  </View>
)
