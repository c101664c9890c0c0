import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { Press } from './Press'
import './CheckRow.scss'

interface CheckRowProps {
  id: string
  title: string
  text?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** One of several that may be taken together. */
export const CheckRow = ({ id, title, text, checked, onChange }: CheckRowProps) => (
  <Press
    id={id}
    className="line"
    hover="line-pressed"
    role="checkbox"
    name={text ? `${title}，${text}` : title}
    on={checked}
    onPress={() => onChange(!checked)}
  >
    <View className={`box${checked ? ' box-on' : ''}`}>{checked && <Icon name="check" />}</View>
    <View className="grow">
      <View>{title}</View>
      {text && <View className="small">{text}</View>}
    </View>
  </Press>
)
