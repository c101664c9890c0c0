import { View } from '@tarojs/components'

/** What is wrong with what stands above it. */
export const Fault = ({ words }: { words: string | undefined }) =>
  words !== undefined && (
    <View className="field-error" ariaRole="alert">
      {words}
    </View>
  )
