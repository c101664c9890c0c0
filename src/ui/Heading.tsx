import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { spoken } from './spoken'

interface HeadingProps {
  /** The class that draws it: `section` begins a part of the page, `title` a page of one thing. */
  look: string
  children: ReactNode
}

/** Where a part begins: one jumps from one to the next. */
export const Heading = ({ look, children }: HeadingProps) => (
  <View className={look} {...spoken({ role: 'heading', level: 2 })}>
    {children}
  </View>
)
