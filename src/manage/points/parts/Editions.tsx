import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { fullDay } from '@/lib/words/calendar-day'
import { ruleName, worthOf } from '@/lib/words/points-words'
import { Card } from '@/ui/Card'
import { Fact, Part } from '@/ui/Part'

type Shown = Output<'points.rules'>

/** What begins on a day to come. */
export const Planned = ({ planned }: Pick<Shown, 'planned'>) =>
  planned && (
    <Card id="rules-planned">
      <View className="strong">{`${fullDay(planned.from)}起用新规则`}</View>
      {planned.rules.map((rule) => (
        <Fact key={ruleName(rule)} title={`${ruleName(rule)}：${worthOf(rule)}`} />
      ))}
    </Card>
  )

/** Who set what when. */
export const Editions = ({ editions }: Pick<Shown, 'editions'>) => (
  <Part id="rules-editions" title="改过几次">
    {editions.length === 0 && <View className="small">还没改过，用的是默认示例</View>}
    {editions.map(({ from, at, byName, note }) => (
      <Fact key={at} title={`${fullDay(from)}起，${byName}`} text={note} />
    ))}
  </Part>
)
