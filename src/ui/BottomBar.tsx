import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import './BottomBar.scss'

/** Stays at the bottom of the screen: the actions one may take now. */
export const BottomBar = ({ children }: PropsWithChildren) => <View className="bar">{children}</View>
export const BarButtons = ({ children }: PropsWithChildren) => <View className="bar-buttons">{children}</View>
