import { CustomWrapper, View } from '@tarojs/components'
import type { MatterCard } from '@/contract/matters'
import { open } from '@/lib/routes/routes'
import { MyMatter } from '@/ui/MatterRow'

const SHOWN = 3

export const UnderWay = ({ matters }: { matters: readonly MatterCard[] }) => (
  <View>
    <View className="section">我提的，正在办</View>
    {matters.slice(0, SHOWN).map((matter) => (
      <CustomWrapper key={matter.id}>
        <MyMatter matter={matter} onOpen={open.matter} withSteps />
      </CustomWrapper>
    ))}
    {matters.length > SHOWN && (
      <View className="link home-more" onClick={open.matters}>
        看全部
      </View>
    )}
  </View>
)
