import { View } from '@tarojs/components'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'

/** They live elsewhere by now: whether the registration should come along. */
export const Elsewhere = ({ from }: { from: string }) => (
  <Card id="elsewhere">
    <View className="strong">您现在住的地方变了</View>
    <View className="small">{`报到还在${from}。要不要转到现在住的村(社区)`}</View>
    <View className="report-buttons">
      <BigButton id="move-along" onClick={open.moveRegistration}>
        转过去
      </BigButton>
    </View>
  </Card>
)
