import { useDidHide } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { setLost, useLost } from '@/lib/kept/lost'
import { Icon } from '@/ui/Icon'
import { spoken } from '@/ui/Speech'

/** Said once to whoever came for a page that is not there any more. */
export const Lost = () => {
  const lost = useLost()
  useDidHide(() => setLost(false))
  return (
    lost && (
      <View id="lost" className="error-line" {...spoken({ role: 'alert' })}>
        <Icon name="alert" />
        <View className="grow">您要找的那一页已经没有了。这里是首页，您的事都在「事项」里</View>
      </View>
    )
  )
}
