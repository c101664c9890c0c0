import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { useCare } from '@/lib/kept/care'
import { useStorageFull } from '@/lib/kept/storage'
import { Icon } from './Icon'

/** What is being written here is not kept any more: said before it gets lost. */
const Full = () => (
  <View id="phone-full" className="error-line" ariaRole="alert">
    <Icon name="alert" />
    <View className="grow">手机存满了，写的东西存不下来。写好就发，别关这一页；再删掉些照片、视频</View>
  </View>
)

/** The root of every page: paper, margins, and 关怀模式. `barred` leaves room for a bar at the bottom. */
export const Screen = ({ children, barred = false }: PropsWithChildren<{ barred?: boolean }>) => (
  <View className={`screen${barred ? ' screen-barred' : ''}${useCare() ? ' care' : ''}`}>
    {useStorageFull() && <Full />}
    {children}
  </View>
)
