import { CustomWrapper, View } from '@tarojs/components'
import type { MatterCard } from '@/contract/matters'
import { open } from '@/lib/routes/routes'
import { MyMatter } from '@/ui/MatterRow'
import { Heading } from '@/ui/Heading'
import { Press } from '@/ui/Press'

const SHOWN = 3

export const UnderWay = ({ matters }: { matters: readonly MatterCard[] }) => (
  <View>
    <Heading look="section">我提的，正在办</Heading>
    {matters.slice(0, SHOWN).map((matter) => (
      <CustomWrapper key={matter.id}>
        <MyMatter matter={matter} onOpen={open.matter} withSteps />
      </CustomWrapper>
    ))}
    {matters.length > SHOWN && (
      <Press className="link home-more" onPress={open.matters}>
        看全部
      </Press>
    )}
  </View>
)
