import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import { Press } from './Press'
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

const Line = ({ id, onClick, children }: PropsWithChildren<Pick<RowProps, 'id' | 'onClick'>>) =>
  onClick ? (
    <Press id={id} className="line" hover="line-pressed" onPress={onClick}>
      {children}
    </Press>
  ) : (
    <View id={id} className="line">
      {children}
    </View>
  )

/** A line of a list inside a card. */
export const Row = ({ id, title, text, icon, end, onClick }: RowProps) => (
  <Line id={id} onClick={onClick}>
    {icon && <Icon name={icon} />}
    <View className="grow">
      <View>{title}</View>
      {text && <View className="small">{text}</View>}
    </View>
    {end ?? (onClick && <Icon name="next" />)}
  </Line>
)
