import { View } from '@tarojs/components'
import type { RuleView } from '@/contract/points-parts'
import { capsOf, worthOf } from '@/lib/words/points-words'
import { Fact, Part } from '@/ui/Part'

const lineOf = (rule: RuleView) => ({ title: `${rule.words}，${worthOf(rule)}`, text: capsOf(rule) })

/** What the rules say to somebody with several parts, each line once. */
const linesOf = (ways: readonly RuleView[]) => [...new Map(ways.map(lineOf).map((line) => [`${line.title} ${line.text}`, line]))]

/** How one may earn, by the rules in force. */
export const Ways = ({ ways }: { ways: readonly RuleView[] }) => (
  <Part id="ways" title="怎么得分">
    {ways.length === 0 && <View className="small">现在没有给您的记分规则</View>}
    {linesOf(ways).map(([key, { title, text }]) => (
      <Fact key={key} title={title} text={text} />
    ))}
  </Part>
)
