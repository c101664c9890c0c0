import { View } from '@tarojs/components'
import { Icon } from './Icon'
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
  <View
    id={id}
    className="line"
    hoverClass="line-pressed"
    ariaRole="checkbox"
    ariaLabel={checked ? `${title}，选中了` : title}
    onClick={() => onChange(!checked)}
  >
    <View className={`box${checked ? ' box-on' : ''}`}>{checked && <Icon name="check" />}</View>
    <View className="grow">
      <View>{title}</View>
      {text && <View className="small">{text}</View>}
    </View>
  </View>
)
