import { useState, type PropsWithChildren } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useCare } from '@/lib/kept/care'
import { useStorageFull } from '@/lib/kept/storage'
import { Icon } from './Icon'
import { spoken } from './spoken'

/** What is being written here is not kept any more: said before it gets lost. */
const Full = () => (
  <View id="phone-full" className="error-line" {...spoken({ role: 'alert' })}>
    <Icon name="alert" />
    <View className="grow">手机存满了，写的东西存不下来。写好就发，别关这一页；再删掉些照片、视频</View>
  </View>
)

/** What stands in the bar above the page. */
const titleOfPage = () => Taro.getCurrentInstance().page?.config?.navigationBarTitleText ?? ''

/** The root of every page: paper, margins, 关怀模式, its heading for who hears it. `barred` leaves room for a bar at the bottom. */
export const Screen = ({ children, barred = false }: PropsWithChildren<{ barred?: boolean }>) => {
  const [title] = useState(titleOfPage)
  return (
    <View className={`screen${barred ? ' screen-barred' : ''}${useCare() ? ' care' : ''}`}>
      <View className="heard" {...spoken({ role: 'heading', level: 1, name: title })} />
      {useStorageFull() && <Full />}
      {children}
    </View>
  )
}
