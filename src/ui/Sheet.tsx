import type { PropsWithChildren, ReactNode } from 'react'
import { ScrollView, View } from '@tarojs/components'
import { Popup } from '@nutui/nutui-react-taro'
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/css'
import { Icon } from './Icon'
import { Heading } from './Heading'
import { Press } from './Press'
import './Sheet.scss'

interface SheetProps {
  title: string
  /** The first line of what it is about. */
  about?: string
  visible: boolean
  onClose: () => void
  /** Stays in sight below what scrolls. */
  foot?: ReactNode
}

/** Comes up from the bottom for one small task. */
export const Sheet = ({ title, about, visible, onClose, foot, children }: PropsWithChildren<SheetProps>) => (
  <Popup visible={visible} position="bottom" round onClose={onClose} destroyOnClose>
    <View className="sheet">
      <View className="sheet-head">
        <Heading look="sheet-title">{title}</Heading>
        <Press className="sheet-close" name="关闭" onPress={onClose}>
          <Icon name="close" />
        </Press>
      </View>
      <ScrollView scrollY className={foot ? 'sheet-body sheet-footed' : 'sheet-body'}>
        {about && <View className="sheet-about">{about}</View>}
        {children}
      </ScrollView>
      {foot && <View className="sheet-foot">{foot}</View>}
    </View>
  </Popup>
)
