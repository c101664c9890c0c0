import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import { Press } from './Press'
import './Row.scss'
import './Toggle.scss'

interface ToggleProps {
  id: string
  icon: IconName
  title: string
  text: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A line that is on or off: all of it can be pressed. */
export const Toggle = ({ id, icon, title, text, on, onChange }: ToggleProps) => (
  <Press id={id} className="line" hover="line-pressed" role="switch" name={title} on={on} onPress={() => onChange(!on)}>
    <Icon name={icon} />
    <View className="grow">
      <View>{title}</View>
      <View className="small">{text}</View>
    </View>
    <View className={`toggle${on ? ' toggle-on' : ''}`}>
      <View className="toggle-knob" />
    </View>
  </Press>
)
