import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Press } from './Press'
import './Card.scss'

interface CardProps {
  id?: string
  className?: string
  onClick?: () => void
  /** What can be done right here, below what opens the card. */
  foot?: ReactNode
}

export const Card = ({ id, className = '', onClick, foot, children }: PropsWithChildren<CardProps>) => {
  if (onClick && !foot) {
    return (
      <Press id={id} className={`card ${className}`} hover="card-pressed" onPress={onClick}>
        {children}
      </Press>
    )
  }
  return (
    <View {...(id && { id })} className={`card ${className}`}>
      {onClick ? (
        <Press className="card-open" hover="card-pressed" onPress={onClick}>
          {children}
        </Press>
      ) : (
        children
      )}
      {foot}
    </View>
  )
}
