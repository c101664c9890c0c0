import { View } from '@tarojs/components'
import type { Board } from '@/contract/matters'
import { states, type State } from '@/contract/words'
import { askedOf } from '@/lib/words/burden-words'
import './Counts.scss'

const shown = Object.keys(states) as State[]

/** What is still to be done first; what is overdue beneath, where there is some. */
export const Counts = ({ board: { counts, late, total, parts, burden } }: { board: Board }) => {
  const making = parts.filter(({ matterId }) => matterId === null).length
  return (
    <>
      <View className="counts">
        {shown.map((state) => (
          <View key={state} className="count">
            <View className="count-number">{counts[state]}</View>
            <View className="count-name">{states[state]}</View>
          </View>
        ))}
      </View>
      <View className="small">{`一共 ${total} 个网格${making > 0 ? `，${making} 个正在派` : ''}`}</View>
      {burden && (
        <View id="board-burden" className="small">
          {askedOf(burden)}
        </View>
      )}
      {late > 0 && <View className="small matter-late">{`${late} 个超时了`}</View>}
    </>
  )
}
