import { useState } from 'react'
import { View } from '@tarojs/components'
import { isFolded, unfolded } from '@/contract/marks'
import { Press } from './Press'

/** Words of somebody. Those in which the check found something are folded until one wants to read them. */
export const Words = ({ text, className = '' }: { text: string; className?: string }) => {
  const [open, setOpen] = useState(false)
  if (!isFolded(text) || open) return <View className={className}>{unfolded(text)}</View>
  return (
    <Press className={`${className} link`} onPress={() => setOpen(true)}>
      微信说里面可能有不妥的话，点开看
    </Press>
  )
}
