import { View } from '@tarojs/components'

export type IconName =
  | 'check' | 'clock' | 'walking' | 'speech' | 'done' | 'alert' | 'phone' | 'place' | 'camera' | 'close' | 'next'
  | 'bell' | 'pen' | 'person' | 'home' | 'list' | 'more' | 'large' | 'empty' | 'offline'
  | 'mic' | 'play' | 'stop' | 'search' | 'eye' | 'hand' | 'print' | 'people' | 'horn' | 'basket'

/** A shape in the colour of its words; never alone. */
export const Icon = ({ name }: { name: IconName }) => <View className={`icon icon-${name}`} />
