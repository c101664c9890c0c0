import { View } from '@tarojs/components'
import type { RuleView } from '@/contract/points-parts'
import { capsOf, worthOf } from '@/lib/points-words'
import { Fact, Part } from '@/ui/Part'

/** How one may earn, by the rules in force. */
export const Ways = ({ ways }: { ways: readonly RuleView[] }) => (
  <Part id='ways' title='怎么得分'>
    {ways.length === 0 && <View className='small'>现在没有给您的记分规则</View>}
    {ways.map((rule) => {
      const caps = capsOf(rule)
      return <Fact key={`${rule.of} ${rule.who}`} title={`${rule.words}，${worthOf(rule)}`} text={caps} />
    })}
  </Part>
)
