import { View } from '@tarojs/components'
import { useCall } from '@/lib/hooks/use-call'
import { overSays, wouldAsk } from '@/lib/words/burden-words'
import './foreseen.scss'

/** So many characters more before it is reckoned again. */
const step = 50

interface ForeseenProps {
  grids: readonly string[]
  /** How long the text is, in characters. */
  length: number
}

/** Before it is sent: of how many people how much it asks, and for how many that is too much this week. */
export const Foreseen = ({ grids, length }: ForeseenProps) => {
  const { data } = useCall('statistics.foresee', { grids: [...grids], words: Math.ceil(length / step) * step })
  if (!data) return null
  return (
    <View id="foreseen" className="foreseen">
      <View>{wouldAsk(data)}</View>
      {data.over > 0 && <View className="small">{overSays(data)}</View>}
    </View>
  )
}
