import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { Press } from './Press'
import './PickRow.scss'

interface PickRowProps {
  id: string
  title: string
  text?: string
  picked: boolean
  onPick: () => void
}

/** One of several of which one is chosen. */
export const PickRow = ({ id, title, text, picked, onPick }: PickRowProps) => (
  <Press id={id} className="line" hover="line-pressed" role="radio" name={text ? `${title}，${text}` : title} on={picked} onPress={onPick}>
    <View className={`pick${picked ? ' pick-on' : ''}`}>{picked && <Icon name="check" />}</View>
    <View className="grow">
      <View>{title}</View>
      {text && <View className="small">{text}</View>}
    </View>
  </Press>
)
