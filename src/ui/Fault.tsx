import { View } from '@tarojs/components'
import { spoken } from './spoken'

/** What is wrong with what stands above it. */
export const Fault = ({ words }: { words: string | undefined }) =>
  words !== undefined && (
    <View className="field-error" {...spoken({ role: 'alert' })}>
      {words}
    </View>
  )
