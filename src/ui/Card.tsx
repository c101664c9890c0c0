import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import './Card.scss'

interface CardProps {
  id?: string
  className?: string
  onClick?: () => void
}

export const Card = ({ id, className = '', onClick, children }: PropsWithChildren<CardProps>) => (
  <View {...(id && { id })} className={`card ${className}`} hoverClass={onClick ? 'card-pressed' : 'none'} onClick={onClick}>
    {children}
  </View>
)
