import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { Icon, type IconName } from '@/ui/Icon'
import './Block.scss'

interface BlockProps {
  id: string
  icon: IconName
  title: string
  look?: 'calm' | 'late'
}

/** Something that is going on beside the three answers, told calmly. */
export const Block = ({ id, icon, title, look = 'calm', children }: PropsWithChildren<BlockProps>) => (
  <Card id={id} className={`block block-${look}`}>
    <View className="block-head">
      <Icon name={icon} />
      <View className="grow">{title}</View>
    </View>
    {children}
  </Card>
)

/** One fact under it: what it is, then what it says. */
export const Line = ({ name, children }: { name: string; children: string }) => (
  <View className="block-line">
    <View className="block-name">{name}</View>
    <View className="grow">{children}</View>
  </View>
)
