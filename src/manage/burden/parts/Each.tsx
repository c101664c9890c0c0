import { View } from '@tarojs/components'
import type { Output } from '@/contract'

interface BarProps {
  name: string
  value: number
  most: number
  unit: string
}

/** One figure beside the most that may be asked. */
const Bar = ({ name, value, most, unit }: BarProps) => {
  const over = value > most
  return (
    <View className="burden-figure">
      <View className="burden-line">
        <View className="grow">{name}</View>
        <View className={over ? 'strong matter-late' : 'strong'}>{`${String(value)} ${unit}`}</View>
        <View className="small">{`最多 ${String(most)}`}</View>
      </View>
      <View className="burden-track">
        <View
          className={`burden-bar${over ? ' burden-over' : ''}`}
          style={{ width: `${String(Math.min(100, Math.round((value / most) * 100)))}%` }}
        />
      </View>
    </View>
  )
}

/** What was asked of one person on the average, and of how many it was too much. */
export const Each = ({ shown: { each, budget, people, over } }: { shown: Output<'statistics.burden'> }) => (
  <>
    <Bar name="收到的消息" value={each.messages} most={budget.messages} unit="条" />
    <Bar name="要填的" value={each.fields} most={budget.fields} unit="项" />
    <Bar name="花在手机上" value={each.minutes} most={budget.minutes} unit="分钟" />
    <View className="small">{`要办 ${String(each.tasks)} 件，夜里响了 ${String(each.night)} 次。点一下、填一项、读一段各算多久，在「设置 → 数字」里。`}</View>
    <View id="burden-over" className={over > 0 ? 'strong' : ''}>
      {over > 0 ? `${String(people)} 个人里，${String(over)} 个超过了。请少发一些，能合着说的一次说` : `${String(people)} 个人，都没有超过`}
    </View>
  </>
)
