import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import './Columns.scss'

/** A list and, where there is room, what was picked from it beside it. `rest` is null on a phone. */
export const Columns = ({ children, rest }: PropsWithChildren<{ rest: ReactNode }>) =>
  rest === null ? (
    <>{children}</>
  ) : (
    <View className="columns">
      <View className="columns-list">{children}</View>
      <View className="columns-rest">{rest}</View>
    </View>
  )

/** One column that stays readable on a wide screen. */
export const Middle = ({ children }: PropsWithChildren) => <View className="middle">{children}</View>
