import { View } from '@tarojs/components'
import { verdicts, type ImportView, type Verdict } from '@/contract/exchange'
import { Press } from '@/ui/Press'

const order = Object.keys(verdicts) as Verdict[]

interface CountsProps {
  counts: ImportView['counts']
  picked?: Verdict
  onPick?: (verdict: Verdict | undefined) => void
}

interface CountProps {
  verdict: Verdict
  count: number
  on: boolean
  onPick: CountsProps['onPick']
}

const Count = ({ verdict, count, on, onPick }: CountProps) => {
  const shared = { id: `count-${verdict}`, className: `count count-${verdict}${on ? ' count-on' : ''}` }
  const words = (
    <>
      <View className="count-number">{count}</View>
      <View>{verdicts[verdict]}</View>
    </>
  )
  if (!onPick) return <View {...shared}>{words}</View>
  return (
    <Press
      {...shared}
      role="checkbox"
      name={`只看${verdicts[verdict]} ${count} 行`}
      on={on}
      onPress={() => onPick(on ? undefined : verdict)}
    >
      {words}
    </Press>
  )
}

/** How many rows would be, or were, added, changed, left alone and refused. A tap shows only those. */
export const Counts = ({ counts, picked, onPick }: CountsProps) => (
  <View className="counts">
    {order.map((verdict) => (
      <Count key={verdict} verdict={verdict} count={counts[verdict]} on={verdict === picked} onPick={onPick} />
    ))}
  </View>
)
