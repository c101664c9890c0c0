import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import './Row.scss'

interface RowProps {
  id?: string
  title: string
  text?: string
  icon?: IconName
  /** What stands at the end; an arrow when the row opens something. */
  end?: ReactNode
  onClick?: () => void
}

/** A line of a list inside a card. */
export const Row = ({ id, title, text, icon, end, onClick }: RowProps) => (
  <View id={id} className="line" hoverClass={onClick ? 'line-pressed' : 'none'} ariaRole={onClick ? 'button' : undefined} onClick={onClick}>
    {icon && <Icon name={icon} />}
    <View className="grow">
      <View>{title}</View>
      {text && <View className="small">{text}</View>}
    </View>
    {end ?? (onClick && <Icon name="next" />)}
  </View>
)
