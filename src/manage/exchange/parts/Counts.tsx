import { View } from '@tarojs/components'
import { verdicts, type ImportView, type Verdict } from '@/contract/exchange'

const order = Object.keys(verdicts) as Verdict[]

interface CountsProps {
  counts: ImportView['counts']
  picked?: Verdict
  onPick?: (verdict: Verdict | undefined) => void
}

/** How many rows would be, or were, added, changed, left alone and refused. A tap shows only those. */
export const Counts = ({ counts, picked, onPick }: CountsProps) => (
  <View className="counts">
    {order.map((verdict) => (
      <View
        key={verdict}
        id={`count-${verdict}`}
        className={`count count-${verdict}${verdict === picked ? ' count-on' : ''}`}
        ariaRole={onPick ? 'button' : undefined}
        ariaLabel={`${verdicts[verdict]} ${counts[verdict]} 行`}
        onClick={onPick && (() => onPick(verdict === picked ? undefined : verdict))}
      >
        <View className="count-number">{counts[verdict]}</View>
        <View>{verdicts[verdict]}</View>
      </View>
    ))}
  </View>
)
