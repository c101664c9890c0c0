import { View } from '@tarojs/components'
import { fullDay } from '@/lib/words/calendar-day'
import { Card } from '@/ui/Card'
import { Fact, Part } from '@/ui/Part'
import type { Settings } from './values'
import { differences } from './words'

/** What changes on a day to come. */
export const Planned = ({ settings: { planned, inForce } }: { settings: Settings }) =>
  planned && (
    <Card id="planned">
      <View className="strong">{`${fullDay(planned.from)}起改用`}</View>
      {differences(inForce, planned.values).map(({ label, before, after }) => (
        <Fact key={label} title={`${label}：${before} → ${after}`} />
      ))}
    </Card>
  )

/** Who set what when. */
export const Editions = ({ editions }: { editions: Settings['editions'] }) => (
  <Part id="editions" title="改过几次">
    {editions.length === 0 && <View className="small">还没改过，都是默认值</View>}
    {editions.map(({ from, at, byName, note }) => (
      <Fact key={at} title={`${fullDay(from)}起，${byName}`} text={note} />
    ))}
  </Part>
)
