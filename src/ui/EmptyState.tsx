import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import './EmptyState.scss'

interface EmptyStateProps {
  title: string
  text?: string
  icon?: IconName
}

/** Nothing here yet, in one friendly sentence; what one may do stands below as children. */
export const EmptyState = ({ title, text, icon = 'empty', children }: PropsWithChildren<EmptyStateProps>) => (
  <View className="empty">
    <Icon name={icon} />
    <View className="empty-title">{title}</View>
    {text && <View className="small">{text}</View>}
    {children && <View className="empty-ways">{children}</View>}
  </View>
)
