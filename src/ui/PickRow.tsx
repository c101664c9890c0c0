import { View } from '@tarojs/components'
import { Icon } from './Icon'
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
  <View
    id={id}
    className="line"
    hoverClass="line-pressed"
    ariaRole="radio"
    ariaLabel={picked ? `${title}，选中了` : title}
    onClick={onPick}
  >
    <View className={`pick${picked ? ' pick-on' : ''}`}>{picked && <Icon name="check" />}</View>
    <View className="grow">
      <View>{title}</View>
      {text && <View className="small">{text}</View>}
    </View>
  </View>
)
