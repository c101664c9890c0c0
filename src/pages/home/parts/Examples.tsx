import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'

const examples = ['村口的路灯不亮了', '低保要带哪些材料', '隔壁垃圾堆了好几天']

export const Examples = () => (
  <Card id="examples">
    <View className="strong">您还没有正在办的事</View>
    <View className="small">大事小事都可以说，说了就有人回。比如：</View>
    {examples.map((example) => (
      <View key={example} className="small">{`「${example}」`}</View>
    ))}
  </Card>
)
