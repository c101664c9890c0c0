import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { useCare } from '@/lib/kept/care'

/** The root of every page: paper, margins, and 关怀模式. `barred` leaves room for a bar at the bottom. */
export const Screen = ({ children, barred = false }: PropsWithChildren<{ barred?: boolean }>) => (
  <View className={`screen${barred ? ' screen-barred' : ''}${useCare() ? ' care' : ''}`}>{children}</View>
)
